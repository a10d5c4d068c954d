import { Button, Field, Input, Link, makeStyles, Spinner, Textarea, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import { dateFromSerial, serialFromDate } from "../../../core/calendar";
import { missText, showCell, writeReview, type MissToReview, type MonthClose, type ReviewOfMiss } from "../../../excel";
import { FailureMessage } from "../../components/FailureMessage";
import { useNotifyFailure } from "../../components/useNotifyFailure";
import { useLanguage } from "../../language/LanguageProvider";
import { useNotify } from "../../shell/NotificationProvider";
import { useAction } from "../../state/action";
import { StatusBadge } from "../kpis/StatusBadge";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyle: "none" },
  miss: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  date: { minWidth: 0, width: "100%" },
  state: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
});

/** Cause and action for each miss; what the Review table has already is shown with what it still lacks. */
export function MissForm({ close, onWritten }: { readonly close: MonthClose; readonly onWritten: () => void }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const notify = useNotify();
  const [drafts, setDrafts] = useState<readonly ReviewOfMiss[]>(() =>
    close.misses.map(({ id, note, owner }) => ({ id, cause: note, next: "", owner, due: close.due })),
  );
  const open = close.misses.filter(({ reviewed }) => reviewed === null);
  const writing = useAction(async () => {
    const count = await writeReview(drafts.filter(({ id }) => open.some((miss) => miss.id === id)));
    onWritten();
    notify({ intent: "success", written: true, key: "track.close.written", parameters: { count } });
  });
  return (
    <>
      <ul className={styles.list}>
        {close.misses.map((miss) => {
          const draft = drafts.find(({ id }) => id === miss.id);
          return (
            <li key={miss.id} className={styles.miss}>
              <div className={styles.head}>
                <span className={styles.name}>{miss.name}</span>
                <StatusBadge urgency={miss.level} />
              </div>
              <p className={styles.text}>{missText(language, miss, close.month)}</p>
              {miss.reviewed ? (
                <Reviewed miss={miss} />
              ) : (
                draft && (
                  <DraftFields
                    draft={draft}
                    onChange={(next) => setDrafts(drafts.map((each) => (each.id === next.id ? next : each)))}
                  />
                )
              )}
            </li>
          );
        })}
      </ul>
      {open.length > 0 && (
        <Button
          appearance="primary"
          disabled={writing.state.status === "running"}
          icon={writing.state.status === "running" ? <Spinner size="tiny" /> : null}
          onClick={() => void writing.run()}
        >
          {t("track.close.write", { count: open.length })}
        </Button>
      )}
      {writing.state.status === "failed" && <FailureMessage error={writing.state.error} />}
    </>
  );
}

function DraftFields(props: { readonly draft: ReviewOfMiss; readonly onChange: (draft: ReviewOfMiss) => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { draft } = props;
  const set = (change: Partial<ReviewOfMiss>) => props.onChange({ ...draft, ...change });
  return (
    <>
      <Field className={styles.field} label={t("track.close.cause")}>
        <Textarea
          value={draft.cause}
          rows={2}
          placeholder={t("track.close.causePlaceholder")}
          onChange={(_, { value }) => set({ cause: value })}
        />
      </Field>
      <Field className={styles.field} label={t("track.close.action")}>
        <Textarea
          value={draft.next}
          rows={2}
          placeholder={t("track.close.actionPlaceholder")}
          onChange={(_, { value }) => set({ next: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field className={styles.field} label={t("track.close.owner")}>
          <Input value={draft.owner} onChange={(_, { value }) => set({ owner: value })} />
        </Field>
        <Field className={styles.field} label={t("track.close.due")}>
          <Input
            className={styles.date}
            type="date"
            value={draft.due === null ? "" : isoDate(draft.due)}
            onChange={(_, { value }) => set({ due: serialOf(value) })}
          />
        </Field>
      </div>
    </>
  );
}

function Reviewed({ miss }: { readonly miss: MissToReview }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const notifyFailure = useNotifyFailure();
  const { reviewed } = miss;
  if (!reviewed) return null;
  const isComplete = reviewed.cause !== "" && reviewed.next !== "";
  const lacks = t("track.close.lacks", { cause: reviewed.cause === "", action: reviewed.next === "" });
  const show = () => void showCell(reviewed.address).catch(notifyFailure);
  return (
    <div className={styles.state}>
      {isComplete ? <CheckmarkCircleFilled aria-hidden="true" /> : <EditRegular aria-hidden="true" />}
      <span>
        {isComplete ? t("track.close.complete") : lacks}{" "}
        <Link as="button" inline onClick={show}>
          {t("track.goTo", { address: reviewed.address })}
        </Link>
      </span>
    </div>
  );
}

function isoDate(serial: number): string {
  const { year, month, day } = dateFromSerial(serial);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** A browser gives "" for a date that is not complete. */
function serialOf(text: string): number | null {
  const [year, month, day] = text.split("-").map(Number);
  return year !== undefined && month && day && year >= 1900 ? serialFromDate(year, month, day) : null;
}
