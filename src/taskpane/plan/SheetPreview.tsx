import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Blueprint, SheetBlueprint } from "../../core/plan/blueprint";
import { Disclosure } from "../components/Disclosure";
import { Section } from "../components/Section";
import { useLanguage, type Translate } from "../language/LanguageProvider";
import { enumerated } from "../language/enumerated";
import { SheetPicture } from "./SheetPicture";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalS },
  sheet: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere" },
  size: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  columns: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The sheets that are going to be written, with their columns and a picture, before they are; any can be left out. */
export function SheetPreview(props: {
  /** All that the template has, and what is chosen of it. */
  readonly whole: Blueprint;
  readonly blueprint: Blueprint;
  readonly disabled: boolean;
  readonly onChoose: (leftOut: readonly string[]) => void;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { whole, blueprint, disabled, onChoose } = props;
  const sheets = whole.sheets.filter(({ visibility }) => visibility === "visible");
  const chosen = new Set(blueprint.sheets.map(({ id }) => id));
  const leftOut = sheets.filter(({ id }) => !chosen.has(id)).map(({ id }) => id);
  const count = sheets.length - leftOut.length;
  return (
    <Section title={t("pane.plan.preview")} aside={t("pane.plan.sheetCount", { count })}>
      <ol className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.id} className={styles.sheet}>
            <SheetPicture sheet={sheet} />
            <Disclosure
              summary={
                <span className={styles.name}>
                  {sheet.name}
                  <span className={styles.size}>{enumerated(contents(sheet, t), language)}</span>
                </span>
              }
            >
              <p className={styles.columns}>{enumerated(columnsOf(sheet), language)}</p>
            </Disclosure>
            <Checkbox
              aria-label={t("plan.include", { sheet: sheet.name })}
              checked={chosen.has(sheet.id)}
              disabled={disabled || sheet.id === "Settings"}
              onChange={(_, { checked }) =>
                onChoose(checked === true ? leftOut.filter((id) => id !== sheet.id) : [...leftOut, sheet.id])
              }
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function columnsOf({ tables }: SheetBlueprint): string[] {
  return tables.flatMap(({ columns }) => columns.map(({ header }) => header));
}

function contents(sheet: SheetBlueprint, t: Translate): string[] {
  const rows = sheet.tables.reduce((count, table) => count + table.rows.length, 0);
  const columns = columnsOf(sheet).length;
  const charts = sheet.charts.length;
  return [
    ...(columns > 0 ? [t("plan.columnCount", { count: columns })] : []),
    ...(rows > 0 ? [t("pane.plan.sheetRows", { count: rows })] : []),
    ...(charts > 0 ? [t("pane.plan.sheetCharts", { count: charts })] : []),
  ];
}
