import { useEffect } from "react";
import { lazyPart } from "../components/lazyPart";
import { Page } from "../components/Page";
import { Tabs } from "../components/Tabs";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";
import { isOneOf, usePersistentState } from "../state/persistentState";
import { DismissalsProvider } from "./DismissalsProvider";
import { WorkbookGoals } from "./WorkbookGoals";

const TypedGoal = lazyPart(async () => (await import("./TypedGoal")).TypedGoal);
const GoalWizard = lazyPart(async () => (await import("./GoalWizard")).GoalWizard);

const sources = ["selection", "goalsTable", "typed", "wizard"] as const;
const isSource = isOneOf(...sources);

/** Checks goals against SMART: those in the workbook or one that is typed here. */
export default function GoalsView() {
  const { t } = useLanguage();
  const delivered = useNavigation().delivered.goals;
  const [source, setSource] = usePersistentState("goals.source", "selection", isSource);
  useEffect(() => {
    if (delivered) setSource("selection");
  }, [delivered, setSource]);
  return (
    <Page title={t("pane.goals.title")} intro={t("pane.goals.intro")}>
      <Tabs
        label={t("pane.goals.source")}
        parts={sources}
        nameOf={(each) => t(each === "wizard" ? "smart.wizard.tab" : `pane.goals.source.${each}`)}
        selected={source}
        onSelect={setSource}
      >
        <DismissalsProvider>
          {source === "typed" ? (
            <TypedGoal />
          ) : source === "wizard" ? (
            <GoalWizard />
          ) : (
            <WorkbookGoals key={source} source={source} delivered={source === "selection" ? delivered : undefined} />
          )}
        </DismissalsProvider>
      </Tabs>
    </Page>
  );
}
