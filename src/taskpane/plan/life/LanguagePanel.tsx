import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { languages, type Language } from "../../../core/languages";
import { findPlan } from "../../../excel";
import { changePlanLanguage } from "../../../excel/plan";
import { FailureMessage } from "../../components/FailureMessage";
import { RetryButton } from "../../components/RetryButton";
import { Section } from "../../components/Section";
import { languageNames } from "../../language/languageNames";
import { useLanguage } from "../../language/LanguageProvider";
import { ViewSkeleton } from "../../shell/ViewSkeleton";
import { useAction } from "../../state/action";
import { ChangeBar } from "./ChangeBar";
import { useChange } from "./useChange";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Puts the workbook's plan into the other language. */
export function LanguagePanel() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { state, run } = useAction(findPlan);
  const change = useChange<Language>();
  useEffect(() => void run(), [run, change.state.status]);
  if (state.status === "failed") {
    return <FailureMessage error={state.error} actions={<RetryButton onClick={() => void run()} />} />;
  }
  if (state.status !== "done" && change.state.status === "idle") return <ViewSkeleton />;
  const plan = state.status === "done" ? state.result : null;
  const target = languages.find((language) => language !== plan?.language) ?? "en-US";
  return (
    <Section title={t("plan.language")} {...(plan ? { aside: plan.title } : {})}>
      <p className={styles.text}>{plan ? t("plan.languageIntro") : t("excel.noPlan")}</p>
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
