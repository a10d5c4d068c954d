import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { StuckFormula } from "../../../excel";
import { Actions, Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { FormulaList } from "./FormulaList";
import { useObstacleText } from "./obstacleText";

/** Formulas that show #NAME? since the workbook was opened without the add-in; they are entered again on consent. */
export function StuckFormulas(props: {
  readonly formulas: readonly StuckFormula[];
  readonly disabled: boolean;
  readonly onReenter: (formulas: readonly StuckFormula[]) => void;
}) {
  const { t } = useLanguage();
  const explain = useObstacleText();
  const { formulas } = props;
  const possible = formulas.filter(({ change }) => change.possible);
  const entries = formulas.map(({ change, ...formula }) => ({
    ...formula,
    becomes: change.possible ? String(change.cells[0]?.[0] ?? "") : undefined,
    reason: change.possible ? undefined : explain(change.obstacle),
    fills: 1,
  }));
  return (
    <Stack>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t("functions.conversion.stuck", { count: formulas.length })}</MessageBarTitle>
          {t("functions.conversion.stuckBody")}
        </MessageBarBody>
      </MessageBar>
      {possible.length > 0 && (
        <Actions>
          <Button disabled={props.disabled} onClick={() => props.onReenter(possible)}>
            {t("functions.conversion.reenter", { count: possible.length })}
          </Button>
        </Actions>
      )}
      <FormulaList entries={entries} title={t("functions.conversion.stuckList")} />
    </Stack>
  );
}
