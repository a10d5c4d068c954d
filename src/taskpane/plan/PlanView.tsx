import { lazyPart } from "../components/lazyPart";
import { Page } from "../components/Page";
import { Tabs } from "../components/Tabs";
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
      <Tabs
        label={t("plan.tabs")}
        parts={tabs}
        nameOf={(each) => t(`plan.tab.${each}`)}
        selected={tab}
        onSelect={setTab}
      >
        {/* A plan that is being generated goes on, and its progress with it, while another tab is shown. */}
        <div hidden={tab !== "new"}>
          <NewPlan />
        </div>
        {Panel && <Panel onNew={() => setTab("new")} />}
      </Tabs>
    </Page>
  );
}
