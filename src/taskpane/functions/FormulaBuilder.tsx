import { Button, Field, Input, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { TableCellCenterRegular } from "@fluentui/react-icons/svg/table-cell-center";
import { useState } from "react";
import { accepted, type FunctionDescription } from "../../core/kpi";
import { insertFormula, selectedAddress } from "../../excel";
import { CopyButton } from "../components/CopyButton";
import { FailureMessage } from "../components/FailureMessage";
import { Actions, Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useNotify } from "../shell/NotificationProvider";
import { useAction } from "../state/action";
import { formatOf, missingArguments, portableFormula, worksheetFormula, type ArgumentTexts } from "./formula";

const useStyles = makeStyles({
  // An option's text may be wider than the pane.
  argument: { gridTemplateColumns: "minmax(0, 1fr)" },
  formula: {
    display: "block",
    maxHeight: "96px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** Fields for a function's arguments, the formula that they make, and its insertion into the active cell. */
export function FormulaBuilder({ definition }: { readonly definition: FunctionDescription }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const notify = useNotify();
  const [texts, setTexts] = useState<ArgumentTexts>(() => definition.arguments.map(() => ""));
  const [portable, setPortable] = useState(false);
  const set = (index: number, text: string) =>
    setTexts((all) => all.map((each, place) => (place === index ? text : each)));
  const missing = missingArguments(definition, texts);
  const native = portableFormula(definition, texts);
  const formula = portable && native !== undefined ? native : worksheetFormula(definition, texts);
  const inserting = useAction(async () => {
    const address = await insertFormula(formula, formatOf(definition, texts));
    notify({ intent: "success", written: true, key: "pane.functions.inserted", parameters: { address } });
  });
  const picking = useAction(async (index: number) => set(index, await selectedAddress()));
  return (
    <Stack>
      {definition.arguments.map((argument, index) => (
        <ArgumentField
          key={argument.name}
          argument={argument}
          text={texts[index] ?? ""}
          onChange={(text) => set(index, text)}
          onPick={() => void picking.run(index)}
        />
      ))}
      {picking.state.status === "failed" && <FailureMessage error={picking.state.error} />}
      {definition.native.kind === "value" && (
        <Switch
          checked={portable}
          onChange={(_, { checked }) => setPortable(checked)}
          label={t("pane.functions.portable")}
        />
      )}
      <code className={styles.formula} aria-label={t("pane.functions.yourFormula")}>
        {formula}
      </code>
      <Actions>
        <Button
          appearance="primary"
          disabled={missing.length > 0 || inserting.state.status === "running"}
          onClick={() => void inserting.run()}
        >
          {t("pane.functions.insert")}
        </Button>
        <CopyButton text={() => formula}>{t("pane.copy")}</CopyButton>
      </Actions>
      {inserting.state.status === "failed" && <FailureMessage error={inserting.state.error} />}
    </Stack>
  );
}

const takesRange = ({ kind }: FunctionDescription["arguments"][number]) => kind === "list" || kind === "points";

function ArgumentField(props: {
  readonly argument: FunctionDescription["arguments"][number];
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onPick: () => void;
}) {
  const { t, language } = useLanguage();
  const styles = useStyles();
  const { argument, text } = props;
  const name = argument.label[language];
  const label = argument.optional ? t("pane.functions.optional", { name }) : name;
  const choices = "choices" in argument ? argument.choices : undefined;
  const description = argument.description[language];
  return (
    <Field
      className={styles.argument}
      label={label}
      required={!argument.optional}
      hint={choices ? description : t("functions.expects", { description, accepted: accepted(argument, language) })}
    >
      {choices ? (
        <Select value={text} onChange={(_, { value }) => props.onChange(value)}>
          <option value="">{t("pane.functions.defaultChoice")}</option>
          {choices.map(({ value, label: meaning }) => (
            <option key={value} value={value}>
              {t("pane.functions.choice", { value: String(value), meaning: meaning[language] })}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          value={text}
          placeholder={takesRange(argument) ? "B2:B13" : "B2"}
          onChange={(_, { value }) => props.onChange(value)}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<TableCellCenterRegular />}
              aria-label={t("pane.functions.takeSelection", { name })}
              title={t("pane.functions.takeSelection", { name })}
              onClick={props.onPick}
            />
          }
        />
      )}
    </Field>
  );
}
