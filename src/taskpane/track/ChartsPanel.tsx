import { Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { ShieldTaskRegular } from "@fluentui/react-icons/svg/shield-task";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import { useMemo, useState } from "react";
import { addMonths } from "../../core/calendar";
import {
  readPeriod,
  readPortfolio,
  readTracking,
  showCell,
  type GoalStanding,
  type RiskStanding,
  type TrackedKpi,
} from "../../excel";
import { monthText } from "../../i18n/figure";
import { sentences } from "../../i18n/sentences";
import { drawAttainment } from "../charts/attainment";
import { Canvas } from "../charts/Canvas";
import { ChartFrame } from "../charts/ChartFrame";
import { drawGoalBars } from "../charts/goalScores";
import { RiskMap } from "../charts/RiskMap";
import { EmptyState } from "../components/EmptyState";
import { Section } from "../components/Section";
import { Stack } from "../components/Stack";
import { useNotifyFailure } from "../components/useNotifyFailure";
import { enumerated } from "../language/enumerated";
import { useLanguage } from "../language/LanguageProvider";
import { Loaded } from "./Loaded";
import { useLoad } from "./useLoad";

const useStyles = makeStyles({
  legend: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

async function readCharts() {
  const kpis = await readTracking();
  const { fiscalYearStart } = await readPeriod();
  return { kpis, fiscalYearStart, ...(await readPortfolio()) };
}

/** The year in pictures: attainment of a KPI, scores of the goals, the map of risks. */
export default function ChartsPanel() {
  const { state, reload } = useLoad(readCharts);
  return (
    <Loaded state={state} reload={reload}>
      {({ kpis, fiscalYearStart, goals, risks }) => (
        <Stack>
          <AttainmentChart kpis={kpis} fiscalYearStart={fiscalYearStart} />
          <GoalChart goals={goals} />
          <RiskChart risks={risks} />
        </Stack>
      )}
    </Loaded>
  );
}

function AttainmentChart(props: { readonly kpis: readonly TrackedKpi[]; readonly fiscalYearStart: number }) {
  const { t, language } = useLanguage();
  const { kpis, fiscalYearStart } = props;
  const [chosen, setChosen] = useState<string>();
  const kpi = kpis.find(({ id }) => id === chosen) ?? kpis[0];
  const names = useMemo(() => {
    const percent = (value: number) => t("track.percent", { value });
    return {
      months: Array.from({ length: 12 }, (_, month) => monthText(language, addMonths(fiscalYearStart, month), true)),
      attainment: t("track.chart.attainment"),
      plan: t("track.chart.plan"),
      upper: t("track.chart.upper"),
      lower: t("track.chart.lower"),
      percent,
    };
  }, [t, language, fiscalYearStart]);
  const draw = useMemo(
    () => (kpi ? drawAttainment(kpi.months.attainment, kpi.warning.limits, names) : undefined),
    [kpi, names],
  );
  if (!kpi || !draw) return null;
  const { limits } = kpi.warning;
  const reported = kpi.months.attainment.flatMap((value, month) =>
    value === null ? [] : [t("track.sparkline.month", { month: names.months[month], attainment: value })],
  );
  const text = sentences(
    language,
    reported.length > 0
      ? t("track.chart.attainmentText", { months: enumerated(reported, language) })
      : t("track.chart.notReported"),
    limits
      ? t("track.chart.limitsText", { lower: 1 + limits.lower, upper: 1 + limits.upper, months: limits.months })
      : t("track.chart.noLimits"),
  );
  return (
    <ChartFrame
      title={t("track.chart.attainmentOf", { name: kpi.name })}
      text={text}
      table={{
        headers: [t("track.import.period"), t("track.chart.attainment"), ...(limits ? [names.lower, names.upper] : [])],
        rows: kpi.months.attainment.map((value, month) => [
          names.months[month] ?? "",
          value === null ? "" : names.percent(value),
          ...(limits ? [names.percent(1 + limits.lower), names.percent(1 + limits.upper)] : []),
        ]),
      }}
      controls={
        <Field label={t("track.chart.kpi")}>
          <Select value={kpi.id} onChange={(_, { value }) => setChosen(value)}>
            {kpis.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      }
    >
      <Canvas draw={draw} height={200} label={text} />
    </ChartFrame>
  );
}

const LETTERS = 5;
const ROOM_OF_BAR = 28;

function GoalChart({ goals }: { readonly goals: readonly GoalStanding[] }) {
  const { t } = useLanguage();
  const [what, setWhat] = useState<"score" | "attainment">("attainment");
  const draw = useMemo(() => {
    const text = (value: number) =>
      what === "score" ? t("track.chart.score", { value }) : t("track.percent", { value });
    return drawGoalBars(
      goals.map((goal) => ({ id: goal.id, value: goal[what] })),
      what === "score" ? LETTERS : 1,
      text,
    );
  }, [goals, what, t]);
  if (goals.length === 0) {
    return (
      <Section title={t("track.chart.goals")}>
        <EmptyState icon={<TargetRegular />} title={t("track.chart.noGoals")} body={t("track.chart.noGoalsBody")} />
      </Section>
    );
  }
  const known = goals.filter((goal) => goal[what] !== null);
  const text =
    known.length === 0
      ? t(`track.chart.unknown.${what}`)
      : t(`track.chart.goalsText.${what}`, {
          count: known.length,
          met: known.filter((goal) => (goal[what] ?? 0) >= (what === "score" ? LETTERS : 1)).length,
        });
  return (
    <ChartFrame
      title={t("track.chart.goals")}
      text={text}
      table={{
        headers: [t("track.chart.goal"), t("track.chart.scoreName"), t("track.chart.attainment")],
        rows: goals.map(({ id, statement, score, attainment }) => [
          `${id} ${statement}`,
          score === null ? "" : t("track.chart.score", { value: score }),
          attainment === null ? "" : t("track.percent", { value: attainment }),
        ]),
      }}
      controls={
        <Field label={t("track.chart.show")}>
          <Select value={what} onChange={(_, { value }) => setWhat(value === "score" ? "score" : "attainment")}>
            <option value="attainment">{t("track.chart.attainment")}</option>
            <option value="score">{t("track.chart.scoreName")}</option>
          </Select>
        </Field>
      }
    >
      <Canvas draw={draw} height={goals.length * ROOM_OF_BAR + 32} label={text} />
    </ChartFrame>
  );
}

function RiskChart({ risks }: { readonly risks: readonly RiskStanding[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const notifyFailure = useNotifyFailure();
  const [residual, setResidual] = useState(false);
  if (risks.length === 0) {
    return (
      <Section title={t("track.chart.risks")}>
        <EmptyState icon={<ShieldTaskRegular />} title={t("track.chart.noRisks")} body={t("track.chart.noRisksBody")} />
      </Section>
    );
  }
  const select = ({ address }: RiskStanding) => void showCell(address).catch(notifyFailure);
  return (
    <ChartFrame
      title={t("track.chart.risks")}
      text={t("track.chart.risksText", {
        count: risks.length,
        triggered: risks.filter(({ triggered }) => triggered).length,
      })}
      table={{
        headers: [t("track.chart.riskName"), t("track.chart.before"), t("track.chart.after"), t("track.chart.state")],
        rows: risks.map(({ id, risk, probability, impact, residual: rest, triggered }) => [
          `${id} ${risk}`,
          t("track.chart.product", { probability, impact }),
          rest ? t("track.chart.product", { ...rest }) : "",
          triggered ? t("track.chart.triggered") : "",
        ]),
      }}
      controls={
        <Switch
          checked={residual}
          onChange={(_, { checked }) => setResidual(checked)}
          label={t("track.chart.residual")}
        />
      }
    >
      <RiskMap risks={risks} residual={residual} onSelect={select} />
      <p className={styles.legend}>{t("track.chart.axes")}</p>
    </ChartFrame>
  );
}
