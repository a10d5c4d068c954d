import { Tab, TabList } from "@fluentui/react-components";
import { lazyPart } from "../components/lazyPart";
import { Page } from "../components/Page";
import { useLanguage } from "../language/LanguageProvider";
import { isOneOf, usePersistentState } from "../state/persistentState";

const tabs = ["new", "versions", "rollUp", "language", "repair"] as const;
const isTab = isOneOf(...tabs);

/** Apart, as it brings all templates along, after the view has been painted. */
const NewPlan = lazyPart(async () => (await import(/* webpackChunkName: "newPlan" */ "./NewPlan")).NewPlan);

export const fetchContents = NewPlan.fetch;

const panels = {
  versions: lazyPart(async () => (await import("./life/VersionsPanel")).VersionsPanel),
  rollUp: lazyPart(async () => (await import("./life/RollUpPanel")).RollUpPanel),
  repair: lazyPart(async () => (await import("./life/RepairPanel")).RepairPanel),
  language: lazyPart(async () => (await import("./life/LanguagePanel")).LanguagePanel),
};

/** What is done on a tab is what the view is about then. */
const titles = {
  new: "pane.plan.title",
  versions: "plan.versions",
  rollUp: "plan.rollUp",
  language: "plan.language",
  repair: "plan.repair",
} as const;

/** Generates a plan into the workbook, and keeps it up in its year: versions, roll-up, language, repair. */
export default function PlanView() {
  const { t } = useLanguage();
  const [tab, setTab] = usePersistentState("plan.tab", "new", isTab);
  const Panel = tab === "new" ? undefined : panels[tab];
  return (
    <Page title={t(titles[tab])}>
      <TabList
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => isTab(value) && setTab(value)}
        aria-label={t("plan.tabs")}
      >
        {tabs.map((each) => (
          <Tab key={each} value={each} id={`plan-tab-${each}`} aria-controls="plan-panel">
            {t(`plan.tab.${each}`)}
          </Tab>
        ))}
      </TabList>
      <div id="plan-panel" role="tabpanel" aria-labelledby={`plan-tab-${tab}`}>
        {/* A plan that is being generated goes on, and its progress with it, while another tab is shown. */}
        <div hidden={tab !== "new"}>
          <NewPlan />
        </div>
        {Panel && <Panel onNew={() => setTab("new")} />}
      </div>
    </Page>
  );
}
