import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { addMonths } from "../../../core/calendar";
import { fields, isMonthHeader, type ColumnMapping, type PeriodSource, type SourceTable } from "../../../core/tracking";
import { monthText } from "../../../i18n/figure";
import { Section } from "../../components/Section";
import { useLanguage } from "../../language/LanguageProvider";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(125px, 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  // An option's text may be wider than its column.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Which column of the source holds what. */
export function MappingForm(props: {
  readonly table: SourceTable;
  readonly mapping: ColumnMapping;
  readonly recalled: boolean;
  readonly fiscalYearStart: number;
  readonly onChange: (mapping: ColumnMapping) => void;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { table, mapping, fiscalYearStart } = props;
  const { period } = mapping;
  const columns = table.headers.map((header, index) => ({
    index,
    name:
      typeof header === "string" || typeof header === "number"
        ? String(header)
        : t("track.import.column", { number: index + 1 }),
  }));
  const hasMonthHeaders = table.headers.some((header) => isMonthHeader(header, fiscalYearStart));
  const shown =
    period.from === "headers" ? fields.filter((field) => field === "kpi" || field === "department") : fields;
  return (
    <Section
      title={t("track.import.columns")}
      aside={t(props.recalled ? "track.import.recalled" : "track.import.guessed")}
    >
      <div className={styles.grid}>
        <Field className={styles.field} label={t("track.import.period")}>
          <Select
            value={periodValue(period)}
            onChange={(_, { value }) => props.onChange({ ...mapping, period: periodFrom(value) })}
          >
            {columns.map(({ index, name }) => (
              <option key={index} value={`column:${index}`}>
                {name}
              </option>
            ))}
            {hasMonthHeaders && <option value="headers">{t("track.import.monthColumns")}</option>}
            {months.map((month) => (
              <option key={month} value={`month:${month}`}>
                {t("track.import.allOf", { month: monthText(language, addMonths(fiscalYearStart, month - 1)) })}
              </option>
            ))}
          </Select>
        </Field>
        {shown.map((field) => (
          <Field
            key={field}
            className={styles.field}
            label={t(`track.import.field.${field}`)}
            required={field === "kpi"}
          >
            <Select
              value={String(mapping.columns[field] ?? "")}
              onChange={(_, { value }) =>
                props.onChange({
                  ...mapping,
                  columns: { ...mapping.columns, [field]: value === "" ? null : Number(value) },
                })
              }
            >
              <option value="">{t("track.import.noColumn")}</option>
              {columns.map(({ index, name }) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </Section>
  );
}

function periodValue(period: PeriodSource): string {
  if (period.from === "headers") return "headers";
  return period.from === "column" ? `column:${period.column}` : `month:${period.month}`;
}

function periodFrom(value: string): PeriodSource {
  const [from, number] = value.split(":");
  if (from === "column") return { from, column: Number(number) };
  return from === "month" ? { from, month: Number(number) } : { from: "headers" };
}
