import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import type { CellValue, ConditionalFormatRecord } from "../../../document";
import type { Engine } from "../engine";
import { displayText } from "../text";

interface RuleFormat {
  readonly numberFormat: string | undefined;
  readonly stopIfTrue: boolean;
}

/** A rule that concerns a cell; where it holds, with what it does to it. */
interface CellRule {
  readonly cfId: string;
  readonly result: unknown;
}

/** Shows values by the number format of the first rule that holds for their cell; the engine's rules have none. */
export class RuleNumberFormats {
  private rules = new Map<string, RuleFormat>();
  private areThere = false;

  constructor(engine: Engine) {
    const { injector, unitId } = engine;
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "workbench-rule-number-formats",
      effect: InterceptorEffectEnum.Value,
      handler: (cell, location, next) => {
        const shown = next(cell);
        if (!this.areThere || location.unitId !== unitId || !shown) return shown;
        const { subUnitId, row, col } = location;
        const pattern = this.patternOf(
          injector.get(ConditionalFormattingViewModel).getCellCfs(unitId, subUnitId, row, col),
        );
        const value = location.rawData?.v ?? null;
        if (pattern === undefined || value === null || value === "") return shown;
        return { ...shown, v: displayText(value as CellValue, pattern) };
      },
    });
  }

  draw(records: readonly ConditionalFormatRecord[]): void {
    const formatOf = ({ rule }: ConditionalFormatRecord) => ("format" in rule ? rule.format.numberFormat : undefined);
    this.areThere = records.some((record) => formatOf(record) !== undefined);
    this.rules = new Map(
      records.map((record) => [record.id, { numberFormat: formatOf(record), stopIfTrue: record.stopIfTrue }]),
    );
  }

  private patternOf(rules: readonly CellRule[] | undefined): string | undefined {
    for (const { cfId, result } of rules ?? []) {
      const holds = typeof result === "object" && result !== null && Object.keys(result).length > 0;
      const rule = holds ? this.rules.get(cfId) : undefined;
      if (rule?.numberFormat !== undefined || rule?.stopIfTrue) return rule.numberFormat;
    }
    return undefined;
  }
}
