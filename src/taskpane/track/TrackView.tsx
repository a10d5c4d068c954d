import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { Page } from "../components/Page";
import { useLanguage } from "../language/LanguageProvider";
import { ViewSkeleton } from "../shell/ViewSkeleton";
import { isOneOf, usePersistentState } from "../state/persistentState";
import { MonthClose } from "./close/MonthClose";
import { EnterActuals } from "./enter/EnterActuals";
import { ImportActuals } from "./import/ImportActuals";
import { KpiOverview } from "./kpis/KpiOverview";

const ChartsPanel = lazy(() => import(/* webpackChunkName: "charts" */ "./ChartsPanel"));

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
        {tab === "charts" && (
          <Suspense fallback={<ViewSkeleton />}>
            <ChartsPanel />
          </Suspense>
        )}
      </div>
    </Page>
  );
}
