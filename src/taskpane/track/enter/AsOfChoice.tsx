import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { endOfMonth } from "../../../core/calendar";
import type { ActualsBook } from "../../../excel";
import { dayText } from "../../../i18n/figure";
import { useLanguage } from "../../language/LanguageProvider";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The as-of date by which Tracking reads figures of a month; undefined where it does, or the date can't be moved. */
export function asOfFor({ asOf, fiscalYearStart }: ActualsBook, month: number): number | undefined {
  return month > asOf.month && !asOf.isFormula ? endOfMonth(fiscalYearStart, month - 1) : undefined;
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
  const asOf = asOfFor(book, month);
  if (asOf === undefined) return <p className={styles.text}>{t("track.enter.asOfFormula")}</p>;
  return (
    <Checkbox
      checked={props.move}
      onChange={(_, { checked }) => props.onChange(checked === true)}
      label={t("track.enter.moveAsOf", { date: dayText(language, asOf) })}
    />
  );
}
