import { Button, Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { addMonths } from "../../../core/calendar";
import {
  changesOf,
  historyOf,
  jumpOf,
  readImport,
  type Change,
  type ColumnMapping,
  type SourceTable,
} from "../../../core/tracking";
import { mappingToRemember, type ActualsBook, type ImportSource } from "../../../excel";
import { monthText } from "../../../i18n/figure";
import { FailureMessage } from "../../components/FailureMessage";
import { Section } from "../../components/Section";
import { Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { useAction } from "../../state/action";
import { AsOfChoice, asOfFor } from "../enter/AsOfChoice";
import { useWriteActuals } from "../enter/useWriteActuals";
import { ChangeTable } from "./ChangeTable";
import { ImportErrors } from "./ImportErrors";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Rows drawn; all are written. */
const mostShown = 50;

/** What an import would write, before it does: additions, replacements on consent, and what can't be taken over. */
export function ImportPreview(props: {
  readonly book: ActualsBook;
  readonly source: ImportSource;
  readonly table: SourceTable;
  readonly mapping: ColumnMapping;
  readonly onWritten: () => void;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { book, source, table, mapping } = props;
  const [replace, setReplace] = useState(false);
  const [sure, setSure] = useState(false);
  const [moveAsOf, setMoveAsOf] = useState(true);
  // A source may hold many thousands of figures; a tick in a box doesn't change them.
  const { errors, blanks, changes, refused, jumping } = useMemo(() => {
    const { entries, ...read } = readImport(table, mapping, book);
    const { changes, refused } = changesOf(entries, book.rows);
    const jumping = new Set(changes.filter((change) => isOutOfLine(book, change)));
    return { ...read, changes, refused, jumping };
  }, [table, mapping, book]);
  const added = changes.filter(({ kind }) => kind === "add");
  const replaced = changes.filter(({ kind }) => kind === "replace");
  const unchanged = changes.length - added.length - replaced.length;
  const wanted = replace ? [...added, ...replaced] : added;
  const isJump = (change: Change) => jumping.has(change);
  const jumps = wanted.filter(isJump);
  const lastMonth = Math.max(0, ...wanted.map(({ month }) => month));
  const asOf = asOfFor(book, lastMonth);
  const write = useWriteActuals(props.onWritten);
  const writing = useAction(async () => {
    const remembered = { mapping: mappingToRemember(source, mapping, table) };
    const options = moveAsOf && asOf !== undefined ? { ...remembered, asOf } : remembered;
    await write(book, wanted, options, (count) => ({
      key: "track.import.written",
      parameters: { count, name: source.name },
    }));
  });
  return (
    <Section title={t("track.import.preview")}>
      <p className={styles.note} role="status">
        {t("track.import.counts", { added: added.length, replaced: replaced.length, unchanged, blanks })}
      </p>
      {added.length + replaced.length > 0 && (
        <ChangeTable book={book} changes={[...replaced, ...added].slice(0, mostShown)} isJump={isJump} />
      )}
      {added.length + replaced.length > mostShown && (
        <p className={styles.note}>{t("track.import.more", { count: added.length + replaced.length - mostShown })}</p>
      )}
      <ImportErrors
        errors={[
          ...errors,
          ...refused.map((each) => ({
            row: null,
            problem: each.problem,
            text: t("track.import.place", {
              kpi: each.kpi,
              month: monthText(language, addMonths(book.fiscalYearStart, each.month - 1), true),
            }),
          })),
        ]}
      />
      <Stack>
        {replaced.length > 0 && (
          <Checkbox
            checked={replace}
            onChange={(_, { checked }) => setReplace(checked === true)}
            label={t("track.import.replace", { count: replaced.length })}
          />
        )}
        {jumps.length > 0 && (
          <Checkbox
            checked={sure}
            onChange={(_, { checked }) => setSure(checked === true)}
            label={t("track.import.jumps", { count: jumps.length })}
          />
        )}
        <AsOfChoice book={book} month={lastMonth} move={moveAsOf} onChange={setMoveAsOf} />
        <Button
          appearance="primary"
          disabled={wanted.length === 0 || (jumps.length > 0 && !sure) || writing.state.status === "running"}
          icon={writing.state.status === "running" ? <Spinner size="tiny" /> : null}
          onClick={() => void writing.run()}
        >
          {t("track.import.write", { count: wanted.length })}
        </Button>
      </Stack>
      {writing.state.status === "failed" && <FailureMessage error={writing.state.error} />}
    </Section>
  );
}

/** Whether a figure is out of line with plan, last month and last year. */
function isOutOfLine(book: ActualsBook, change: Change): boolean {
  return change.value !== null && jumpOf(change.value, historyOf(change, book.rows, book.planLines)) !== null;
}
