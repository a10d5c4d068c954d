import type { FunctionDescription } from "../kpi/definition";
import { smartFunction, smartParts } from "./worksheet";

const { id, name, summary } = smartFunction;
const [text, part, today] = smartFunction.arguments;

/** KPI.SMART in the form in which the finder, the reference pages and Excel's metadata know every function. */
export const smartDescription: FunctionDescription = {
  id,
  family: "goals",
  name,
  summary,
  synonyms: ["goal", "objective", "okr", "KPI check", "目标检查", "目标设定", "目标质量", "五要素"],
  formula: {
    "en-US": "100 × letters that are met / letters that can be judged",
    "zh-CN": "100 × 符合的项数 / 可判断的项数",
  },
  arguments: [
    { kind: "text", ...text },
    { kind: "option", ...part, choices: smartParts, default: "score" },
    { kind: "number", ...today, domain: { date: true }, base: false, default: null },
  ],
  takes: "values",
  result: { shape: "value", format: "number", columns: [name] },
  rules: [
    {
      error: "#VALUE!",
      condition: {
        "en-US": "the goal is no text, the part is none of its values, or today is no date",
        "zh-CN": "目标不是文本、部分不在可选值之内，或当日不是日期",
      },
    },
    {
      error: "#VALUE!",
      condition: { "en-US": "ranges are of sizes that do not fit", "zh-CN": "区域大小不匹配" },
    },
    {
      error: "#NUM!",
      condition: { "en-US": "today is outside of Excel's calendar", "zh-CN": "当日超出 Excel 的日期范围" },
    },
  ],
  remarks: [
    {
      "en-US":
        "It reads English, Chinese and mixed text, and takes nothing but the text: baseline, past values and the parent objective of a plan are taken into account by the pane's check of goals.",
      "zh-CN":
        "可读中文、英文及混写文字，且只依据文字本身；计划中的基线、历史值和上级目标由任务窗格的目标检查纳入判断。",
    },
    {
      "en-US":
        'A column of goals with {"S","M","A","R","T"} gives a table. Verdicts are the words pass, fail and unknown in every language, so that formulas which compare with them hold for every reader. A blank goal gives an empty text.',
      "zh-CN":
        '一列目标配合 {"S","M","A","R","T"} 得到一张表。判定在任何语言下都是 pass、fail、unknown，便于公式比较。目标为空时返回空文本。',
    },
    {
      "en-US":
        'The function is not volatile. Without a third argument, terms such as "within three months" are counted from the day on which the cell was last calculated; give a date, such as the start of the plan, where that must not move.',
      "zh-CN":
        "本函数不是易失函数。省略第三个参数时，「三个月内」等说法从该单元格上次计算之日起算；若不应变动，请给出固定日期，例如计划起始日。",
    },
    {
      "en-US":
        "Achievable and relevant are unknown unless the text names means or an objective; the score leaves unknown letters out.",
      "zh-CN": "除非文字写明措施或上级目标，「可实现」和「相关」为 unknown；得分不计 unknown 的要素。",
    },
    {
      "en-US": "The checker is loaded with the first call, which therefore takes a moment longer.",
      "zh-CN": "检查程序在首次调用时加载，因此首次计算稍慢。",
    },
  ],
  example: {
    arguments: [{ "en-US": "Raise online sales by 30% by 31 December 2026", "zh-CN": "2026年底前将线上销售额提升30%" }],
    result: 100,
  },
  source: "Doran 1981: S.M.A.R.T.; how each letter is judged stands on the page about SMART goals",
  native: {
    kind: "none",
    reason: { "en-US": "No formula reads sentences.", "zh-CN": "公式无法理解句子。" },
  },
};
