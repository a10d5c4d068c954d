import { makeStyles, tokens } from "@fluentui/react-components";
import type { Blueprint, SheetBlueprint } from "../../core/plan/blueprint";
import { Section } from "../components/Section";
import { useLanguage, type Translate } from "../language/LanguageProvider";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalXS },
  sheet: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  tab: { width: "4px", height: "20px", borderRadius: tokens.borderRadiusSmall, flexShrink: 0 },
  name: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
});

/** The sheets that are going to be written, before they are. */
export function SheetPreview({ blueprint }: { readonly blueprint: Blueprint }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const list = new Intl.ListFormat(language, { type: "unit", style: "narrow" });
  const sheets = blueprint.sheets.filter(({ visibility }) => visibility === "visible");
  return (
    <Section title={t("pane.plan.preview")} aside={t("pane.plan.sheetCount", { count: sheets.length })}>
      <ol className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.id} className={styles.sheet}>
            <span className={styles.tab} style={{ backgroundColor: sheet.tabColor }} aria-hidden="true" />
            <span className={styles.name}>{sheet.name}</span>
            <span className={styles.size}>{list.format(contents(sheet, t))}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function contents(sheet: SheetBlueprint, t: Translate): string[] {
  const rows = sheet.tables.reduce((count, table) => count + table.rows.length, 0);
  const charts = sheet.charts.length;
  return [
    ...(rows > 0 ? [t("pane.plan.sheetRows", { count: rows })] : []),
    ...(charts > 0 ? [t("pane.plan.sheetCharts", { count: charts })] : []),
  ];
}
