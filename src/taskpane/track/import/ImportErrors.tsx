import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Refusal, RowProblem } from "../../../core/tracking";
import { useLanguage } from "../../language/LanguageProvider";

export interface ShownError {
  /** On the source's sheet; null where the Actuals table is the reason. */
  readonly row: number | null;
  readonly problem: RowProblem | Refusal["problem"];
  readonly text: string;
}

/** Errors drawn; the count tells of all. */
const mostShown = 30;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: "18px",
    maxHeight: "200px",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
  },
});

/** What of an import is not taken over, row by row. */
export function ImportErrors({ errors }: { readonly errors: readonly ShownError[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (errors.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("track.import.errors", { count: errors.length })}</MessageBarTitle>
        {/* A scrolling area has to be reachable by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <ul className={styles.list} tabIndex={0} aria-label={t("track.import.errorList")}>
          {errors.slice(0, mostShown).map(({ row, problem, text }, index) => (
            <li key={index}>
              {row === null ? "" : t("track.import.row", { row })}
              {t(`track.problem.${problem}`, { text, unit: "" })}
            </li>
          ))}
        </ul>
        {errors.length > mostShown && t("track.import.more", { count: errors.length - mostShown })}
      </MessageBarBody>
    </MessageBar>
  );
}
