import { makeStyles, tokens } from "@fluentui/react-components";
import { describedFunctions } from "../../core/functions";
import type { FunctionDescription } from "../../core/kpi";
import { Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { ExampleResult } from "./ExampleResult";
import { exampleFormula } from "./formula";
import { FormulaBuilder } from "./FormulaBuilder";

const useStyles = makeStyles({
  detail: { padding: `0 0 ${tokens.spacingVerticalM} 20px` },
  text: { margin: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  code: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** What a function tells, how it is written, when it answers with an error, and a way to insert it. */
export function FunctionDetail({ id }: { readonly id: string }) {
  const definition = describedFunctions.find((one) => one.id === id);
  if (!definition) throw new Error(`No function ${id}: the list is of another build.`);
  return <Detail definition={definition} />;
}

function Detail({ definition }: { readonly definition: FunctionDescription }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const errors = definition.rules.map(({ error, condition }) =>
    t("pane.functions.errorRule", { error, condition: condition[language] }),
  );
  const notes = [...definition.remarks.map((remark) => remark[language]), ...errors];
  return (
    <div className={styles.detail}>
      <Stack>
        <p className={styles.text}>{definition.summary[language]}</p>
        <div>
          <h3 className={styles.heading}>{t("pane.functions.formula")}</h3>
          <code className={styles.code}>{definition.formula[language]}</code>
        </div>
        <div>
          <h3 className={styles.heading}>{t("pane.functions.example")}</h3>
          <code className={styles.code}>{exampleFormula(definition, language)}</code>
          <ExampleResult definition={definition} />
        </div>
        {notes.length > 0 && (
          <div>
            <h3 className={styles.heading}>{t("pane.functions.notes")}</h3>
            <ul className={styles.list}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        )}
        <FormulaBuilder definition={definition} />
      </Stack>
    </div>
  );
}
