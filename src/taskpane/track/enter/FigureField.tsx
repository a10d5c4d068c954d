import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import type { Jump } from "../../../core/tracking";
import { figureText } from "../../../i18n/figure";
import { useLanguage } from "../../language/LanguageProvider";
import type { EntryField } from "./entryForm";

const useStyles = makeStyles({
  // Two fields beside each other are narrower than an input likes to be.
  narrow: { minWidth: 0 },
  unit: { maxWidth: "50%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

/** One figure: what is typed, what is wrong with it, what it is held against, and "sure?" where it jumps. */
export function FigureField(props: {
  readonly field: EntryField;
  readonly label: string;
  readonly text: string;
  readonly confirmed: boolean;
  readonly onType: (text: string) => void;
  readonly onConfirm: (confirmed: boolean) => void;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { field, text } = props;
  const { history, problem, jump, change, locked, unit } = field;
  const figure = (value: number) => figureText(language, value, unit);
  const references = [
    history.plan !== null && t("track.enter.plan", { value: figure(history.plan) }),
    history.lastMonth !== null && t("track.enter.lastMonth", { value: figure(history.lastMonth) }),
    history.lastYear !== null && t("track.enter.lastYear", { value: figure(history.lastYear) }),
  ].filter((each) => each !== false);
  const message = problem
    ? t(`track.problem.${problem}`, { text, unit })
    : jump
      ? jumpMessage(jump)
      : change?.kind === "replace"
        ? t(change.value === null ? "track.enter.blanks" : "track.enter.replaces", { before: field.present })
        : null;
  function jumpMessage(found: Jump): string {
    if (found.kind === "sign") return t("track.jump.sign");
    return found.kind === "factor" ? t("track.jump.factor", { factor: found.factor }) : t("track.jump.outlier");
  }
  return (
    <div className={styles.narrow}>
      <Field
        className={styles.field}
        label={props.label}
        hint={locked ? t(`track.enter.locked.${locked}`) : references.join(" · ")}
        validationState={problem ? "error" : jump ? "warning" : "none"}
        validationMessage={message}
      >
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow }}
          value={text}
          disabled={locked !== null}
          onChange={(_, { value }) => props.onType(value)}
          contentAfter={unit === "" || unit === "%" ? null : { className: styles.unit, children: unit }}
        />
      </Field>
      {jump && !problem && (
        <Checkbox
          checked={props.confirmed}
          onChange={(_, { checked }) => props.onConfirm(checked === true)}
          label={t("track.jump.sure")}
        />
      )}
    </div>
  );
}
