import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AlertFilled } from "@fluentui/react-icons/svg/alert";
import { addMonths } from "../../../core/calendar";
import { unitOfPart, type Change } from "../../../core/tracking";
import type { ActualsBook } from "../../../excel";
import { figureText, monthText } from "../../../i18n/figure";
import { useLanguage } from "../../language/LanguageProvider";

const useStyles = makeStyles({
  scroller: { maxHeight: "320px", overflow: "auto" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  old: { marginInlineEnd: "6px", color: tokens.colorNeutralForeground3 },
  department: { color: tokens.colorNeutralForeground3 },
  jump: { color: tokens.colorStatusWarningForeground3, verticalAlign: "middle" },
});

/** Figures on their way into the table, with what they would replace; a bell marks those out of line with history. */
export function ChangeTable(props: {
  readonly book: ActualsBook;
  readonly changes: readonly Change[];
  readonly isJump: (change: Change) => boolean;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { book } = props;
  const head = (label: string, isFigure = false) => (
    <th scope="col" className={mergeClasses(styles.cell, isFigure && styles.figure)}>
      {label}
    </th>
  );
  return (
    // A scrolling area has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} role="group" aria-label={t("track.import.preview")} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head(t("track.import.field.kpi"))}
            {head(t("track.import.period"))}
            {head(t("track.import.figure"), true)}
          </tr>
        </thead>
        <tbody>
          {props.changes.map((change) => {
            const kpi = book.kpis.find(({ id }) => id === change.kpi);
            const unit = kpi ? unitOfPart(kpi, change.part) : "";
            return (
              <tr key={JSON.stringify([change.kpi, change.department, change.month, change.part])}>
                <td className={styles.cell}>
                  {kpi?.name ?? change.kpi}
                  {change.part !== "actual" && ` · ${kpi?.[change.part] || t(`track.part.${change.part}`)}`}
                  {change.department !== "" && <div className={styles.department}>{change.department}</div>}
                </td>
                <td className={styles.cell}>
                  {monthText(language, addMonths(book.fiscalYearStart, change.month - 1), true)}
                </td>
                <td className={mergeClasses(styles.cell, styles.figure)}>
                  {change.kind === "replace" && (
                    <>
                      <del className={styles.old}>
                        {typeof change.before === "number"
                          ? figureText(language, change.before, unit)
                          : String(change.before)}
                      </del>{" "}
                    </>
                  )}
                  {change.value !== null && figureText(language, change.value, unit)}
                  {props.isJump(change) && (
                    <span
                      className={styles.jump}
                      role="img"
                      aria-label={t("track.import.jump")}
                      title={t("track.import.jump")}
                    >
                      {" "}
                      <AlertFilled />
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
