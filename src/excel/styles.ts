import type { ConditionalFormatBlueprint, StyleId } from "../core/plan/blueprint";

/** The looks that a generated workbook is made of. Inputs are blue on pale yellow, as finance is used to. */
export interface CellStyle {
  /** `null` takes away the fill of what is around. */
  readonly fill?: string | null;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly horizontal?: "Left" | "Center" | "Right";
  /** Steps of three characters or so, as Excel counts them. */
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly bottomBorder?: { readonly color: string; readonly style: "Continuous" };
  readonly topBorder?: { readonly color: string; readonly style: "Continuous" };
}

const navy = "#1F3864";
const slate = "#44546A";
const line = "#B4C0D1";

function header(horizontal: "Left" | "Right"): CellStyle {
  return { fill: navy, color: "#FFFFFF", bold: true, horizontal, vertical: "Center", wrap: true };
}

export const cellStyles: Readonly<Record<StyleId, CellStyle>> = {
  title: { color: navy, bold: true, size: 18, vertical: "Center" },
  subtitle: { color: slate, size: 11, vertical: "Center" },
  heading: { color: navy, bold: true, size: 12, bottomBorder: { color: navy, style: "Continuous" } },
  label: { color: slate, bold: true, vertical: "Top" },
  note: { color: "#5F6B7A", italic: true, size: 10, vertical: "Top" },
  remark: {
    color: "#5F6B7A",
    italic: true,
    size: 10,
    vertical: "Top",
    horizontal: "Left",
    indent: 1,
    wrap: true,
  },
  text: { color: "#000000", vertical: "Top" },
  input: { fill: "#FFF9E5", color: "#0000FF", vertical: "Top" },
  /** Prose, which needs room beside the figures before it. */
  inputText: { fill: "#FFF9E5", color: "#0000FF", vertical: "Top", horizontal: "Left", indent: 1, wrap: true },
  formula: { fill: null, color: "#000000", vertical: "Top" },
  total: {
    fill: "#E9EEF6",
    color: "#000000",
    bold: true,
    vertical: "Top",
    topBorder: { color: line, style: "Continuous" },
    bottomBorder: { color: navy, style: "Continuous" },
  },
  cardLabel: { fill: "#E9EEF6", color: slate, vertical: "Center", topBorder: { color: navy, style: "Continuous" } },
  cardValue: { fill: "#E9EEF6", color: navy, bold: true, size: 14, horizontal: "Left", vertical: "Center" },
  cardText: { fill: "#E9EEF6", color: "#000000", size: 10, horizontal: "Left", vertical: "Center" },
  mapCell: { color: "#000000", bold: true, horizontal: "Center", vertical: "Center" },
  tableHeader: header("Left"),
  /** Above figures, which stand to the right. */
  figureHeader: header("Right"),
};

/** Between the rows of a table, whose fills cover the lines of the sheet. */
export const rowLineColor = "#D9DEE7";

export const tableStyle = "TableStyleMedium2";

export type RuleLook = ConditionalFormatBlueprint["look"];

/** What a conditional format changes. Each look differs in lightness and in the letters, not in hue alone. */
export interface RuleStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly numberFormat?: string;
}

export const ruleStyles: Readonly<Record<RuleLook, RuleStyle>> = {
  good: { fill: "#DDEBF7", color: "#1F4E79" },
  warning: { fill: "#FFE699", color: "#5C3D00", bold: true },
  bad: { fill: "#9C1C1C", color: "#FFFFFF", bold: true, underline: true },
  /** For sentences, which run on beyond the filled cell: white letters would not be seen there. */
  badText: { color: "#9C1C1C", bold: true, underline: true },
  muted: { color: "#7F7F7F", italic: true },
  bar: { fill: "#2F5597", color: "#2F5597" },
  heat1: { fill: "#E2EFDA", color: "#375623" },
  heat2: { fill: "#FFF2CC", color: "#5C3D00" },
  heat3: { fill: "#F8CBAD", color: "#6B2B00" },
  heat4: { fill: "#E07A5F", color: "#000000" },
  percent: { numberFormat: "0.0%" },
};
