import { serialFromDate } from "../calendar";
import { cellError, isCellError, type Cell } from "../cells";
import type { Bilingual } from "../languages";
import type { GoalContext, GoalReport, SmartLetter } from "./report";

/** What KPI.SMART can be asked for, as the formula bar offers it. The values are the same in every language. */
export const smartParts: readonly { readonly value: string; readonly label: Bilingual; readonly tooltip: Bilingual }[] =
  [
    {
      value: "score",
      label: { "en-US": "score", "zh-CN": "得分" },
      tooltip: {
        "en-US": "0 to 100: the share of the letters that can be judged and are met",
        "zh-CN": "0 到 100：能够判定的要素中符合的比例",
      },
    },
    part("S", "specific", "具体", "is an action with a concrete object named", "是否有明确的动作和对象"),
    part("M", "measurable", "可衡量", "can one check whether it was reached", "能否检验是否达成"),
    part("A", "achievable", "可实现", "are means named that make it possible", "是否写明可行的措施"),
    part("R", "relevant", "相关", "does it move the objective that it names", "是否推动文中写明的上级目标"),
    part("T", "time-bound", "有时限", "is there a date by which it is reached", "是否有截止日期"),
    {
      value: "deadline",
      label: { "en-US": "deadline", "zh-CN": "截止日期" },
      tooltip: {
        "en-US": "the last day of the goal as a date; empty where it has none",
        "zh-CN": "目标的最后一天（日期）；没有则为空",
      },
    },
  ];

function part(value: string, name: string, nameZh: string, asks: string, asksZh: string) {
  return {
    value,
    label: { "en-US": `${value}: ${name}`, "zh-CN": `${value}：${nameZh}` },
    tooltip: {
      "en-US": `pass, fail or unknown: ${asks}?`,
      "zh-CN": `pass、fail 或 unknown：${asksZh}？`,
    },
  };
}

/**
 * KPI.SMART, as Excel's formula bar and the reference pages describe it. It stands beside the catalogue of KPI
 * functions, whose entries are arithmetic with a native formula.
 */
export const smartFunction = {
  id: "SMART",
  name: { "en-US": "Check of a goal", "zh-CN": "目标检查" },
  summary: {
    "en-US": "Judges a goal's wording by the five letters of SMART.",
    "zh-CN": "按 SMART 五项要素判断目标的文字。",
  },
  arguments: [
    {
      name: "text",
      label: { "en-US": "text", "zh-CN": "文字" },
      description: {
        "en-US": "The goal, in English, Chinese or both; a range is judged cell by cell.",
        "zh-CN": "目标文字，中文、英文或混写；给出区域时逐格判断。",
      },
      optional: false,
    },
    {
      name: "part",
      label: { "en-US": "part", "zh-CN": "部分" },
      description: {
        "en-US": "What to answer: the score (if omitted), the verdict of one letter, or the deadline.",
        "zh-CN": "返回内容：得分（省略时）、某一要素的判定或截止日期。",
      },
      optional: true,
      choicesId: "SMART_PART",
      choices: smartParts,
    },
    {
      name: "today",
      label: { "en-US": "today", "zh-CN": "当日" },
      description: {
        "en-US": "The day from which the text is read; if omitted, the day of the calculation.",
        "zh-CN": "以哪一天为当日来理解文字；省略时为计算当日。",
      },
      optional: true,
      omitted: { "en-US": "the day of the calculation", "zh-CN": "计算当日" },
    },
  ],
} as const;

const letters: Readonly<Record<string, SmartLetter>> = {
  S: "specific",
  M: "measurable",
  A: "achievable",
  R: "relevant",
  T: "timeBound",
};

/**
 * What KPI.SMART answers for one cell.
 *
 * @param check the checker, which is loaded with the first call.
 * @param part one of {@link smartParts} in any case; null is the score.
 * @param today ISO date.
 * @returns 0 to 100, "pass", "fail" or "unknown", a serial date, "" for a blank goal; #VALUE! for a goal that is no
 * text or a part that there is not.
 */
export function smartCell(
  check: (text: string, context: GoalContext) => GoalReport,
  text: Cell,
  part: Cell,
  today: string,
): Cell {
  const error = [text, part].find(isCellError);
  if (error) return error;
  const asked = part === null || part === "" ? "SCORE" : typeof part === "string" ? part.trim().toUpperCase() : "";
  const letter = letters[asked];
  if (!letter && asked !== "SCORE" && asked !== "DEADLINE") return cellError("#VALUE!");
  if (text === null || (typeof text === "string" && text.trim() === "")) return "";
  if (typeof text !== "string") return cellError("#VALUE!");
  const report = check(text, { today });
  if (letter) return report[letter].verdict;
  if (asked === "SCORE") {
    const judged = Object.values(letters).filter((each) => report[each].verdict !== "unknown");
    return Math.round((100 * report.score) / judged.length);
  }
  if (!report.deadline) return "";
  const [year = 0, month = 0, day = 0] = report.deadline.date.split("-").map(Number);
  return serialFromDate(year, month, day);
}
