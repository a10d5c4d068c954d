import { Tab, TabList } from "@fluentui/react-components";
import { useEffect } from "react";
import { Page } from "../components/Page";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";
import { ViewSkeleton } from "../shell/ViewSkeleton";
import { isOneOf, usePersistentState } from "../state/persistentState";
import { useChecker } from "./checker";
import { DismissalsProvider } from "./DismissalsProvider";
import { GoalWizard } from "./GoalWizard";
import { TypedGoal } from "./TypedGoal";
import { WorkbookGoals } from "./WorkbookGoals";

const sources = ["selection", "goalsTable", "typed", "wizard"] as const;
const isSource = isOneOf(...sources);

/** Checks goals against SMART: those in the workbook or one that is typed here. */
export default function GoalsView() {
  const { t } = useLanguage();
  const check = useChecker();
  const delivered = useNavigation().delivered.goals;
  const [source, setSource] = usePersistentState("goals.source", "selection", isSource);
  useEffect(() => {
    if (delivered) setSource("selection");
  }, [delivered, setSource]);
  return (
    <Page title={t("pane.goals.title")} intro={t("pane.goals.intro")}>
      <TabList
        size="small"
        selectedValue={source}
        onTabSelect={(_, { value }) => isSource(value) && setSource(value)}
        aria-label={t("pane.goals.source")}
      >
        {sources.map((each) => (
          <Tab key={each} value={each} id={`goals-tab-${each}`} aria-controls="goals-panel">
            {each === "wizard" ? t("smart.wizard.tab") : t(`pane.goals.source.${each}`)}
          </Tab>
        ))}
      </TabList>
      <DismissalsProvider>
        <div id="goals-panel" role="tabpanel" aria-labelledby={`goals-tab-${source}`}>
          {!check ? (
            <ViewSkeleton />
          ) : source === "typed" ? (
            <TypedGoal check={check} />
          ) : source === "wizard" ? (
            <GoalWizard check={check} />
          ) : (
            <WorkbookGoals
              key={source}
              source={source}
              check={check}
              delivered={source === "selection" ? delivered : undefined}
            />
          )}
        </div>
      </DismissalsProvider>
    </Page>
  );
}
