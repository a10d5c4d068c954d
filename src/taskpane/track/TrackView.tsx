import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { lazyPart } from "../components/lazyPart";
import { Page } from "../components/Page";
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

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

/** The month's work: see where every KPI stands, report actuals, close the month, look at the year. */
export default function TrackView() {
  const styles = useStyles();
  const { t } = useLanguage();
  const [tab, setTab] = usePersistentState<TrackTab>("track.tab", "kpis", isTab);
  return (
    <Page title={t("track.title")} intro={t("track.intro")}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => isTab(value) && setTab(value)}
        aria-label={t("track.tabs")}
      >
        {tabs.map((each) => (
          <Tab key={each} value={each} id={`track-tab-${each}`} aria-controls="track-panel">
            {t(`track.tab.${each}`)}
          </Tab>
        ))}
      </TabList>
      <div id="track-panel" role="tabpanel" aria-labelledby={`track-tab-${tab}`}>
        {tab === "kpis" && <KpiOverview onEnter={() => setTab("enter")} />}
        {tab === "enter" && <EnterActuals onImport={() => setTab("import")} />}
        {tab === "import" && <ImportActuals />}
        {tab === "close" && <MonthClose />}
        {tab === "charts" && <ChartsPanel />}
      </div>
    </Page>
  );
}
