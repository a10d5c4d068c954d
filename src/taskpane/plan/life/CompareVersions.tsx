import {
  Field,
  makeStyles,
  Select,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { compareVersions, type VersionDifference } from "../../../core/plan/life";
import type { PhasedPlan } from "../../../excel/plan";
import { Section } from "../../components/Section";
import { useLanguage } from "../../language/LanguageProvider";
import { enumerated } from "../../language/enumerated";
import { useDifferences, useFigures } from "./figures";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  figure: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    "& .fui-TableHeaderCell__button": { justifyContent: "flex-end" },
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
  table: { tableLayout: "auto" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What differs between two versions, in figures and in words. */
export function CompareVersions({ plan }: { readonly plan: PhasedPlan }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const figure = useFigures();
  const [before, setBefore] = useState(plan.versions[0] ?? "");
  const [after, setAfter] = useState(plan.versions.at(-1) ?? "");
  const differences = compareVersions(plan.rows, plan.kpis, [before, after], plan.scenario);
  const changed = differences.filter(({ changedPeriods }) => changedPeriods.length > 0);
  const versions = (label: string, value: string, set: (version: string) => void) => (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => set(data.value)}>
        {plan.versions.map((version) => (
          <option key={version}>{version}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Section title={t("plan.compare")} aside={plan.scenario}>
      <div className={styles.pair}>
        {versions(t("plan.before"), before, setBefore)}
        {versions(t("plan.after"), after, setAfter)}
      </div>
      <Table size="small" className={styles.table} aria-label={t("plan.compare")}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{t("plan.kpi")}</TableHeaderCell>
            <TableHeaderCell className={styles.figure}>{t("plan.before")}</TableHeaderCell>
            <TableHeaderCell className={styles.figure}>{t("plan.after")}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {differences.map((kpi) => (
            <TableRow key={kpi.id} className={kpi.changedPeriods.length > 0 ? styles.changed : undefined}>
              <TableCell>{kpi.name || kpi.id}</TableCell>
              <TableCell className={styles.figure}>{figure(kpi.before, kpi)}</TableCell>
              <TableCell className={styles.figure}>{figure(kpi.after, kpi)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <ul className={styles.list} aria-live="polite">
        {changed.length === 0 ? (
          <li>{t("plan.noDifference")}</li>
        ) : (
          changed.map((kpi) => (
            <li key={kpi.id}>
              <InWords kpi={kpi} periods={plan.periods} />
            </li>
          ))
        )}
      </ul>
    </Section>
  );
}

function InWords({ kpi, periods }: { readonly kpi: VersionDifference; readonly periods: readonly string[] }) {
  const { t, language } = useLanguage();
  const figure = useFigures();
  const difference = useDifferences();
  const percent = new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const parameters = {
    name: kpi.name || kpi.id,
    before: figure(kpi.before, kpi),
    after: figure(kpi.after, kpi),
    change: difference(kpi.change, kpi),
    share: kpi.share === null ? "–" : percent.format(kpi.share),
    periods: enumerated(inRuns(kpi.changedPeriods, periods), language),
  };
  return <>{t("plan.inWords", parameters)}</>;
}

/** Periods by their headers; three and more in a row as "May–Dec". */
function inRuns(changed: readonly number[], periods: readonly string[]): string[] {
  const runs: number[][] = [];
  for (const period of changed) {
    const run = runs.at(-1);
    if (run && run.at(-1) === period - 1) run.push(period);
    else runs.push([period]);
  }
  return runs.flatMap((run) => {
    const names = run.map((period) => periods[period] ?? "");
    return names.length < 3 ? names : [`${names[0]}–${names.at(-1)}`];
  });
}
