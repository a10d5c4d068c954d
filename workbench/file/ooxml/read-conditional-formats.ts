import type { ConditionalFormatRecord, DifferentialFormat } from "../../document";
import { parseAreas } from "../addresses";
import { fromFile } from "../formulas";
import type { Palette } from "./colors";
import { officeOperator } from "./operators";
import { operandFromFile, readThreshold, type Threshold } from "./thresholds";
import { child, children, contentOf, flag, type XmlElement } from "./xml";
import type { ReportLoss } from "../losses";

type Rule = ConditionalFormatRecord["rule"];

interface Context {
  readonly sheetId: string;
  readonly formats: readonly DifferentialFormat[];
  readonly palette: Palette;
  readonly lost: ReportLoss;
}

/** The rules of one sheet: its elements `conditionalFormatting` and those of its extension. */
export function readConditionalFormats(
  nodes: readonly XmlElement[],
  extended: readonly XmlElement[],
  context: Context,
): ConditionalFormatRecord[] {
  const extensions = new Map<string, XmlElement>();
  for (const rule of extended.flatMap((node) => children(node, "cfRule"))) {
    extensions.set(rule.attributes["id"] ?? "", rule);
  }
  const found: (Omit<ConditionalFormatRecord, "id" | "priority"> & { place: number })[] = [];
  const add = (node: XmlElement, rule: Rule | undefined, areas: string) => {
    if (rule) {
      found.push({
        sheetId: context.sheetId,
        rects: parseAreas(areas),
        place: Number(node.attributes["priority"] ?? 1),
        stopIfTrue: flag(node, "stopIfTrue"),
        rule,
      });
    }
  };
  for (const group of nodes) {
    for (const node of children(group, "cfRule")) {
      const id = contentOf(findId(node)).trim();
      const extension = extensions.get(id);
      extensions.delete(id);
      add(node, readRule(node, extension, context), group.attributes["sqref"] ?? "");
    }
  }
  for (const group of extended) {
    for (const node of children(group, "cfRule").filter((rule) => extensions.has(rule.attributes["id"] ?? ""))) {
      const rule =
        node.attributes["type"] === "iconSet" ? readIconSet(child(node, "iconSet"), context.lost) : undefined;
      if (!rule) {
        context.lost("newRules", node.attributes["type"]);
      }
      add(node, rule, contentOf(child(group, "sqref")));
    }
  }
  return found
    .sort((one, other) => one.place - other.place)
    .map(({ place: _, ...record }, priority) => ({
      ...record,
      id: `${context.sheetId}-format-${priority + 1}`,
      priority,
    }));
}

function findId(rule: XmlElement): XmlElement | undefined {
  return child(child(child(rule, "extLst"), "ext"), "id");
}

function readRule(node: XmlElement, extension: XmlElement | undefined, context: Context): Rule | undefined {
  const { type = "", operator = "", dxfId, text } = node.attributes;
  const format = (dxfId === undefined ? undefined : context.formats[Number(dxfId)]) ?? {};
  const [first = "", second] = children(node, "formula").map(contentOf);
  switch (type) {
    case "expression":
      return { type: "Custom", formula: fromFile(first), format };
    case "cellIs":
      return {
        type: "CellValue",
        operator: officeOperator(operator, ""),
        formula1: operandFromFile(first),
        ...(second === undefined ? {} : { formula2: operandFromFile(second) }),
        format,
      };
    case "containsText":
      return { type: "ContainsText", operator: "Contains", text: text ?? "", format };
    case "notContainsText":
      return { type: "ContainsText", operator: "NotContains", text: text ?? "", format };
    case "beginsWith":
      return { type: "ContainsText", operator: "BeginsWith", text: text ?? "", format };
    case "endsWith":
      return { type: "ContainsText", operator: "EndsWith", text: text ?? "", format };
    case "colorScale":
      return readColorScale(child(node, "colorScale"), context.palette);
    case "dataBar":
      return readDataBar(child(node, "dataBar"), child(extension, "dataBar"), context.palette);
    case "iconSet":
      return readIconSet(child(node, "iconSet"), context.lost);
    default:
      // These kinds carry their condition as a formula, except rankings and averages.
      if (first !== "") {
        return { type: "Custom", formula: fromFile(first), format };
      }
      context.lost("rules", type);
      return undefined;
  }
}

function readColorScale(node: XmlElement | undefined, palette: Palette): Rule {
  const colors = children(node, "color");
  return {
    type: "ColorScale",
    criteria: children(node, "cfvo").map((point, index) => {
      const { type, formula } = readThreshold(point);
      return {
        type,
        ...(formula === undefined ? {} : { formula }),
        color: palette.readElement(colors[index]) ?? "#FFFFFF",
      };
    }),
  };
}

function readDataBar(node: XmlElement | undefined, extension: XmlElement | undefined, palette: Palette): Rule {
  const [lower, upper] = children(extension ?? node, "cfvo").map(readThreshold);
  return {
    type: "DataBar",
    color: palette.readElement(child(node, "color")) ?? "#638EC6",
    showDataBarOnly: !flag(node, "showValue", true),
    lower: point(lower),
    upper: point(upper),
  };
}

function point(threshold: Threshold | undefined): { type: string; formula?: string } {
  const { type, formula } = threshold ?? { type: "Automatic" };
  return { type, ...(formula === undefined ? {} : { formula }) };
}

const words: Readonly<Record<string, string>> = { 3: "Three", 4: "Four", 5: "Five" };

function readIconSet(node: XmlElement | undefined, lost: ReportLoss): Rule {
  if (flag(node, "custom")) {
    lost("ownIcons");
  }
  return {
    type: "IconSet",
    style: (node?.attributes["iconSet"] ?? "3TrafficLights1").replace(/^\d/u, (digit) => words[digit] ?? digit),
    reverse: flag(node, "reverse"),
    showIconOnly: !flag(node, "showValue", true),
    criteria: children(node, "cfvo").map((criterion) => {
      const { type, formula = "0", operator = "GreaterThanOrEqual" } = readThreshold(criterion);
      return { type, operator, formula };
    }),
  };
}
