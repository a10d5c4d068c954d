import { fromFile, toFile } from "../formulas";
import { contentOf, element, text, type XmlElement, children } from "./xml";

/** A point of a color scale, a data bar or an icon set. `formula` may be a number or begin with "=". */
export interface Threshold {
  readonly type: string;
  readonly formula?: string;
  readonly operator?: string;
}

const fileTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** An element `cfvo`. "Automatic" exists only in the extended form, where it says which end it is. */
export function writeThreshold(threshold: Threshold, end: "Min" | "Max" | "", extended: boolean): string {
  const automatic = threshold.type === "Automatic" || threshold.type === "Invalid";
  const type = automatic ? (extended ? `auto${end}` : end.toLowerCase()) : fileTypes[threshold.type];
  const bare = type === "min" || type === "max" || automatic;
  const value = bare ? undefined : operandToFile(threshold.formula ?? "0");
  const strict = threshold.operator === "GreaterThan" ? 0 : undefined;
  return extended
    ? element("x14:cfvo", { type, gte: strict }, value === undefined ? "" : element("xm:f", {}, text(value)))
    : element("cfvo", { type, val: value, gte: strict });
}

export function readThreshold(node: XmlElement | undefined): Threshold {
  const type = node?.attributes["type"] ?? "num";
  if (type === "autoMin" || type === "autoMax") {
    return { type: "Automatic" };
  }
  const name = Object.keys(fileTypes).find((key) => fileTypes[key] === type) ?? "Number";
  const inner = children(node, "f")[0];
  const value = inner ? contentOf(inner) : node?.attributes["val"];
  return {
    type: name,
    ...(value === undefined || type === "min" || type === "max" ? {} : { formula: operandFromFile(value) }),
    ...(node?.attributes["gte"] === "0" ? { operator: "GreaterThan" } : {}),
  };
}

/** A number stands as it is, anything else is a formula. */
export function operandToFile(operand: string): string {
  return operand.startsWith("=") ? toFile(operand) : operand;
}

export function operandFromFile(content: string): string {
  return content !== "" && Number.isFinite(Number(content)) ? content : fromFile(content);
}
