import type { Bilingual, Language } from "../languages";
import type { Domain, KpiArgument, TextArgument } from "./arguments";

/** What arguments accept, in words: for the reference pages and the function finder. */

const both = (english: string, chinese: string): Bilingual => ({ "en-US": english, "zh-CN": chinese });

/** What an argument accepts: "a number, at least 0". */
export function accepted(argument: KpiArgument | TextArgument, language: Language): string {
  switch (argument.kind) {
    case "text":
      return both("text", "文本")[language];
    case "option":
      return argument.choices.map(({ value }) => `\`${value}\``).join(language === "zh-CN" ? "、" : ", ");
    case "number": {
      if (argument.choices)
        return argument.choices.map(({ value }) => String(value)).join(language === "zh-CN" ? "、" : ", ");
      const kind = argument.domain.date ? both("a date", "日期") : both("a number", "数字");
      return [kind[language], ...limits(argument.domain, language)].join(language === "zh-CN" ? "，" : ", ");
    }
    case "list":
    case "points": {
      const holds = argument.kind === "list" ? argument.holds : "numbers";
      const kind = {
        numbers: both("a row or column of numbers", "一行或一列数字"),
        dates: both("a row or column of dates", "一行或一列日期"),
        ids: both("a row or column of numbers or text", "一行或一列数字或文本"),
      }[holds];
      const domain = argument.kind === "list" ? argument.domain : {};
      const least =
        argument.kind === "list" && argument.least > 1
          ? [both(`${argument.least} at least`, `至少 ${argument.least} 个`)[language]]
          : [];
      return [kind[language], ...least, ...limits(domain, language)].join(language === "zh-CN" ? "，" : ", ");
    }
  }
}

/** The bounds of an argument in words: "whole", "0 to 1", "above 0". */
export function limits({ least, above, most, whole }: Domain, language: Language): string[] {
  const found: Bilingual[] = [];
  if (whole) found.push(both("whole", "整数"));
  if (least !== undefined && most !== undefined) found.push(both(`${least} to ${most}`, `${least} 到 ${most}`));
  else if (least !== undefined) found.push(both(`at least ${least}`, `不小于 ${least}`));
  else if (most !== undefined) found.push(both(`at most ${most}`, `不大于 ${most}`));
  if (above !== undefined) found.push(both(`above ${above}`, `大于 ${above}`));
  return found.map((text) => text[language]);
}
