import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { byUrgency, urgencyOf, type Urgency } from "../../../core/tracking";
import { showCell, type PlanPeriod, type TrackedKpi } from "../../../excel";
import { dayText } from "../../../i18n/figure";
import { EmptyState } from "../../components/EmptyState";
import { Section } from "../../components/Section";
import { Stack } from "../../components/Stack";
import { useNotifyFailure } from "../../components/useNotifyFailure";
import { useLanguage } from "../../language/LanguageProvider";
import { Loaded } from "../Loaded";
import { useLoad } from "../useLoad";
import { KpiCard } from "./KpiCard";
import { StatusBadge } from "./StatusBadge";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  asOf: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 280px), 1fr))",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
});

const urgencies: readonly Urgency[] = ["red", "amber", "warned", "unreported", "onPlan"];

/** Apart from the view, which is drawn meanwhile. */
export const loadReading = () => import(/* webpackChunkName: "tracking" */ "./reading");

async function readOverview() {
  const { readPeriod, readTracking } = await loadReading();
  const [kpis, period] = [await readTracking(), await readPeriod()];
  return { kpis, period };
}

/** Every KPI of the plan as a card, the most urgent first. */
export function KpiOverview({ onEnter }: { readonly onEnter: () => void }) {
  const { state, reload } = useLoad(readOverview);
  return (
    <Loaded state={state} reload={reload}>
      {({ kpis, period }) => <Overview kpis={kpis} period={period} onRefresh={reload} onEnter={onEnter} />}
    </Loaded>
  );
}

function Overview(props: {
  readonly kpis: readonly TrackedKpi[];
  readonly period: PlanPeriod;
  readonly onRefresh: () => void;
  readonly onEnter: () => void;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const notifyFailure = useNotifyFailure();
  const { kpis, period } = props;
  const select = ({ address }: TrackedKpi) => void showCell(address).catch(notifyFailure);
  if (kpis.length === 0) {
    return (
      <Section>
        <EmptyState icon={<DataTrendingRegular />} title={t("track.noKpis")} body={t("track.noKpisBody")} />
      </Section>
    );
  }
  const counts = urgencies.map((urgency) => ({
    urgency,
    count: kpis.filter((kpi) => urgencyOf(kpi) === urgency).length,
  }));
  return (
    <Stack>
      <div className={styles.head}>
        <p className={styles.asOf}>
          {period.asOf === null
            ? t("track.noAsOf")
            : t("track.asOf", { date: dayText(language, period.asOf), month: period.month })}
        </p>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwiseRegular />}
          aria-label={t("track.refresh")}
          title={t("track.refresh")}
          onClick={props.onRefresh}
        />
      </div>
      <ul className={styles.counts} aria-label={t("track.counts")}>
        {counts.map(
          ({ urgency, count }) =>
            count > 0 && (
              <li key={urgency}>
                <StatusBadge urgency={urgency} count={count} />
              </li>
            ),
        )}
      </ul>
      <ul className={styles.list} aria-label={t("track.kpis")}>
        {byUrgency(kpis).map((kpi) => (
          <KpiCard key={kpi.id} kpi={kpi} fiscalYearStart={period.fiscalYearStart} onSelect={select} />
        ))}
      </ul>
      {kpis.every(({ attainment }) => attainment === null) && (
        <EmptyState
          icon={<DataTrendingRegular />}
          title={t("track.nothingReported")}
          body={t("track.nothingReportedBody")}
        >
          <Button appearance="primary" onClick={props.onEnter}>
            {t("track.enter.open")}
          </Button>
        </EmptyState>
      )}
    </Stack>
  );
}
