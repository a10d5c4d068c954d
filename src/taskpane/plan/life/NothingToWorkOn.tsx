import { Button } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { UserError } from "../../../excel";
import { EmptyState } from "../../components/EmptyState";
import { FailureMessage } from "../../components/FailureMessage";
import { RetryButton } from "../../components/RetryButton";
import { Section } from "../../components/Section";
import { Actions } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";

/** A panel that works on a plan, and where it sends a person who has none yet. */
export interface PanelProps {
  readonly onNew: () => void;
}

/** What a workbook may lack without anything being wrong with it. */
const lacks = {
  "excel.noPlan": "plan",
  "plan.noPhasedPlan": "annualPlan",
  "plan.problem.nothingToRollUp": "departmentPlan",
} as const;

/** Why a panel has nothing to show: the workbook has no such plan yet, or it could not be read. */
export function NothingToWorkOn(props: PanelProps & { readonly error: unknown; readonly onRetry: () => void }) {
  const { t } = useLanguage();
  const { error, onNew, onRetry } = props;
  const key = error instanceof UserError ? error.key : "";
  if (!isLack(key)) return <FailureMessage error={error} actions={<RetryButton onClick={onRetry} />} />;
  return (
    <Section>
      <EmptyState
        icon={<DocumentTableRegular />}
        title={t(`plan.lacks.${lacks[key]}`)}
        body={t(`plan.lacks.${lacks[key]}.body`)}
      >
        <Actions>
          <Button appearance="primary" onClick={onNew}>
            {t("plan.toNew")}
          </Button>
          <Button onClick={onRetry}>{t("plan.repairAgain")}</Button>
        </Actions>
      </EmptyState>
    </Section>
  );
}

const isLack = (key: string): key is keyof typeof lacks => Object.hasOwn(lacks, key);
