import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { languages, type Language } from "../../../core/languages";
import { findPlan, UserError } from "../../../excel";
import { changePlanLanguage } from "../../../excel/plan";
import { Section } from "../../components/Section";
import { languageNames } from "../../language/languageNames";
import { useLanguage } from "../../language/LanguageProvider";
import { ViewSkeleton } from "../../shell/ViewSkeleton";
import { useAction } from "../../state/action";
import { ChangeBar } from "./ChangeBar";
import { NothingToWorkOn, type PanelProps } from "./NothingToWorkOn";
import { useChange } from "./useChange";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Puts the workbook's plan into the other language. */
export function LanguagePanel({ onNew }: PanelProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { state, run } = useAction(findPlan);
  const change = useChange<Language>();
  useEffect(() => void run(), [run, change.state.status]);
  const nothing = (error: unknown) => <NothingToWorkOn error={error} onNew={onNew} onRetry={() => void run()} />;
  if (state.status === "failed") return nothing(state.error);
  if (state.status !== "done" && change.state.status === "idle") return <ViewSkeleton />;
  const plan = state.status === "done" ? state.result : null;
  if (state.status === "done" && !plan) return nothing(new UserError("excel.noPlan"));
  const target = languages.find((language) => language !== plan?.language) ?? "en-US";
  return (
    <Section {...(plan ? { title: plan.title } : {})}>
      <p className={styles.text}>{t("plan.languageIntro")}</p>
      <ChangeBar
        change={change}
        label={t("plan.switchTo", { language: languageNames[target] })}
        disabled={!plan}
        onStart={() => void change.start((options) => changePlanLanguage(target, options))}
        done={(language) => t("plan.switched", { language: languageNames[language] })}
      />
    </Section>
  );
}
