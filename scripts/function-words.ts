import { limits, type FunctionDescription, type ListArgument, type NumberArgument } from "../src/core/kpi";
import { isCellError, type Cell } from "../src/core/cells";
import type { Bilingual, Language } from "../src/core/languages";

/** The rules of the catalogue in words, for the reference pages. */

const both = (english: string, chinese: string): Bilingual => ({ "en-US": english, "zh-CN": chinese });

/** What is wrong with a number that an argument refuses: "k is not at least 0". */
function outside(argument: NumberArgument | ListArgument, language: Language): string {
  const chinese = language === "zh-CN";
  const label = argument.label[language];
  if (argument.kind === "number" && argument.choices) {
    const values = argument.choices.map(({ value }) => value);
    return chinese ? `${label}不是 ${values.join("、")} 之一` : `${label} is none of ${values.join(", ")}`;
  }
  if (argument.domain.date) return chinese ? `${label}不是有效日期` : `${label} is outside of Excel's calendar`;
  const wanted = limits(argument.domain, language).join(chinese ? "且" : " and ");
  if (argument.kind === "list")
    return chinese ? `${label}中有数值不满足：${wanted}` : `a value of ${label} is not ${wanted}`;
  return chinese ? `${label}不满足：${wanted}` : `${label} is not ${wanted}`;
}

export interface ErrorRow {
  readonly error: string;
  readonly condition: string;
}

/** When a function answers with an error, in the order in which the rules are tried. */
export function errorRows(definition: FunctionDescription, language: Language): readonly ErrorRow[] {
  // What reads words has rules of its own, and all of them are written down.
  if (definition.family === "goals")
    return definition.rules.map(({ error, condition }) => ({ error, condition: condition[language] }));
  const rows: ErrorRow[] = [];
  const add = (error: string, text: Bilingual) => rows.push({ error, condition: text[language] });
  const own = (error: string) =>
    definition.rules.filter((rule) => rule.error === error).forEach(({ condition }) => add(error, condition));
  const takesSeries = definition.arguments.some(({ kind }) => kind === "list" || kind === "points");

  add("#N/A", both("a value that must be given is blank", "必填的数值为空"));
  if (definition.arguments.some((argument) => argument.kind === "list" && argument.blanks === "gap")) {
    add("#N/A", both("a series is too short or has a gap", "序列过短或中间有缺口"));
  }
  own("#N/A");
  add("#VALUE!", both("text or a logical stands where a number is expected", "应为数字处是文本或逻辑值"));
  if (definition.arguments.some(({ kind }) => kind === "option")) {
    add("#VALUE!", both("an option is none of its values", "选项不在可选值之内"));
  }
  add(
    "#VALUE!",
    takesSeries
      ? both("a range is no row or column, or ranges differ in size", "区域不是一行或一列，或各区域大小不一")
      : both("ranges are of sizes that do not fit", "区域大小不匹配"),
  );
  own("#VALUE!");
  for (const argument of definition.arguments) {
    if (argument.kind === "number" && argument.base) {
      add("#DIV/0!", both(`${argument.label["en-US"]} is zero`, `${argument.label["zh-CN"]}为零`));
    }
  }
  own("#DIV/0!");
  for (const argument of definition.arguments) {
    if (argument.kind !== "number" && argument.kind !== "list") continue;
    const isBounded = Object.keys(argument.domain).length > 0 || (argument.kind === "number" && argument.choices);
    if (!isBounded) continue;
    rows.push({ error: "#NUM!", condition: outside(argument, language) });
  }
  own("#NUM!");
  return rows;
}

/** A cell as a page shows it. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(Number(cell.toPrecision(10))) : cell === "" ? '""' : cell;
}
