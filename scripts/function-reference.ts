/*
 * Writes docs/functions from the catalogue: a page a function and an index, in both languages.
 * `npm run docs:functions` writes them; a test fails when they are out of date.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  accepted,
  functionFamilies,
  nativeFormula,
  nativeFormulas,
  type FunctionDescription,
  type FunctionFamily,
  type KpiInput,
} from "../src/core/kpi";
import { describedFunctions } from "../src/core/functions";
import type { Cell } from "../src/core/cells";
import { languages, type Bilingual, type Language } from "../src/core/languages";
import { referencePage } from "./function-metadata";
import { commonRules } from "./function-reference-rules";
import { cellText, errorRows } from "./function-words";

const folder = path.join(__dirname, "..", "docs", "functions");

const words = {
  index: { "en-US": "KPI functions", "zh-CN": "KPI 函数" },
  arguments: { "en-US": "Arguments", "zh-CN": "参数" },
  argumentHead: { "en-US": "Argument | What it is | Accepts | If omitted", "zh-CN": "参数 | 含义 | 接受 | 省略时" },
  choices: { "en-US": "Choices", "zh-CN": "可选值" },
  choiceHead: { "en-US": "Argument | Value | Meaning", "zh-CN": "参数 | 值 | 含义" },
  result: { "en-US": "Result", "zh-CN": "结果" },
  errors: { "en-US": "Errors", "zh-CN": "错误值" },
  errorHead: { "en-US": "Error | When", "zh-CN": "错误值 | 何时" },
  errorCell: {
    "en-US": "An error cell among the arguments is the answer; then these rules are tried from top to bottom.",
    "zh-CN": "参数中含错误值时直接返回该错误；其余按下表自上而下判断。",
  },
  example: { "en-US": "Example", "zh-CN": "示例" },
  native: { "en-US": "Native formula", "zh-CN": "原生公式" },
  nativeSays: {
    "en-US": "Gives the same without the add-in, errors included. The arguments stand in these cells:",
    "zh-CN": "不依赖加载项、包括错误值在内结果相同。参数所在单元格：",
  },
  nativePoint: {
    "en-US": "For one point of the series, the last of the example; fill it for the other points:",
    "zh-CN": "以下为序列中一个点（示例的最后一点）的公式，其余各点依此填充：",
  },
  noNative: { "en-US": "There is none in one cell.", "zh-CN": "没有单个单元格的原生公式。" },
  notes: { "en-US": "Notes", "zh-CN": "说明" },
  source: { "en-US": "Source", "zh-CN": "来源" },
  required: { "en-US": "required", "zh-CN": "必填" },
  shapes: {
    value: { "en-US": "One value.", "zh-CN": "一个值。" },
    lifted: {
      "en-US": "One value, or, given ranges, one for each cell: it spills as Excel's own operators do.",
      "zh-CN": "一个值；参数为区域时逐格计算并溢出，规则与 Excel 运算符一致。",
    },
    row: { "en-US": "One row:", "zh-CN": "一行：" },
    lines: { "en-US": "A line for each point of the series:", "zh-CN": "序列每个点一行：" },
    table: { "en-US": "A table that spills:", "zh-CN": "溢出的表格：" },
  },
} as const;

const families: Readonly<Record<FunctionFamily, Bilingual>> = {
  growth: { "en-US": "Growth", "zh-CN": "增长" },
  customers: { "en-US": "Customers", "zh-CN": "客户" },
  margin: { "en-US": "Margin", "zh-CN": "利润" },
  tracking: { "en-US": "Plan tracking", "zh-CN": "计划跟踪" },
  warning: { "en-US": "Early warning", "zh-CN": "预警" },
  goals: { "en-US": "Goals", "zh-CN": "目标" },
};

/** Every page of docs/functions by its file name. */
export function referencePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const language of languages) {
    pages.set(referencePage("index", language, "md"), indexPage(language));
    for (const definition of describedFunctions) {
      pages.set(referencePage(definition.id, language, "md"), functionPage(definition, language));
    }
  }
  return pages;
}

function indexPage(language: Language): string {
  const lists = functionFamilies.flatMap((family) => [
    `## ${families[family][language]}`,
    table(language === "zh-CN" ? "函数 | 名称 | 用途" : "Function | Name | What it tells", [
      ...describedFunctions
        .filter((definition) => definition.family === family)
        .map((one) => [
          `[${one.id}](${referencePage(one.id, language, "md")})`,
          one.name[language],
          one.summary[language],
        ]),
    ]),
  ]);
  return page(`# ${words.index[language]}`, commonRules[language], ...lists);
}

function functionPage(definition: FunctionDescription, language: Language): string {
  return page(
    `# KPI.${definition.id}: ${definition.name[language]}`,
    definition.summary[language],
    fence(`=KPI.${definition.id}(${definition.arguments.map((one) => signature(one, language)).join(", ")})`),
    fence(definition.formula[language]),
    `## ${words.arguments[language]}`,
    table(
      words.argumentHead[language],
      definition.arguments.map((one) => argumentRow(one, language)),
    ),
    ...choices(definition, language),
    `## ${words.result[language]}`,
    resultText(definition, language),
    `## ${words.errors[language]}`,
    words.errorCell[language],
    table(
      words.errorHead[language],
      errorRows(definition, language).map(({ error, condition }) => [error, condition]),
    ),
    `## ${words.example[language]}`,
    fence(
      `=KPI.${definition.id}(${definition.example.arguments.map((input) => constant(input, language)).join(", ")})`,
    ),
    exampleResult(definition.example.result),
    `## ${words.native[language]}`,
    ...nativeText(definition, language),
    ...notes(definition, language),
    `## ${words.source[language]}`,
    definition.source,
    `[${words.index[language]}](${referencePage("index", language, "md")})`,
  );
}

