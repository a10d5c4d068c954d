import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { findPlan } from "../../excel";
import { Section } from "../components/Section";
import { SheetLink } from "../components/SheetLink";
import { Actions } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";
import { useAction } from "../state/action";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Thresholds belong to a plan and stand in its workbook: this leads to them. */
export function ThresholdsLink() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { goTo } = useNavigation();
  const { state, run } = useAction(findPlan);
  useEffect(() => void run(), [run]);
  const plan = state.status === "done" ? state.result : null;
  const sheets = plan?.sheets.filter(({ id }) => id === "Settings" || id === "Kpis") ?? [];
  return (
    <Section title={t("pane.settings.thresholds")}>
      <p className={styles.text}>{t("pane.settings.thresholdsBody")}</p>
      <Actions>
        {sheets.map(({ id, name }) => (
          <SheetLink key={id} name={name} />
        ))}
        <Button size="small" onClick={() => goTo(plan ? "risks" : "plan")}>
          {t("pane.home.openStep", { view: t(plan ? "pane.nav.risks" : "pane.nav.plan") })}
        </Button>
      </Actions>
    </Section>
  );
}
