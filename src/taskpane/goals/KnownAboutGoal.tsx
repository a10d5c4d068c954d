import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalContext } from "../../core/smart/report";
import { Disclosure } from "../components/Disclosure";
import { useLanguage } from "../language/LanguageProvider";
import { numberFromText } from "./numbers";

/** What the user tells about a typed goal besides its text, as typed. */
export interface GoalKnowledge {
  readonly baseline: string;
  readonly target: string;
  readonly parentObjective: string;
}

export const emptyKnowledge: GoalKnowledge = { baseline: "", target: "", parentObjective: "" };

export function isGoalKnowledge(value: unknown): value is GoalKnowledge {
  if (typeof value !== "object" || value === null) return false;
  const known = value as Record<string, unknown>;
  return Object.keys(emptyKnowledge).every((key) => typeof known[key] === "string");
}

/** The checker's context, with percentages as the text says them; a field that is blank or no number says nothing. */
export function goalContext(known: GoalKnowledge, today: string): GoalContext {
  const baseline = numberFromText(known.baseline);
  const target = numberFromText(known.target);
  const parentObjective = known.parentObjective.trim();
  return {
    today,
    ...(typeof baseline === "object" && { baseline: baseline.shown }),
    ...(typeof target === "object" && { target: target.shown }),
    ...(parentObjective && { parentObjective }),
  };
}

const useStyles = makeStyles({
  fields: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  wide: { gridColumn: "1 / -1" },
  // A text field has a width of its own that is more than half of the pane.
  narrow: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { width: "100%", minWidth: 0, "& input": { width: "100%", minWidth: 0 } },
});

/** Fields for what decides "achievable" and "relevant", which the text alone rarely says. */
export function KnownAboutGoal(props: {
  readonly known: GoalKnowledge;
  readonly onChange: (known: GoalKnowledge) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { known, onChange } = props;
  const figure = (name: "baseline" | "target") => {
    const invalid = numberFromText(known[name]) === "invalid";
    return (
      <Field
        className={styles.narrow}
        label={t(`pane.goals.known.${name}`)}
        validationMessage={invalid ? t("pane.goals.known.noNumber") : null}
      >
        <Input
          className={styles.input}
          value={known[name]}
          inputMode="decimal"
          onChange={(_, { value }) => onChange({ ...known, [name]: value })}
        />
      </Field>
    );
  };
  return (
    <Disclosure summary={t("pane.goals.known")}>
      <div className={styles.fields}>
        {figure("baseline")}
        {figure("target")}
        <Field className={styles.wide} label={t("pane.goals.known.parentObjective")}>
          <Input
            value={known.parentObjective}
            onChange={(_, { value }) => onChange({ ...known, parentObjective: value })}
          />
        </Field>
      </div>
    </Disclosure>
  );
}
