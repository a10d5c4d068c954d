import { Button, Checkbox, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { KnownKpi } from "../../../core/tracking";
import type { ActualsBook } from "../../../excel";
import { FailureMessage } from "../../components/FailureMessage";
import { Section } from "../../components/Section";
import { Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { useAction } from "../../state/action";
import { usePersistentState } from "../../state/persistentState";
import { AsOfChoice, asOfFor } from "./AsOfChoice";
import { fieldsOf, type EntryField, type Typed } from "./entryForm";
import { FigureField } from "./FigureField";
import { useWriteActuals } from "./useWriteActuals";

const useStyles = makeStyles({
  kpi: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 0`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-of-type": { borderTop: "none", paddingTop: 0 },
  },
  // A legend stands in the fieldset's border unless it floats.
  legend: { ...typographyStyles.body1Strong, float: "left", width: "100%", padding: 0, overflowWrap: "anywhere" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
    clear: "both",
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const isTyped = (value: unknown): value is Typed =>
  typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");

/** The figures of a month: typed, checked, and written in one step. What is left blank stays blank. */
export function MonthForm(props: {
  readonly book: ActualsBook;
  readonly month: number;
  readonly onWritten: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { book, month } = props;
  const [typed, setTyped] = usePersistentState<Typed>("track.typed", {}, isTyped);
  const [confirmed, setConfirmed] = useState<Readonly<Record<string, string>>>({});
  const [replace, setReplace] = useState(false);
  const [moveAsOf, setMoveAsOf] = useState(true);
  const [asked, setAsked] = useState(false);
  const fields = fieldsOf(book, month, typed);
  const textOf = (field: EntryField) => typed[field.key] ?? field.present;
  const changes = fields.flatMap(({ change }) => (change ? [change] : []));
  const replaced = changes.filter(({ kind }) => kind === "replace").length;
  const wrong = fields.filter(({ problem }) => problem !== null).length;
  // A confirmation is for the figure that was seen.
  const unsure = fields.filter((field) => field.jump && confirmed[field.key] !== textOf(field)).length;
  const mayWrite = wrong === 0 && unsure === 0 && (replaced === 0 || replace);
  const asOf = asOfFor(book, month);
  const write = useWriteActuals(props.onWritten);
  const writing = useAction(async () => {
    await write(book, changes, moveAsOf && asOf !== undefined ? { asOf } : {}, (count) => ({
      key: "track.enter.written",
      parameters: { count },
    }));
    setTyped({});
    setConfirmed({});
    setReplace(false);
    setAsked(false);
  });
  const submit = () => {
    setAsked(true);
    if (mayWrite && changes.length > 0) void writing.run();
  };
  return (
    <Stack>
      <Section>
        <p className={styles.text}>{t("track.enter.hint")}</p>
        {book.kpis.map((kpi) => (
          <KpiFields key={kpi.id} kpi={kpi} fields={fields.filter((field) => field.kpi === kpi)}>
            {(field, label) => (
              <FigureField
                key={field.key}
                field={field}
                label={label}
                text={textOf(field)}
                confirmed={confirmed[field.key] === textOf(field)}
                onType={(text) => setTyped({ ...typed, [field.key]: text })}
                onConfirm={(sure) => setConfirmed({ ...confirmed, [field.key]: sure ? textOf(field) : "" })}
              />
            )}
          </KpiFields>
        ))}
      </Section>
      {replaced > 0 && (
        <Checkbox
          checked={replace}
          onChange={(_, { checked }) => setReplace(checked === true)}
          label={t("track.enter.replace", { count: replaced })}
        />
      )}
      <AsOfChoice book={book} month={month} move={moveAsOf} onChange={setMoveAsOf} />
      <Button
        appearance="primary"
        disabled={changes.length === 0 || writing.state.status === "running"}
        icon={writing.state.status === "running" ? <Spinner size="tiny" /> : null}
        onClick={submit}
      >
        {t("track.enter.write", { count: changes.length })}
      </Button>
      <div role="alert">
        {asked && changes.length > 0 && !mayWrite && (
          <p className={styles.text}>{t("track.enter.notYet", { wrong, unsure, replaced: replace ? 0 : replaced })}</p>
        )}
      </div>
      {writing.state.status === "failed" && <FailureMessage error={writing.state.error} />}
    </Stack>
  );
}

function KpiFields(props: {
  readonly kpi: KnownKpi;
  readonly fields: readonly EntryField[];
  readonly children: (field: EntryField, label: string) => React.ReactNode;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { kpi, fields } = props;
  const label = ({ department, part }: EntryField) => {
    const what = part === "actual" ? t("track.part.actual") : kpi[part] || t(`track.part.${part}`);
    const several = new Set(fields.map((field) => field.department)).size > 1;
    return several && department !== "" ? t("track.enter.ofDepartment", { department, what }) : what;
  };
  return (
    <fieldset className={styles.kpi}>
      <legend className={styles.legend}>{kpi.name}</legend>
      <div className={styles.pair}>{fields.map((field) => props.children(field, label(field)))}</div>
    </fieldset>
  );
}
