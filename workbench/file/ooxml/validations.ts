import type { ValidationRecord } from "../../document";
import { areasAddress, parseAreas } from "../addresses";
import { fromFile, toFile } from "../formulas";
import { fileOperator, officeOperator } from "./operators";
import { child, contentOf, element, flag, text, type XmlElement } from "./xml";
import type { ReportLoss } from "../losses";

const fileTypes = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
} as const;

/** The element `dataValidations` of a sheet, "" when it has none. */
export function writeValidations(records: readonly ValidationRecord[]): string {
  return records.length === 0
    ? ""
    : element("dataValidations", { count: records.length }, records.map(writeValidation).join(""));
}

function writeValidation({ rule, rects, ignoreBlanks, prompt, errorAlert }: ValidationRecord): string {
  const [first, second] = formulasOf(rule);
  return element(
    "dataValidation",
    {
      type: fileTypes[rule.type],
      errorStyle: !errorAlert || errorAlert.style === "Stop" ? undefined : errorAlert.style.toLowerCase(),
      operator: "operator" in rule && rule.operator !== "Between" ? fileOperator(rule.operator) : undefined,
      allowBlank: ignoreBlanks || undefined,
      // The attribute says the opposite of its name.
      showDropDown: rule.type === "List" && !rule.inCellDropDown ? true : undefined,
      showInputMessage: prompt?.showPrompt || undefined,
      showErrorMessage: errorAlert?.showAlert || undefined,
      errorTitle: errorAlert?.title || undefined,
      error: errorAlert?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: areasAddress(rects),
    },
    element("formula1", {}, text(first)) + (second === undefined ? "" : element("formula2", {}, text(second))),
  );
}

function formulasOf(rule: ValidationRecord["rule"]): [string, string?] {
  switch (rule.type) {
    case "List":
      return [rule.source.startsWith("=") ? toFile(rule.source) : `"${rule.source.replaceAll('"', '""')}"`];
    case "Custom":
      return [toFile(rule.formula)];
    default:
      return rule.formula2 === undefined ? [toFile(rule.formula1)] : [toFile(rule.formula1), toFile(rule.formula2)];
  }
}

/** `lost` is told what a record cannot hold. */
export function readValidation(node: XmlElement, sheetId: string, lost: ReportLoss): ValidationRecord | undefined {
  const rule = readRule(node);
  if (!rule) {
    if (node.attributes["prompt"] || node.attributes["promptTitle"]) {
      lost("lonePrompts");
    }
    return undefined;
  }
  const { prompt, promptTitle, error, errorTitle, errorStyle, sqref } = node.attributes;
  const showPrompt = flag(node, "showInputMessage");
  const showAlert = flag(node, "showErrorMessage");
  return {
    sheetId,
    rects: parseAreas(sqref ?? ""),
    rule,
    ignoreBlanks: flag(node, "allowBlank"),
    ...(showPrompt || prompt || promptTitle
      ? { prompt: { showPrompt, title: promptTitle ?? "", message: prompt ?? "" } }
      : {}),
    ...(showAlert || error || errorTitle || errorStyle
      ? { errorAlert: { showAlert, style: alertStyle(errorStyle), title: errorTitle ?? "", message: error ?? "" } }
      : {}),
  };
}

function alertStyle(style: string | undefined): "Stop" | "Warning" | "Information" {
  return style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop";
}

function readRule(node: XmlElement): ValidationRecord["rule"] | undefined {
  const type = (Object.keys(fileTypes) as (keyof typeof fileTypes)[]).find(
    (key) => fileTypes[key] === node.attributes["type"],
  );
  const first = contentOf(child(node, "formula1"));
  const second = child(node, "formula2");
  switch (type) {
    case undefined:
      return undefined;
    case "List":
      return {
        type,
        source: /^".*"$/su.test(first) ? first.slice(1, -1).replaceAll('""', '"') : fromFile(first),
        inCellDropDown: !flag(node, "showDropDown"),
      };
    case "Custom":
      return { type, formula: fromFile(first) };
    default:
      return {
        type,
        operator: officeOperator(node.attributes["operator"] ?? "between", "To"),
        formula1: fromFile(first),
        ...(second ? { formula2: fromFile(contentOf(second)) } : {}),
      };
  }
}
