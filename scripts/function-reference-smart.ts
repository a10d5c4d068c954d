import type { Language } from "../src/core/languages";
import { smartFunction, smartParts } from "../src/core/smart/worksheet";

const words = {
  intro: {
    "en-US":
      "It reads English, Chinese and mixed text, and takes nothing but the text: baseline, past values and the parent objective of a plan are taken into account by the pane's check of goals.",
    "zh-CN": "可读中文、英文及混写文字，且只依据文字本身；计划中的基线、历史值和上级目标由任务窗格的目标检查纳入判断。",
  },
  arguments: { "en-US": "Arguments", "zh-CN": "参数" },
  head: { "en-US": ["Argument", "What it is", "If omitted"], "zh-CN": ["参数", "含义", "省略时"] },
  required: { "en-US": "required", "zh-CN": "必填" },
  omitted: {
    part: { "en-US": "`score`", "zh-CN": "`score`" },
    today: { "en-US": "the day of the calculation", "zh-CN": "计算当日" },
  },
  parts: { "en-US": "Parts", "zh-CN": "可选部分" },
  partHead: { "en-US": ["Value", "Meaning"], "zh-CN": ["值", "含义"] },
  result: { "en-US": "Result", "zh-CN": "结果" },
  shape: {
    "en-US":
      'One value, or, given ranges, one for each cell: a column of goals with `{"S","M","A","R","T"}` gives a table. Verdicts are the words pass, fail and unknown in every language, so that formulas which compare with them hold for every reader. A blank goal gives an empty text.',
    "zh-CN":
      '一个值；参数为区域时逐格计算并溢出：一列目标配合 `{"S","M","A","R","T"}` 得到一张表。判定在任何语言下都是 pass、fail、unknown，便于公式比较。目标为空时返回空文本。',
  },
  errors: { "en-US": "Errors", "zh-CN": "错误值" },
  errorRows: {
    "en-US": [
      ["#VALUE!", "the goal is no text, the part is none of those above, or today is no date"],
      ["#NUM!", "today is outside of Excel's calendar"],
      ["#N/A", "ranges are of sizes that do not fit"],
    ],
    "zh-CN": [
      ["#VALUE!", "目标不是文本、部分不在上表之内，或当日不是日期"],
      ["#NUM!", "当日超出 Excel 的日期范围"],
      ["#N/A", "各区域大小不匹配"],
    ],
  },
  errorHead: { "en-US": ["Error", "When"], "zh-CN": ["错误值", "何时"] },
  example: { "en-US": "Example", "zh-CN": "示例" },
  exampleFormula: {
    "en-US": '=KPI.SMART("Raise online sales by 30% by 31 December 2026")',
    "zh-CN": '=KPI.SMART("2026年底前将线上销售额提升30%")',
  },
  native: { "en-US": "Native formula", "zh-CN": "原生公式" },
  noNative: { "en-US": "There is none: no formula reads sentences.", "zh-CN": "没有：公式无法理解句子。" },
  notes: { "en-US": "Notes", "zh-CN": "说明" },
  noteList: {
    "en-US": [
      'The function is not volatile. Without a third argument, terms such as "within three months" are counted from the day on which the cell was last calculated; give a date, such as the start of the plan, where that must not move.',
      "Achievable and relevant are unknown unless the text names means or an objective; the score leaves unknown letters out.",
      "The checker is loaded with the first call, which therefore takes a moment longer.",
    ],
    "zh-CN": [
      "本函数不是易失函数。省略第三个参数时，「三个月内」等说法从该单元格上次计算之日起算；若不应变动，请给出固定日期，例如计划起始日。",
      "除非文字写明措施或上级目标，「可实现」和「相关」为 unknown；得分不计 unknown 的要素。",
      "检查程序在首次调用时加载，因此首次计算稍慢。",
    ],
  },
  source: { "en-US": "Source", "zh-CN": "来源" },
  sourceText: {
    "en-US": "How each letter is judged is described on the page about SMART goals.",
    "zh-CN": "各要素的判断规则见「SMART 目标」说明。",
  },
} as const;

/** The page of KPI.SMART, whose arguments and result are texts where those of the catalogue are figures. */
export function smartPage(language: Language, back: string): string {
  const { arguments: list } = smartFunction;
  const signature = list.map(({ label, optional }) => (optional ? `[${label[language]}]` : label[language])).join(", ");
  const omitted = (name: "text" | "part" | "today") =>
    name === "text" ? words.required[language] : words.omitted[name][language];
  return `${[
    `# KPI.${smartFunction.id}: ${smartFunction.name[language]}`,
    smartFunction.summary[language],
    fence(`=KPI.${smartFunction.id}(${signature})`),
    words.intro[language],
    `## ${words.arguments[language]}`,
    table(
      words.head[language],
      list.map(({ name, label, description }) => [
        label[language] === name ? `**${name}**` : `**${label[language]}** (${name})`,
        description[language],
        omitted(name),
      ]),
    ),
    `### ${words.parts[language]}`,
    table(
      words.partHead[language],
      smartParts.map(({ value, tooltip }) => [`\`${value}\``, tooltip[language]]),
    ),
    `## ${words.result[language]}`,
    words.shape[language],
    `## ${words.errors[language]}`,
    table(words.errorHead[language], words.errorRows[language]),
    `## ${words.example[language]}`,
    fence(words.exampleFormula[language]),
    fence("100"),
    `## ${words.native[language]}`,
    words.noNative[language],
    `## ${words.notes[language]}`,
    words.noteList[language].map((note) => `- ${note}`).join("\n"),
    `## ${words.source[language]}`,
    words.sourceText[language],
    back,
  ].join("\n\n")}\n`;
}

const fence = (code: string) => `\`\`\`\n${code}\n\`\`\``;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
