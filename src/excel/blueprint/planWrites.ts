import { cellAddress, rectangleFromAddress, type Rectangle } from "../../core/addresses";
import type { BlockBlueprint, Blueprint, SheetBlueprint, StyleId } from "../../core/plan/blueprint";
import { columnPoints } from "../../core/plan/page";
import { cellWrites, formatOf, formulaOf, valueOf } from "./cells";
import { renamed, type Renaming } from "./formulas";
import { ruleWrites, validationWrites } from "./planRules";
import { horizontals, tableArea, tableStages } from "./planTables";
import type { Stages, Write } from "./writes";

/** Everything that a blueprint asks for, as data, in the order in which Excel has to be given it. */
export function planWrites(blueprint: Blueprint, renaming: Renaming): Stages {
  const sheets = blueprint.sheets.map((sheet) => planSheet(sheet, renaming));
  const names = blueprint.names.map<Write>(({ name, formula, comment }) => ({
    kind: "name",
    name: renaming.names.get(name.toLowerCase()) ?? name,
    formula: renamed(formula, renaming),
    comment: comment ?? "",
  }));
  const additions = blueprint.sheets.map<Write>(({ id, name }) => ({
    kind: "addSheet",
    sheet: id,
    name: renaming.sheets.get(id.toLowerCase()) ?? name,
  }));
  return {
    sheets: [...additions, ...sheets.flatMap((stages) => stages.sheets)],
    tables: [...sheets.flatMap((stages) => stages.tables), ...names],
    formulas: sheets.flatMap((stages) => stages.formulas),
    looks: sheets.flatMap(({ looks }, index) => {
      const sheet = blueprint.sheets[index];
      return sheet && blueprint.protection ? [...looks, ...protection(sheet.id, looks)] : looks;
    }),
  };
}

/** Cells are locked unless told otherwise; those that look like input are the ones to write into. */
function protection(sheet: string, looks: readonly Write[]): Write[] {
  const locks = looks.flatMap<Write>((write) =>
    write.kind === "style"
      ? [{ kind: "lock", sheet, area: write.area, locked: write.style !== "input" && write.style !== "inputText" }]
      : [],
  );
  return [...locks, { kind: "protect", sheet }];
}

function planSheet(sheet: SheetBlueprint, renaming: Renaming): Stages {
  const blocks = sheet.blocks.map((block) => planBlock(sheet.id, block, renaming));
  const tables = sheet.tables.map((table) => tableStages(sheet.id, table, renaming));
  const parts = [...blocks, ...tables];
  return {
    sheets: parts.flatMap((part) => part.sheets),
    tables: parts.flatMap((part) => part.tables),
    formulas: parts.flatMap((part) => part.formulas),
    looks: [
      ...parts.flatMap((part) => part.looks),
      ...columnWidths(sheet),
      ...fittedAreas(sheet).map<Write>((area) => ({ kind: "fitRows", sheet: sheet.id, area })),
      {
        kind: "sheetLook",
        sheet: sheet.id,
        tabColor: sheet.tabColor,
        showGridlines: sheet.showGridlines,
        freeze: sheet.freeze,
      },
      ...validationWrites(sheet, renaming),
      ...ruleWrites(sheet, renaming),
      ...sheet.charts.map<Write>((chart) => ({
        kind: "chart",
        sheet: sheet.id,
        name: chart.id,
        type: chart.type,
        source: rectangleFromAddress(chart.source),
        seriesBy: chart.seriesBy,
        title: chart.title,
        topLeft: chart.topLeft,
        bottomRight: chart.bottomRight,
        axisFormat: chart.axisFormat,
        axisMinimum: chart.axisMinimum,
        legend: chart.legend ?? true,
        series: chart.series ?? [],
      })),
      ...(sheet.links ?? []).map<Write>(({ at, sheet: target }) => {
        const area = rectangleFromAddress(at);
        return { kind: "link", sheet: sheet.id, area, target, text: blockText(sheet, area) };
      }),
      {
        kind: "page",
        sheet: sheet.id,
        orientation: sheet.page.orientation === "landscape" ? "Landscape" : "Portrait",
        titleRows: sheet.page.titleRows,
        footer: sheet.page.footer,
        paper: sheet.page.paper ?? "A4",
        area: sheet.page.area,
        onOnePage: sheet.page.onOnePage ?? false,
      },
      ...(sheet.visibility === "visible"
        ? []
        : [
            {
              kind: "visibility" as const,
              sheet: sheet.id,
              visibility: sheet.visibility === "hidden" ? ("Hidden" as const) : ("VeryHidden" as const),
            },
          ]),
    ],
  };
}

