import { SaxParser } from "@cj-tech-master/excelts/xml";
import type { XmlElement } from "./xml";

/** What a sheet's part says beside its cells, and the numbers of its cells as they are spelled. */
export interface SheetPart {
  /** Attributes of the root. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements that follow the cells or precede them, by name without prefix. */
  readonly elements: ReadonlyMap<string, readonly XmlElement[]>;
  /** By cell address. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Addresses of formulas whose result is an empty text. */
  readonly emptyTexts: ReadonlySet<string>;
  /** Attributes of the rows, by position. */
  readonly rows: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/** Reads the part in one pass: cells make up nearly all of it, so no tree of them is built. */
export function readSheetPart(xml: string): SheetPart {
  const elements = new Map<string, XmlElement[]>();
  const numbers = new Map<string, number>();
  const emptyTexts = new Set<string>();
  const rows = new Map<number, Readonly<Record<string, string>>>();
  let attributes: Readonly<Record<string, string>> = {};
  const open: XmlElement[] = [];
  let depth = 0;
  let cell: { readonly address: string; readonly type: string } | undefined;
  let value: string | undefined;
  const parser = new SaxParser();
  parser.on("opentag", (tag) => {
    const name = tag.name.slice(tag.name.indexOf(":") + 1);
    depth++;
    if (depth === 1) attributes = tag.attributes;
    if (name === "c" && open.length === 0) {
      cell = { address: tag.attributes["r"] ?? "", type: tag.attributes["t"] ?? "n" };
    } else if (name === "row" && open.length === 0) {
      rows.set(Number(tag.attributes["r"]) - 1, tag.attributes);
    } else if (name === "v" && open.length === 0) {
      value = "";
    } else if (open.length > 0 || (depth === 2 && name !== "sheetData")) {
      const node: XmlElement = { type: "element", name: tag.name, attributes: tag.attributes, children: [] };
      open.at(-1)?.children.push(node);
      if (open.length === 0) {
        elements.set(name, [...(elements.get(name) ?? []), node]);
      }
      open.push(node);
    }
  });
  parser.on("text", (content) => {
    if (value !== undefined) {
      value += content;
    } else {
      open.at(-1)?.children.push({ type: "text", value: content });
    }
  });
  parser.on("closetag", () => {
    depth--;
    if (open.length > 0) {
      open.pop();
    } else if (value !== undefined) {
      if (cell?.type === "n") {
        numbers.set(cell.address, Number(value));
      } else if (cell?.type === "str" && value === "") {
        emptyTexts.add(cell.address);
      }
      value = undefined;
    }
  });
  parser.write(xml);
  parser.close();
  return { attributes, elements, numbers, emptyTexts, rows };
}
