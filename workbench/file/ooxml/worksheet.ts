/** The order in which a worksheet's elements must stand, from the cells on (ECMA-376 18.3.1.99). */
const order = [
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Puts elements of one name where they belong in a worksheet's XML. */
export function insertElements(worksheet: string, name: string, elements: string): string {
  if (elements === "") {
    return worksheet;
  }
  const cellsEnd = Math.max(worksheet.lastIndexOf("</sheetData>"), worksheet.lastIndexOf("<sheetData/>"));
  const following = order.slice(order.indexOf(name) + 1).flatMap((follower) => {
    const at = worksheet.slice(cellsEnd).search(new RegExp(`<${follower}[\\s/>]`, "u"));
    return at < 0 ? [] : [at + cellsEnd];
  });
  const at = Math.min(...following, worksheet.lastIndexOf("</worksheet>"));
  return worksheet.slice(0, at) + elements + worksheet.slice(at);
}
