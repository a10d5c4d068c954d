import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { useState, type ReactNode } from "react";
import { Section } from "../components/Section";
import { useLanguage } from "../language/LanguageProvider";
import { DataTable, type TableData } from "./DataTable";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  toggle: { flexShrink: 0 },
});

/** A chart with what it says in words, and its figures as a table for whoever reads those better. */
export function ChartFrame(props: {
  readonly title: string;
  /** The chart in one sentence or two. */
  readonly text: string;
  readonly table: TableData;
  /** What the chart is chosen by. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  return (
    <Section title={props.title}>
      {props.controls}
      <div className={styles.bar}>
        <p className={styles.text}>{props.text}</p>
        <ToggleButton
          className={styles.toggle}
          size="small"
          appearance="subtle"
          icon={<TableSimpleRegular />}
          checked={asTable}
          aria-label={t("track.chart.asTable", { title: props.title })}
          title={t("track.chart.table")}
          onClick={() => setAsTable(!asTable)}
        />
      </div>
      {asTable ? <DataTable caption={props.title} data={props.table} /> : props.children}
    </Section>
  );
}
