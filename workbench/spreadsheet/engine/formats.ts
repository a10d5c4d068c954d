import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderEdge, BorderStyle, CellFormat } from "../../document";

export type FormatChange = { readonly [Key in keyof CellFormat]: CellFormat[Key] | null };

/** The members of a format for which the engine has no place; they are kept beside the cell. */
const KEPT_APART = ["indentLevel", "shrinkToFit", "locked", "formulaHidden"] as const;
export type FormatApart = Pick<CellFormat, (typeof KEPT_APART)[number]> & { horizontalAlignment?: string };

const BORDERS: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};
const EDGES: Readonly<Record<BorderEdge, "t" | "b" | "l" | "r">> = { top: "t", bottom: "b", left: "l", right: "r" };
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Fill: HorizontalAlign.LEFT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
};
/** Points of padding for a level of indent: about the width of three characters. */
const INDENT = 9;

const flag = (value: boolean | null) =>
  value === null ? null : { s: value ? BooleanNumber.TRUE : BooleanNumber.FALSE };
const bit = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

type StyleChange = { -readonly [Key in keyof IStyleData]: IStyleData[Key] | null };

/** The engine's style for a change of format; null resets a member. */
export function styleChange(change: FormatChange): IStyleData {
  const style: StyleChange = {};
  const { numberFormat, fontName, fontSize, bold, italic, underline, strikethrough } = change;
  if (numberFormat !== undefined) style.n = plainFormat(numberFormat) ? null : { pattern: numberFormat ?? "" };
  if (fontName !== undefined) style.ff = fontName;
  if (fontSize !== undefined) style.fs = fontSize;
  if (bold !== undefined) style.bl = bold === null ? null : bit(bold);
  if (italic !== undefined) style.it = italic === null ? null : bit(italic);
  if (underline !== undefined) style.ul = flag(underline);
  if (strikethrough !== undefined) style.st = flag(strikethrough);
  if (change.fontColor !== undefined) style.cl = change.fontColor === null ? null : { rgb: change.fontColor };
  if (change.fillColor !== undefined) style.bg = change.fillColor === null ? null : { rgb: change.fillColor };
  if (change.horizontalAlignment !== undefined) style.ht = HORIZONTAL[change.horizontalAlignment ?? ""] ?? null;
  if (change.verticalAlignment !== undefined) style.vt = VERTICAL[change.verticalAlignment ?? ""] ?? null;
  if (change.wrapText !== undefined) style.tb = change.wrapText === true ? WrapStrategy.WRAP : null;
  if (change.textOrientation !== undefined) style.tr = change.textOrientation ? { a: change.textOrientation } : null;
  if (change.indentLevel !== undefined) style.pd = change.indentLevel ? { l: change.indentLevel * INDENT } : null;
  if (change.borders !== undefined) style.bd = borders(change.borders);
  return style as IStyleData;
}

function plainFormat(pattern: string | null): boolean {
  return pattern === null || pattern === "" || pattern === "General";
}

function borders(change: CellFormat["borders"] | null): IStyleData["bd"] {
  if (!change) return null;
  const all: NonNullable<IStyleData["bd"]> = {};
  for (const [edge, key] of Object.entries(EDGES) as [BorderEdge, "t" | "b" | "l" | "r"][]) {
    const border = change[edge];
    // An edge that the new borders do not name is taken away: the format's member is the whole of them.
    all[key] = border ? { s: BORDERS[border.style], cl: { rgb: border.color } } : null;
  }
  return all;
}

/** The members that the engine cannot hold, after a change; null when none is left. */
export function formatApart(before: FormatApart | undefined, change: FormatChange): FormatApart | null {
  const after: Record<string, unknown> = { ...before };
  for (const key of KEPT_APART) {
    const value = change[key];
    if (value === null) Reflect.deleteProperty(after, key);
    else if (value !== undefined) after[key] = value;
  }
  const alignment = change.horizontalAlignment;
  if (alignment === "Fill" || alignment === "CenterAcrossSelection") after["horizontalAlignment"] = alignment;
  else if (alignment !== undefined) Reflect.deleteProperty(after, "horizontalAlignment");
  return Object.keys(after).length > 0 ? after : null;
}

/** Whether a change needs members beside the engine's style. */
export function touchesApart(change: FormatChange): boolean {
  return KEPT_APART.some((key) => change[key] !== undefined) || change.horizontalAlignment !== undefined;
}

function keyOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>, value: Value): Key | undefined {
  return (Object.keys(record) as Key[]).find((key) => record[key] === value);
}

/** The format that an engine's style and the members beside it make. */
export function readFormat(style: Nullable<IStyleData>, apart: FormatApart | undefined): CellFormat {
  const format: { -readonly [Key in keyof CellFormat]: CellFormat[Key] } = {};
  if (style?.n?.pattern) format.numberFormat = style.n.pattern;
  if (style?.ff) format.fontName = style.ff;
  if (style?.fs) format.fontSize = style.fs;
  if (style?.bl !== undefined && style.bl !== null) format.bold = style.bl === BooleanNumber.TRUE;
  if (style?.it !== undefined && style.it !== null) format.italic = style.it === BooleanNumber.TRUE;
  if (style?.ul) format.underline = style.ul.s === BooleanNumber.TRUE;
  if (style?.st) format.strikethrough = style.st.s === BooleanNumber.TRUE;
  if (style?.cl?.rgb) format.fontColor = style.cl.rgb;
  if (style?.bg?.rgb) format.fillColor = style.bg.rgb;
  const horizontal = style?.ht ? keyOf(HORIZONTAL, style.ht) : undefined;
  if (horizontal) format.horizontalAlignment = horizontal as NonNullable<CellFormat["horizontalAlignment"]>;
  const vertical = style?.vt ? keyOf(VERTICAL, style.vt) : undefined;
  if (vertical) format.verticalAlignment = vertical as NonNullable<CellFormat["verticalAlignment"]>;
  if (style?.tb === WrapStrategy.WRAP) format.wrapText = true;
  if (style?.tr?.a) format.textOrientation = style.tr.a;
  const edges: { -readonly [Edge in BorderEdge]?: { style: BorderStyle; color: string } } = {};
  for (const [edge, key] of Object.entries(EDGES) as [BorderEdge, "t" | "b" | "l" | "r"][]) {
    const border = style?.bd?.[key];
    const line = border ? keyOf(BORDERS, border.s) : undefined;
    if (border && line) edges[edge] = { style: line, color: border.cl.rgb ?? "#000000" };
  }
  if (Object.keys(edges).length > 0) format.borders = edges;
  return { ...format, ...(apart as CellFormat | undefined) };
}
