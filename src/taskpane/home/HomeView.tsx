import { useEffect, useState } from "react";
import { findPlan } from "../../excel";
import { onPlanWritten } from "../../excel/planChanges";
import { FailureMessage } from "../components/FailureMessage";
import { lazyPart } from "../components/lazyPart";
import { Page } from "../components/Page";
import { RetryButton } from "../components/RetryButton";
import { useIntroductionSeen } from "../firstRun/seen";
import { useLanguage } from "../language/LanguageProvider";
import { ViewSkeleton } from "../shell/ViewSkeleton";
import { useAction, type ActionState } from "../state/action";
import { NextSteps } from "./NextSteps";
import { NoPlanYet } from "./NoPlanYet";
import { PlanFound } from "./PlanFound";

const FirstRun = lazyPart(
  async () => (await import(/* webpackChunkName: "introduction" */ "../firstRun/FirstRun")).FirstRun,
);

/** Where am I: the plan in this workbook, if there is one, and the next step. */
export default function HomeView() {
  const { t } = useLanguage();
  const introduced = useIntroductionSeen();
  const { state, run } = useAction(findPlan);
  const plan = useLatest(state);
  useEffect(() => {
    const look = () => void run();
    look();
    // A command or another program in the runtime may write a plan while Home is shown.
    const end = onPlanWritten(look);
    // The user may have opened another sheet or deleted the plan while the pane was in the background.
    addEventListener("focus", look);
    return () => {
      end();
      removeEventListener("focus", look);
    };
  }, [run]);
  return (
    <Page title={t("pane.home.title")} intro={t("pane.home.intro")}>
      {state.status === "failed" && (
        <FailureMessage error={state.error} actions={<RetryButton onClick={() => void run()} />} />
      )}
      {!introduced && <FirstRun />}
      {plan ? <PlanFound plan={plan} /> : plan === null && introduced && <NoPlanYet />}
      {plan !== undefined && introduced && <NextSteps hasPlan={plan !== null} />}
      {plan === undefined && state.status === "running" && <ViewSkeleton />}
    </Page>
  );
}

/** What was found last stays in sight while it is looked for again. */
function useLatest<T>(state: ActionState<T>): T | undefined {
  const [latest, setLatest] = useState<T>();
  if (state.status === "done" && state.result !== latest) setLatest(state.result);
  return state.status === "failed" ? undefined : latest;
}