const page = (...parts: readonly string[]) => `${parts.join("\n\n")}\n`;
const fence = (code: string) => `\`\`\`\n${code}\n\`\`\``;
const escaped = (text: string) => text.replaceAll("|", "\\|");

function table(head: string, rows: readonly (readonly string[])[]): string {
  const columns = head.split(" | ");
  const lines = [columns, columns.map(() => "---"), ...rows.map((row) => row.map(escaped))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

type Argument = FunctionDescription["arguments"][number];

function signature(argument: Argument, language: Language): string {
  const label = argument.label[language];
  return argument.optional ? `[${label}]` : label;
}

function ifOmitted(argument: Argument, language: Language): string {
  if (!argument.optional) return words.required[language];
  const fallback = "default" in argument ? argument.default : null;
  if (!argument.omitted && fallback === null)
    throw new Error(`The argument ${argument.name} says not what happens without it.`);
  return argument.omitted?.[language] ?? `\`${fallback}\``;
}

function argumentRow(argument: Argument, language: Language): string[] {
  const label = argument.label[language];
  const name = label === argument.name ? `**${label}**` : `**${label}** (${argument.name})`;
  return [name, argument.description[language], accepted(argument, language), ifOmitted(argument, language)];
}

function choices(definition: FunctionDescription, language: Language): string[] {
  const rows = definition.arguments.flatMap((argument) =>
    "choices" in argument && argument.choices
      ? argument.choices.map(({ value, label, tooltip }) => [
          argument.label[language],
          `\`${value}\``,
          label[language] === String(value)
            ? tooltip[language]
            : `${label[language]}${language === "zh-CN" ? "：" : ": "}${tooltip[language]}`,
        ])
      : [],
  );
  return rows.length === 0 ? [] : [`### ${words.choices[language]}`, table(words.choiceHead[language], rows)];
}

function resultText({ result, takes }: FunctionDescription, language: Language): string {
  if (result.shape === "value") return words.shapes[takes === "values" ? "lifted" : "value"][language];
  const columns = result.columns.map((column) => column[language]).join(language === "zh-CN" ? "、" : ", ");
  return `${words.shapes[result.shape][language]} ${columns}${language === "zh-CN" ? "。" : "."}`;
}

/** An argument of an example as it stands in a formula. */
function constant(input: KpiInput | Bilingual, language: Language): string {
  if (Array.isArray(input)) {
    const rows = input as readonly (readonly Cell[])[];
    return `{${rows.map((row) => row.map((cell) => constant(cell, language)).join(",")).join(";")}}`;
  }
  if (typeof input === "object" && input !== null && "en-US" in input) return constant(input[language], language);
  return typeof input === "string" ? `"${input}"` : cellText((input ?? null) as Cell);
}

function exampleResult(result: FunctionDescription["example"]["result"]): string {
  if (!Array.isArray(result)) return fence(cellText(result as Cell));
  const rows = result as readonly (readonly Cell[])[];
  return fence(rows.map((row) => row.map(cellText).join("\t")).join("\n"));
}

function nativeText(definition: FunctionDescription, language: Language): string[] {
  const { native } = definition;
  if (native.kind === "none") return [`${words.noNative[language]} ${native.reason[language]}`];
  const points = definition.example.arguments.map((input) => (Array.isArray(input) ? input.length : 1));
  const length = Math.max(...points);
  const references = definition.arguments.map((argument, i) => {
    const column = String.fromCharCode(65 + i);
    const input = definition.example.arguments[i];
    if (argument.optional && (input === undefined || input === null)) return undefined;
    // What is rarely in a cell stands in the formula.
    if (argument.kind === "option" || (argument.optional && argument.kind === "number"))
      return constant(input, language);
    return argument.kind === "number" ? `$${column}$2` : `$${column}$2:$${column}$${length + 1}`;
  });
  const cells = references.map((reference, i) =>
    reference === undefined || !reference.startsWith("$")
      ? []
      : [`${definition.arguments[i]?.label[language]} ${reference.replaceAll("$", "")}`],
  );
  const plain = references.map((reference) => reference?.replaceAll("$", ""));
  const intro =
    language === "zh-CN"
      ? `${words.nativeSays[language]}${cells.flat().join("；")}。`
      : `${words.nativeSays[language]} ${cells.flat().join("; ")}.`;
  if (native.kind === "value") return [intro, fence(nativeFormula(definition.id, plain))];
  const spill = { points: length, at: `${String.fromCharCode(65 + definition.arguments.length + 1)}2` };
  const formulas = nativeFormulas(definition.id, native.kind === "row" ? plain : references, spill).at(-1) ?? [];
  const labelled = formulas.map((formula, i) => `${definition.result.columns[i]?.[language]}:\n${fence(formula)}`);
  return [intro, ...(native.kind === "lines" ? [words.nativePoint[language]] : []), ...labelled];
}

function notes({ remarks }: FunctionDescription, language: Language): string[] {
  if (remarks.length === 0) return [];
  return [`## ${words.notes[language]}`, remarks.map((remark) => `- ${remark[language]}`).join("\n")];
}

/** Writes the pages, and takes away those of functions that are no more. */
export function writeReference(): void {
  const pages = referencePages();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(path.join(folder, name));
  for (const [name, content] of pages) writeFileSync(path.join(folder, name), content);
}

if (require.main === module) writeReference();
