import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ConversionTarget, ConvertibleFormula } from "../../../excel";
import { Actions, Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { FormulaList, type FormulaEntry } from "./FormulaList";
import { useObstacleText } from "./obstacleText";

/** What each formula becomes, sheet by sheet, those that stay as they are with the reason, and the button that does it. */
export function ConversionPlan(props: {
  readonly formulas: readonly ConvertibleFormula[];
  readonly target: ConversionTarget;
  readonly disabled: boolean;
  readonly onConvert: (formulas: readonly ConvertibleFormula[]) => void;
}) {
  const { t } = useLanguage();
  const explain = useObstacleText();
  const { formulas, target } = props;
  const possible = formulas.filter(({ changes }) => changes[target].possible);
  const impossible = formulas.length - possible.length;
  const arrays = possible.filter(({ changes }) => {
    const change = changes[target];
    return change.possible && change.needsDynamicArrays;
  }).length;
  const entries = (only: boolean): FormulaEntry[] =>
    formulas.flatMap((formula) => {
      const change = formula.changes[target];
      if (change.possible !== only) return [];
      const becomes = change.possible ? shownChange(formula, target) : undefined;
      const reason = change.possible ? undefined : explain(change.obstacle);
      return [{ ...formula, becomes, reason, fills: formula.rowCount * formula.columnCount }];
    });
  return (
    <Stack>
      {possible.length > 0 && (
        <Actions>
          <Button appearance="primary" disabled={props.disabled} onClick={() => props.onConvert(possible)}>
            {t("functions.conversion.convert", { count: possible.length })}
          </Button>
          <span>{t("functions.conversion.summary", { found: formulas.length, impossible })}</span>
        </Actions>
      )}
      {arrays > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("functions.conversion.needsDynamicArrays", { count: arrays })}</MessageBarBody>
        </MessageBar>
      )}
      <FormulaList entries={entries(true)} />
      {impossible > 0 && (
        <FormulaList entries={entries(false)} title={t("functions.conversion.impossible", { count: impossible })} />
      )}
    </Stack>
  );
}

/** The first formula of the cells that are written, or what the cell shows and goes on showing. */
function shownChange({ changes, shown }: ConvertibleFormula, target: ConversionTarget): string {
  const change = changes[target];
  return target === "values" || !change.possible ? shown : String(change.cells[0]?.[0] ?? "");
}
