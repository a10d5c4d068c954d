import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { useEffect } from "react";
import { findPlan } from "../../excel";
import { EmptyState } from "../components/EmptyState";
import { FailureMessage } from "../components/FailureMessage";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { SheetLink } from "../components/SheetLink";
import { useLanguage } from "../language/LanguageProvider";
import { useAction } from "../state/action";

/** Where the plan's figures stand: leads to the sheet that compares actuals with the plan. */
export default function TrackView() {
  const { t } = useLanguage();
  const { state, run } = useAction(findPlan);
  useEffect(() => void run(), [run]);
  const tracking = state.status === "done" ? state.result?.sheets.find(({ id }) => id === "Tracking") : undefined;
  return (
    <Page title={t("pane.nav.track")}>
      {state.status === "failed" && <FailureMessage error={state.error} />}
      {state.status === "done" && (
        <Section>
          {tracking ? (
            <SheetLink name={tracking.name} />
          ) : (
            <EmptyState icon={<DataTrendingRegular />} title={t("pane.home.noPlan")} body={t("pane.home.noPlanBody")} />
          )}
        </Section>
      )}
    </Page>
  );
}
