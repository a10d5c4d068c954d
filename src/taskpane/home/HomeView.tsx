import { useEffect } from "react";
import { findPlan } from "../../excel";
import { FailureMessage } from "../components/FailureMessage";
import { Page } from "../components/Page";
import { RetryButton } from "../components/RetryButton";
import { useLanguage } from "../language/LanguageProvider";
import { ViewSkeleton } from "../shell/ViewSkeleton";
import { useAction } from "../state/action";
import { NextSteps } from "./NextSteps";
import { NoPlanYet } from "./NoPlanYet";
import { PlanFound } from "./PlanFound";

/** Where am I: the plan in this workbook, if there is one, and the next step. */
export default function HomeView() {
  const { t } = useLanguage();
  const { state, run } = useAction(findPlan);
  useEffect(() => {
    const look = () => void run();
    look();
    // The user may have opened another sheet or deleted the plan while the pane was in the background.
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [run]);
  return (
    <Page title={t("pane.home.title")} intro={t("pane.home.intro")}>
      {state.status === "failed" && (
        <FailureMessage error={state.error} actions={<RetryButton onClick={() => void run()} />} />
      )}
      {state.status === "done" ? (
        <>
          {state.result ? <PlanFound plan={state.result} /> : <NoPlanYet />}
          <NextSteps hasPlan={state.result !== null} />
        </>
      ) : (
        state.status !== "failed" && <ViewSkeleton />
      )}
    </Page>
  );
}
