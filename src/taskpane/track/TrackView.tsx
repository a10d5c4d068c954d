import { lazyPart } from "../components/lazyPart";
import { Page } from "../components/Page";
import { Tabs } from "../components/Tabs";
import { useLanguage } from "../language/LanguageProvider";
import { isOneOf, usePersistentState } from "../state/persistentState";
import { KpiOverview, loadReading } from "./kpis/KpiOverview";

const EnterActuals = lazyPart(async () => (await import("./enter/EnterActuals")).EnterActuals);
const ImportActuals = lazyPart(async () => (await import("./import/ImportActuals")).ImportActuals);
const MonthClose = lazyPart(async () => (await import("./close/MonthClose")).MonthClose);
const ChartsPanel = lazyPart(async () => (await import("./ChartsPanel")).default);

export const fetchContents = loadReading;

const tabs = ["kpis", "enter", "import", "close", "charts"] as const;
type TrackTab = (typeof tabs)[number];
const isTab = isOneOf<TrackTab>(...tabs);

/** The month's work: see where every KPI stands, report actuals, close the month, look at the year. */
export default function TrackView() {
  const { t } = useLanguage();
  const [tab, setTab] = usePersistentState<TrackTab>("track.tab", "kpis", isTab);
  return (
    <Page title={t("track.title")} intro={t("track.intro")}>
      <Tabs
        label={t("track.tabs")}
        parts={tabs}
        nameOf={(each) => t(`track.tab.${each}`)}
        selected={tab}
        onSelect={setTab}
      >
        {tab === "kpis" && <KpiOverview onEnter={() => setTab("enter")} />}
        {tab === "enter" && <EnterActuals onImport={() => setTab("import")} />}
        {tab === "import" && <ImportActuals />}
        {tab === "close" && <MonthClose />}
        {tab === "charts" && <ChartsPanel />}
      </Tabs>
    </Page>
  );
}
