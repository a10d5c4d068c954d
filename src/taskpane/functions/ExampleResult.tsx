import { makeStyles, tokens } from "@fluentui/react-components";
import { isCellError, type Cell } from "../../core/cells";
import type { FunctionDescription } from "../../core/kpi";
import { useLanguage } from "../language/LanguageProvider";

const useStyles = makeStyles({
  result: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, marginTop: tokens.spacingVerticalXS },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `1px ${tokens.spacingHorizontalS}`,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
});

/** The most rows of an example that are shown; more would push the formula out of sight. */
const mostRows = 6;

/** What the example gives: a value, or the cells that spill. */
export function ExampleResult({ definition }: { readonly definition: FunctionDescription }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 });
  const show = (cell: Cell): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return (definition.result.format === "percent" ? percent : number).format(cell);
    return isCellError(cell) ? cell.error : String(cell);
  };
  const { result } = definition.example;
  if (!Array.isArray(result)) {
    return <p className={styles.result}>{t("pane.functions.gives", { result: show(result as Cell) })}</p>;
  }
  const rows = result as readonly (readonly Cell[])[];
  return (
    <table className={styles.table} aria-label={t("pane.functions.givesCells")}>
      <tbody>
        {rows.slice(0, mostRows).map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => (
              <td key={place} className={styles.cell}>
                {show(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