/** The text that a block writes into a cell. */
function blockText(sheet: SheetBlueprint, { row, column }: Rectangle): string {
  for (const block of sheet.blocks) {
    const at = rectangleFromAddress(block.at);
    const cell = block.cells[row - at.row]?.[column - at.column];
    if (typeof cell === "string") return cell;
  }
  throw new Error(`The link at ${cellAddress(row, column)} of "${sheet.id}" has no text.`);
}

const fittedStyles: ReadonlySet<StyleId> = new Set(["title", "remark", "tableHeader", "figureHeader", "cardValue"]);

/** Where texts wrap, or letters are taller than a row is by default. */
function fittedAreas(sheet: SheetBlueprint): Rectangle[] {
  const blocks = sheet.blocks.filter(({ style }) => fittedStyles.has(style));
  return [
    ...blocks.map(({ at, cells }) => ({
      ...rectangleFromAddress(at),
      rowCount: cells.length,
      columnCount: cells[0]?.length ?? 1,
    })),
    ...sheet.tables.map(tableArea),
  ];
}

function planBlock(sheet: string, block: BlockBlueprint, renaming: Renaming): Stages {
  const { row, column } = rectangleFromAddress(block.at);
  const columnCount = Math.max(...block.cells.map((cells) => cells.length));
  const cells = block.cells.map((line) => Array.from({ length: columnCount }, (_, index) => line[index] ?? null));
  const place = { sheet, row, column };
  const whole = { row, column, rowCount: cells.length, columnCount };
  const exceptions = (block.exceptions ?? []).map((exception) => ({
    ...exception,
    area: rectangleFromAddress(exception.at),
  }));
  const formats = cells.map((line) => line.map((cell) => block.numberFormat ?? formatOf(cell)));
  for (const { area, numberFormat } of exceptions) {
    const line = formats[area.row - row];
    if (line && numberFormat !== undefined) line[area.column - column] = numberFormat;
  }
  return {
    sheets: [
      ...cellWrites(
        "values",
        place,
        cells.map((line) => line.map(valueOf)),
      ),
      ...cellWrites("numberFormat", place, formats),
    ],
    tables: [],
    formulas: cellWrites(
      "formulas",
      place,
      cells.map((line) => line.map((cell) => formulaOf(cell, renaming))),
    ),
    looks: [
      { kind: "style", sheet, area: whole, style: block.style },
      ...exceptions.flatMap<Write>(({ area, style }) => (style ? [{ kind: "style", sheet, area, style }] : [])),
      ...(block.alignment
        ? [{ kind: "alignment" as const, sheet, area: whole, horizontal: horizontals[block.alignment] }]
        : []),
    ],
  };
}

function columnWidths(sheet: SheetBlueprint): Write[] {
  const writes: Write[] = [];
  sheet.columnWidths.forEach((characters, column) => {
    const points = columnPoints(characters);
    const last = writes.at(-1);
    if (last?.kind === "columnWidth" && last.points === points) {
      writes[writes.length - 1] = { ...last, count: last.count + 1 };
    } else {
      writes.push({ kind: "columnWidth", sheet: sheet.id, column, count: 1, points });
    }
  });
  return writes;
}
