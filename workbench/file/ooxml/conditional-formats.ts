import type { ConditionalFormatRecord, Rect } from "../../document";
import { areasAddress, cellAddress } from "../addresses";
import { toFile } from "../formulas";
import { fileColor } from "./colors";
import type { DifferentialFormats } from "./differential-formats";
import { fileOperator } from "./operators";
import { operandToFile, writeThreshold } from "./thresholds";
import { element, text } from "./xml";

type Rule = ConditionalFormatRecord["rule"];
type RuleOf<Type extends Rule["type"]> = Extract<Rule, { type: Type }>;

/** Sets that Excel 2010 added; they exist only in the extended form. */
const extendedSets = new Set(["3Triangles", "3Stars", "5Boxes"]);
const counts: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** "ThreeTrafficLights1" -> "3TrafficLights1". */
export function fileIconSet(style: string): string {
  return style.replace(/^(Three|Four|Five)/u, (word) => counts[word] ?? word);
}

export interface WrittenRules {
  /** Elements `conditionalFormatting`. */
  readonly rules: string;
  /** The sheet's `ext` with what only newer versions know, "" when there is none. */
  readonly extension: string;
}

/** The rules of one sheet. */
export function writeConditionalFormats(
  records: readonly ConditionalFormatRecord[],
  formats: DifferentialFormats,
): WrittenRules {
  const rules: string[] = [];
  const extended: string[] = [];
  for (const record of [...records].sort((one, other) => one.priority - other.priority)) {
    const id = extensionId(record);
    const rule = writeRule(record, formats, id);
    if (rule) {
      rules.push(element("conditionalFormatting", { sqref: areasAddress(record.rects) }, rule));
    }
    const extension = writeExtension(record, id);
    if (extension) {
      const area = element("xm:sqref", {}, areasAddress(record.rects));
      extended.push(
        element(
          "x14:conditionalFormatting",
          { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
          extension + area,
        ),
      );
    }
  }
  const extension =
    extended.length === 0
      ? ""
      : element(
          "ext",
          {
            "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
            uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
          },
          element("x14:conditionalFormattings", {}, extended.join("")),
        );
  return { rules: rules.join(""), extension };
}

/** A GUID made of the rule's place, which is unique within its sheet. */
function extensionId({ priority }: ConditionalFormatRecord): string {
  return `{504C414E-0000-4000-8000-${(priority + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** The element `cfRule`, or undefined when the rule exists only in the extended form. */
function writeRule(
  { rule, rects, priority, stopIfTrue }: ConditionalFormatRecord,
  formats: DifferentialFormats,
  id: string,
): string | undefined {
  const common = { priority: priority + 1, stopIfTrue: stopIfTrue || undefined };
  switch (rule.type) {
    case "Custom":
      return element(
        "cfRule",
        { type: "expression", dxfId: formats.add(rule.format), ...common },
        element("formula", {}, text(toFile(rule.formula))),
      );
    case "CellValue":
      return element(
        "cfRule",
        { type: "cellIs", dxfId: formats.add(rule.format), ...common, operator: fileOperator(rule.operator) },
        element("formula", {}, text(operandToFile(rule.formula1))) +
          (rule.formula2 === undefined ? "" : element("formula", {}, text(operandToFile(rule.formula2)))),
      );
    case "ContainsText":
      return writeTextRule(rule, rects, { dxfId: formats.add(rule.format), ...common });
    case "ColorScale": {
      const points = rule.criteria.map((point, index) =>
        writeThreshold(point, index === 0 ? "Min" : index === rule.criteria.length - 1 ? "Max" : "", false),
      );
      const colors = rule.criteria.map(({ color }) => element("color", { rgb: fileColor(color) }));
      return element(
        "cfRule",
        { type: "colorScale", ...common },
        element("colorScale", {}, points.join("") + colors.join("")),
      );
    }
    case "DataBar":
      return element("cfRule", { type: "dataBar", ...common }, writeDataBar(rule) + extensionReference(id));
    case "IconSet":
      return extendedSets.has(fileIconSet(rule.style))
        ? undefined
        : element(
            "cfRule",
            { type: "iconSet", ...common },
            element(
              "iconSet",
              {
                iconSet: fileIconSet(rule.style),
                showValue: rule.showIconOnly ? 0 : undefined,
                reverse: rule.reverse || undefined,
              },
              writeIconThresholds(rule, false),
            ),
          );
  }
}

const textRules = {
  Contains: { type: "containsText", operator: "containsText" },
  NotContains: { type: "notContainsText", operator: "notContains" },
  BeginsWith: { type: "beginsWith", operator: "beginsWith" },
  EndsWith: { type: "endsWith", operator: "endsWith" },
} as const;

/** Excel writes the condition as a formula beside the text. */
function writeTextRule(rule: RuleOf<"ContainsText">, rects: readonly Rect[], common: object): string {
  const cell = rects[0] ? cellAddress(rects[0].row, rects[0].column) : "A1";
  const quoted = `"${rule.text.replaceAll('"', '""')}"`;
  const formula = {
    Contains: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    NotContains: `ISERROR(SEARCH(${quoted},${cell}))`,
    BeginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    EndsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  }[rule.operator];
  return element(
    "cfRule",
    { ...common, ...textRules[rule.operator], text: rule.text },
    element("formula", {}, text(formula)),
  );
}

/** Every version knows this form; it lacks "automatic" ends, which the extended form adds. */
function writeDataBar(rule: RuleOf<"DataBar">): string {
  return element(
    "dataBar",
    { showValue: rule.showDataBarOnly ? 0 : undefined },
    writeThreshold(rule.lower, "Min", false) +
      writeThreshold(rule.upper, "Max", false) +
      element("color", { rgb: fileColor(rule.color) }),
  );
}

function extensionReference(id: string): string {
  return element(
    "extLst",
    {},
    element(
      "ext",
      {
        "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
        uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}",
      },
      element("x14:id", {}, id),
    ),
  );
}

function writeExtension({ rule, priority, stopIfTrue }: ConditionalFormatRecord, id: string): string | undefined {
  if (rule.type === "DataBar") {
    return element(
      "x14:cfRule",
      { type: "dataBar", id },
      element(
        "x14:dataBar",
        { minLength: 0, maxLength: 100, showValue: rule.showDataBarOnly ? 0 : undefined, gradient: 0 },
        writeThreshold(rule.lower, "Min", true) +
          writeThreshold(rule.upper, "Max", true) +
          element("x14:negativeFillColor", { rgb: "FFFF0000" }) +
          element("x14:axisColor", { rgb: "FF000000" }),
      ),
    );
  }
  if (rule.type === "IconSet" && extendedSets.has(fileIconSet(rule.style))) {
    return element(
      "x14:cfRule",
      { type: "iconSet", priority: priority + 1, stopIfTrue: stopIfTrue || undefined, id },
      element(
        "x14:iconSet",
        {
          iconSet: fileIconSet(rule.style),
          showValue: rule.showIconOnly ? 0 : undefined,
          reverse: rule.reverse || undefined,
        },
        writeIconThresholds(rule, true),
      ),
    );
  }
  return undefined;
}

/** The first icon has no threshold of its own: a file gives it 0 percent. */
function writeIconThresholds(rule: RuleOf<"IconSet">, extended: boolean): string {
  return rule.criteria
    .map((criterion, index) =>
      writeThreshold(index === 0 ? { type: "Percent", formula: "0" } : criterion, "", extended),
    )
    .join("");
}
