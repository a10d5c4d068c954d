import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { bases, type Basis, type Status } from "../../../core/risk";
import type { KpiThresholds } from "../../../excel";
import { figureWithUnit } from "../../../i18n/figure";
import { Disclosure } from "../../components/Disclosure";
import { useLanguage } from "../../language/LanguageProvider";
import { StatusBadge } from "../../track/kpis/StatusBadge";
import { unitOf, type KpiEntry, type PairEntry } from "./entries";
import { PairFields } from "./PairFields";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  own: { gridColumn: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  kpi: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "grid", gap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The thresholds of one KPI: what they are compared with, and the two of them. */
export function KpiFields(props: {
  readonly kpi: KpiThresholds;
  readonly entry: KpiEntry;
  /** By the entries as they are: null is not reported, undefined that they can't be judged by. */
  readonly status: Status | null | undefined;
  readonly canChoose: boolean;
  readonly placeholder: PairEntry;
  readonly onChange: (entry: KpiEntry) => void;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { kpi, entry, status, canChoose } = props;
  const unit = unitOf(kpi, entry.basis);
  const figure = kpi.figures[entry.basis];
  const hasOwn = entry.green !== "" || entry.amber !== "";
  return (
    <Disclosure
      initiallyOpen={hasOwn}
      summary={
        <span className={styles.head}>
          <span className={styles.name}>
            {kpi.id} {kpi.name}
          </span>
          {status !== undefined && (
            <StatusBadge urgency={status === null ? "unreported" : status === "green" ? "onPlan" : status} />
          )}
          {hasOwn && <span className={styles.own}>{t("risk.thresholds.isOwn")}</span>}
        </span>
      }
    >
      <fieldset className={styles.kpi} aria-label={`${kpi.id} ${kpi.name}`}>
        {canChoose && (
          <Field label={t("risk.thresholds.basis")}>
            <Select
              value={entry.basis}
              onChange={(_, { value }) => props.onChange({ basis: value as Basis, green: "", amber: "" })}
            >
              {bases.map((basis) => (
                <option key={basis} value={basis}>
                  {t(`risk.thresholds.basis.${basis}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <p className={styles.hint}>
          {figure === null
            ? t("risk.thresholds.notReported")
            : t(`risk.thresholds.now.${entry.basis}`, { figure: figureWithUnit(language, figure, unit) })}
        </p>
        <PairFields
          entry={entry}
          unit={unit}
          isLower={entry.basis === "value" && kpi.direction === -1}
          {...(entry.basis === "value" ? {} : { placeholder: props.placeholder })}
          onChange={(pair) => props.onChange({ ...entry, ...pair })}
        />
      </fieldset>
    </Disclosure>
  );
}
