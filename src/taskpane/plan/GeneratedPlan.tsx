import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Blueprint } from "../../core/plan/blueprint";
import type { AppliedPlan } from "../../excel";
import { Section } from "../components/Section";
import { SheetLink } from "../components/SheetLink";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";
import { PlanAdded, visibleSheets } from "./PlanAdded";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalXS },
  renamed: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was written, where it stands, which sheets got another name, and where to go from here. */
export function GeneratedPlan(props: {
  readonly blueprint: Blueprint;
  readonly applied: AppliedPlan;
  readonly onAgain: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { goTo } = useNavigation();
  const { blueprint, applied } = props;
  const sheets = visibleSheets(blueprint, applied);
  const renamed = sheets.filter(({ name, wanted }) => name !== wanted);
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          <MessageBarTitle>{t("pane.plan.doneTitle", { title: blueprint.title })}</MessageBarTitle>
          <PlanAdded blueprint={blueprint} applied={applied} />
        </MessageBarBody>
      </MessageBar>
      {renamed.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t("pane.plan.renamedTitle", { count: renamed.length })}</MessageBarTitle>
            {t("pane.plan.renamed")}
          </MessageBarBody>
        </MessageBar>
      )}
      <Section title={t("pane.plan.sheets")}>
        <ul className={styles.list}>
          {sheets.map(({ id, name, wanted }) => (
            <li key={id}>
              <SheetLink name={name} />
              {name !== wanted && <div className={styles.renamed}>{t("pane.plan.insteadOf", { wanted })}</div>}
            </li>
          ))}
        </ul>
      </Section>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => goTo("goals")}>
          {t("pane.plan.toGoals")}
        </Button>
        <Button onClick={props.onAgain}>{t("pane.plan.another")}</Button>
      </div>
    </>
  );
}
