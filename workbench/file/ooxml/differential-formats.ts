import type { DifferentialFormat } from "../../document";
import { fileColor, type Palette } from "./colors";
import { child, element, flag, type XmlElement } from "./xml";
import type { ReportLoss } from "../losses";

/** The formats that rules refer to by number: the element `dxfs` of a workbook's styles. */
export class DifferentialFormats {
  private readonly written: string[] = [];

  constructor(private readonly first: number) {}

  /** Number of the format; equal formats share one. */
  add(format: DifferentialFormat): number {
    const xml = writeFormat(format, 200 + this.written.length);
    const known = this.written.findIndex((other) => sameFormat(other, xml));
    return this.first + (known >= 0 ? known : this.written.push(xml) - 1);
  }

  elements(): readonly string[] {
    return this.written;
  }
}

/** Number formats carry an id that means nothing in a differential format. */
function sameFormat(one: string, other: string): boolean {
  const withoutId = (xml: string) => xml.replace(/numFmtId="\d+"/u, "");
  return withoutId(one) === withoutId(other);
}

function writeFormat(format: DifferentialFormat, numberFormatId: number): string {
  const { bold, italic, strikethrough, underline, fontColor, numberFormat, fillColor, borderColor } = format;
  const font =
    (bold === undefined ? "" : element("b", { val: bold ? undefined : 0 })) +
    (italic === undefined ? "" : element("i", { val: italic ? undefined : 0 })) +
    (strikethrough === undefined ? "" : element("strike", { val: strikethrough ? undefined : 0 })) +
    (underline === undefined ? "" : element("u", { val: underline ? undefined : "none" })) +
    (fontColor === undefined ? "" : element("color", { rgb: fileColor(fontColor) }));
  const edge = (name: string) =>
    element(name, { style: "thin" }, element("color", { rgb: fileColor(borderColor ?? "") }));
  return element(
    "dxf",
    {},
    (font && element("font", {}, font)) +
      (numberFormat === undefined ? "" : element("numFmt", { numFmtId: numberFormatId, formatCode: numberFormat })) +
      (fillColor === undefined
        ? ""
        : element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: fileColor(fillColor) })))) +
      (borderColor === undefined ? "" : element("border", {}, ["left", "right", "top", "bottom"].map(edge).join(""))),
  );
}

export function readDifferentialFormat(
  node: XmlElement | undefined,
  palette: Palette,
  lost: ReportLoss,
): DifferentialFormat {
  const font = child(node, "font");
  const on = (name: string) => {
    const part = child(font, name);
    return part && (name === "u" ? part.attributes["val"] !== "none" : flag(part, "val", true));
  };
  const [bold, italic, strikethrough, underline] = [on("b"), on("i"), on("strike"), on("u")];
  const pattern = child(child(node, "fill"), "patternFill");
  // A solid fill of a rule stands in bgColor; some writers use fgColor.
  const fillColor = palette.readElement(child(pattern, "bgColor") ?? child(pattern, "fgColor"));
  const fontColor = palette.readElement(child(font, "color"));
  const border = child(node, "border");
  const line = ["left", "right", "top", "bottom"]
    .map((edge) => child(border, edge))
    .find((edge) => edge?.attributes["style"]);
  const borderColor = line && (palette.readElement(child(line, "color")) ?? "#000000");
  const numberFormat = child(node, "numFmt")?.attributes["formatCode"];
  if (child(node, "fill") && !pattern) {
    lost("ruleGradients");
  }
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(borderColor === undefined ? {} : { borderColor }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
