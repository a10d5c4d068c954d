import {
  Caption1,
  makeStyles,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type ActivityRecord, bytesText } from "../activity";
import { usePage } from "./Page";

const useStyles = makeStyles({
  panel: {
    maxHeight: "220px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: { display: "block", color: tokens.colorNeutralForeground3 },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  numberHeader: { "& > *": { justifyContent: "flex-end" } },
});

const columns = ["syncs", "requests", "sent", "received", "time"] as const;

/** What each action cost: the figures that decide how an add-in feels on a slow connection. */
export function ActivityPanel({ records }: { records: readonly ActivityRecord[] }): ReactElement {
  const styles = useStyles();
  const { t, language } = usePage();
  const number = (value: number) => value.toLocaleString(language);
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.panel} aria-label={t("activity")} tabIndex={0}>
      <Subtitle2>{t("activity")}</Subtitle2>
      <Caption1 className={styles.hint}>{t("activityHint")}</Caption1>
      <Table size="extra-small" aria-label={t("activity")}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{t("action")}</TableHeaderCell>
            {columns.map((column) => (
              <TableHeaderCell key={column} className={styles.numberHeader}>
                {t(column)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {records.map((record) => (
            <TableRow key={record.id}>
              <TableCell>{record.action}</TableCell>
              <TableCell className={styles.number}>{number(record.syncs)}</TableCell>
              <TableCell className={styles.number}>{number(record.requests)}</TableCell>
              <TableCell className={styles.number}>{bytesText(record.sentBytes, language)}</TableCell>
              <TableCell className={styles.number}>{bytesText(record.receivedBytes, language)}</TableCell>
              <TableCell className={styles.number}>{number(Math.round(record.milliseconds))} ms</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
