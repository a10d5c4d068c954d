import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { endOfMonth } from "../../../core/calendar";
import type { ActualsBook } from "../../../excel";
import { dayText } from "../../../i18n/figure";
import { useLanguage } from "../../language/LanguageProvider";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Whether figures of a month are beyond what Tracking reads, and the as-of date can be moved to it. */
export function canMoveAsOf({ asOf }: ActualsBook, month: number): boolean {
  return month > asOf.month && !asOf.isFormula;
}

/** Offers to move the plan's as-of date along with figures of a later month; says nothing where it need not move. */
export function AsOfChoice(props: {
  readonly book: ActualsBook;
  readonly month: number;
  readonly move: boolean;
  readonly onChange: (move: boolean) => void;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { book, month } = props;
  if (month <= book.asOf.month) return null;
  if (!canMoveAsOf(book, month)) return <p className={styles.text}>{t("track.enter.asOfFormula")}</p>;
  return (
    <Checkbox
      checked={props.move}
      onChange={(_, { checked }) => props.onChange(checked === true)}
      label={t("track.enter.moveAsOf", { date: dayText(language, endOfMonth(book.fiscalYearStart, month - 1)) })}
    />
  );
}
