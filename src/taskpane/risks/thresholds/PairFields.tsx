import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../../language/LanguageProvider";
import { thresholdOf, type PairEntry } from "./entries";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, alignItems: "end" },
  input: { minWidth: 0, width: "100%" },
});

/** Two thresholds in their unit; what holds where a field is left blank stands in it in pale letters. */
export function PairFields(props: {
  readonly entry: PairEntry;
  readonly unit: string;
  /** Whether a lower value is the better one, so that green is up to its threshold. */
  readonly isLower?: boolean;
  readonly placeholder?: PairEntry;
  readonly onChange: (entry: PairEntry) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { entry, unit, isLower = false, placeholder } = props;
  return (
    <div className={styles.pair}>
      {(["green", "amber"] as const).map((which) => (
        <Field
          key={which}
          label={t(`risk.thresholds.${which}`, { lower: isLower, unit })}
          validationState={thresholdOf(entry[which], unit) === "invalid" ? "error" : "none"}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={entry[which]}
            placeholder={placeholder?.[which]}
            onChange={(_, { value }) => props.onChange({ green: entry.green, amber: entry.amber, [which]: value })}
          />
        </Field>
      ))}
    </div>
  );
}
