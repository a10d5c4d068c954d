import { Button } from "@fluentui/react-components";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import type { ReactNode } from "react";
import { UserError } from "../../excel";
import { EmptyState } from "../components/EmptyState";
import { FailureMessage } from "../components/FailureMessage";
import { RetryButton } from "../components/RetryButton";
import { Section } from "../components/Section";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";
import { ViewSkeleton } from "../shell/ViewSkeleton";
import type { ActionState } from "../state/action";

/** What was read from the plan, a skeleton before it, and what to do where there is no plan to read. */
export function Loaded<T>(props: {
  readonly state: ActionState<T>;
  readonly reload: () => void;
  readonly children: (result: T) => ReactNode;
}) {
  const { state, reload } = props;
  if (state.status === "done") return props.children(state.result);
  if (state.status !== "failed") return <ViewSkeleton />;
  const missing = state.error instanceof UserError ? missingParts[state.error.key] : undefined;
  return missing ? (
    <NothingToTrack reason={missing} />
  ) : (
    <FailureMessage error={state.error} actions={<RetryButton onClick={reload} />} />
  );
}

const missingParts: Readonly<Partial<Record<UserError["key"], "noPlan" | "otherPlan">>> = {
  "excel.noPlan": "noPlan",
  "excel.tableMissing": "otherPlan",
};

function NothingToTrack({ reason }: { readonly reason: "noPlan" | "otherPlan" }) {
  const { t } = useLanguage();
  const { goTo } = useNavigation();
  return (
    <Section>
      <EmptyState icon={<DataTrendingRegular />} title={t(`track.${reason}`)} body={t(`track.${reason}Body`)}>
        <Button appearance="primary" onClick={() => goTo("plan")}>
          {t("pane.home.createPlan")}
        </Button>
      </EmptyState>
    </Section>
  );
}
