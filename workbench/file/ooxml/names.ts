import type { NameRecord, PageLayoutRecord } from "../../document";
import { quoteSheet } from "../../formulas";
import { fromFile, toFile } from "../formulas";
import { contentOf, element, flag, text, type XmlElement } from "./xml";
import type { ReportLoss } from "../losses";

const printTitles = "_xlnm.Print_Titles";
const printArea = "_xlnm.Print_Area";

interface SheetNames {
  readonly id: string;
  readonly name: string;
  readonly pageLayout: PageLayoutRecord;
}

/** The element `definedNames`, print titles and areas included; "" when there is none. */
export function writeNames(names: readonly NameRecord[], sheets: readonly SheetNames[]): string {
  const position = new Map(sheets.map(({ id }, index) => [id, index]));
  const own = names.map(({ name, scope, formula, comment, visible }) => ({
    attributes: {
      name,
      comment: comment || undefined,
      localSheetId: scope === null ? undefined : position.get(scope),
      hidden: visible ? undefined : true,
    },
    formula: toFile(formula),
  }));
  const page = sheets.flatMap(({ name, pageLayout }, localSheetId) => [
    ...(pageLayout.printArea
      ? [{ attributes: { name: printArea, localSheetId }, formula: onSheet(name, pageLayout.printArea) }]
      : []),
    ...(pageLayout.printTitleRows
      ? [{ attributes: { name: printTitles, localSheetId }, formula: onSheet(name, pageLayout.printTitleRows) }]
      : []),
  ]);
  const all = [...page, ...own].map(({ attributes, formula }) => element("definedName", attributes, text(formula)));
  return all.length === 0 ? "" : element("definedNames", {}, all.join(""));
}

function onSheet(sheet: string, address: string): string {
  const absolute = address
    .replaceAll("$", "")
    .replace(/([A-Za-z]+)?(\d+)?/gu, (whole, letters?: string, digits?: string) =>
      whole === "" ? "" : (letters ? `$${letters}` : "") + (digits ? `$${digits}` : ""),
    );
  return `${quoteSheet(sheet)}!${absolute}`;
}

export interface ReadNames {
  readonly names: readonly NameRecord[];
  /** By the sheet's position. */
  readonly printTitleRows: ReadonlyMap<number, string>;
  readonly printAreas: ReadonlyMap<number, string>;
}

export function readNames(nodes: readonly XmlElement[], sheetIds: readonly string[], lost: ReportLoss): ReadNames {
  const names: NameRecord[] = [];
  const printTitleRows = new Map<number, string>();
  const printAreas = new Map<number, string>();
  for (const node of nodes) {
    const { name = "", localSheetId, comment } = node.attributes;
    const content = contentOf(node);
    const sheet = localSheetId === undefined ? undefined : Number(localSheetId);
    if (name === printTitles && sheet !== undefined) {
      const rows = /!(\$\d+:\$\d+)/u.exec(content)?.[1];
      if (rows) {
        printTitleRows.set(sheet, rows);
      }
      if (/!\$[A-Z]+:\$[A-Z]+/u.test(content)) {
        lost("printedColumns");
      }
    } else if (name === printArea && sheet !== undefined) {
      printAreas.set(sheet, content.slice(content.lastIndexOf("!") + 1).replaceAll("$", ""));
    } else if (!name.startsWith("_xlnm.") && !name.startsWith("_xlchart.")) {
      names.push({
        name,
        scope: sheet === undefined ? null : (sheetIds[sheet] ?? null),
        formula: fromFile(content),
        comment: comment ?? "",
        visible: !flag(node, "hidden"),
      });
    }
  }
  return { names, printTitleRows, printAreas };
}
