import { cellAddress } from "../../core/addresses";
import { convertToNative, parseKpiFormula, printed } from "../../core/kpi";
import { asText } from "../blueprint/text";
import { mapInSteps, partOf, type LongWork } from "../longWork";
import { inExcel } from "../run";
import type {
  Change,
  ConversionPreview,
  ConversionScope,
  ConvertibleFormula,
  Obstacle,
  StuckFormula,
} from "./conversions";
import { findFormulas, type FoundFormula } from "./survey";

/** What a cell shows as long as it has no value. */
const noValues = [
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#FIELD!",
  "#GETTING_DATA",
  "#NAME?",
  "#SPILL!",
  "#UNKNOWN!",
];

/**
 * Finds the formulas with KPI functions in the scope, and what each can become; nothing is changed.
 *
 * @throws UserError when the selection is no single block of cells, or the work was told to stop.
 */
export async function previewConversion(scope: ConversionScope, work: LongWork = {}): Promise<ConversionPreview> {
  return inExcel(async (context) => {
    const found = await findFormulas(context, scope, partOf(work, 0, 0.6));
    const isStuck = (one: FoundFormula) => one.isMisspelled || one.values[0]?.[0] === "#NAME?";
    const convertibles = found.filter((one) => !isStuck(one));
    return {
      scope,
      formulas: await mapInSteps(convertibles, convertible, partOf(work, 0.6, 1)),
      stuck: found.filter(isStuck).map(stuck),
    };
  });
}

function convertible(found: FoundFormula): ConvertibleFormula {
  const changes = { native: nativeChange(found), values: valueChange(found) };
  return { ...identityOf(found), shown: found.shown, changes };
}

function stuck(found: FoundFormula): StuckFormula {
  const cells = [[printed(parseKpiFormula(found.formula))]];
  const change = obstacleOfPlace(found) ?? { possible: true, cells, needsDynamicArrays: false };
  return { ...identityOf(found), change };
}

function identityOf({ sheetId, sheet, row, column, rowCount, columnCount, address, formula }: FoundFormula) {
  return { sheetId, sheet, row, column, rowCount, columnCount, address, formula };
}

function impossible(key: Obstacle["key"], parameters: Obstacle["parameters"] = {}): Change {
  return { possible: false, obstacle: { key, parameters } };
}

/** Why nothing can be written there. */
function obstacleOfPlace({ sheet, isProtected, isTextCell }: FoundFormula): Change | null {
  if (isProtected) return impossible("functions.convert.sheetProtected", { sheet });
  return isTextCell ? impossible("functions.convert.textCell") : null;
}

function nativeChange(found: FoundFormula): Change {
  const { formula, row, column, rowCount, columnCount } = found;
  const obstacle = obstacleOfPlace(found) ?? obstacleOfValue(found);
  if (obstacle) return obstacle;
  const conversion = convertToNative(formula, { at: cellAddress(row, column), rowCount, columnCount });
  switch (conversion.kind) {
    case "obstacle":
      return impossible(`functions.convert.${conversion.obstacle.reason}`, conversion.obstacle.parameters);
    case "cells":
      return obstacleOfSpill(found) ?? { possible: true, cells: conversion.formulas, needsDynamicArrays: false };
    case "inPlace":
      return {
        possible: true,
        cells: [[conversion.formula]],
        needsDynamicArrays: conversion.needsDynamicArrays,
      };
  }
}

function valueChange(found: FoundFormula): Change {
  const obstacle = obstacleOfPlace(found) ?? obstacleOfValue(found) ?? obstacleOfSpill(found);
  if (obstacle) return obstacle;
  const cells = found.values.map((row) => row.map((value) => written(value as string | number | boolean)));
  return { possible: true, cells, needsDynamicArrays: false };
}

/** A value as it has to be written so that it stays what it is: text is never read as anything else. */
function written(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" && !isError(value) ? asText(value) : value;
}

const isError = (value: string) => /^#(?:N\/A|VALUE!|DIV\/0!|NUM!|REF!|NULL!)$/.test(value);

function obstacleOfValue({ values }: FoundFormula): Change | null {
  const none = values.flat().find((value) => noValues.includes(String(value)));
  return none === undefined ? null : impossible("functions.convert.noValue", { shown: String(none) });
}

/** A reference to all cells of a spill loses its meaning once there is none. */
function obstacleOfSpill({ spillReader }: FoundFormula): Change | null {
  return spillReader === null ? null : impossible("functions.convert.spillReferenced", { reader: spillReader });
}
