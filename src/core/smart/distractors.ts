import { matchesOf, rangeOfMatch } from "./scan";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";
import type { DistractorsPatterns } from "./languages/patterns";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.distractors);

/** Why a number is none of the goal's own quantities. */
export type Distractor =
  "label" | "year" | "age" | "tenure" | "team" | "means" | "past" | "negated" | "event" | "date" | "name" | "article";

const measuresInCapitals =
  /(?:gmv|nps|csat|dau|mau|wau|arpu|roi|roe|roa|ebitda|arr|mrr|ltv|cac|aum|uv|pv|sku|ctr|cpa|cvr|oee|ppm|revpar|adr|dso|dio|dpo|eps)\s?(?:>=|<=|[><=≥≤])?\s?$/;
const names =
  /《[^《》\n]{1,60}》|“[^“”\n]{1,40}”|"[^"\n]{1,40}"|〔[^〔〕\n]{1,12}〕|\d+号文|[\u4e00-\u9fff]{2,6}[([〔]20\d\d[)\]〕]\s?\d+号?|\b(?:circular|decree|notice|order|regulation|directive|resolution) (?:no\.? ?)?\d+[/-]\d+|\b\d{4}\/\d{1,3}(?!\/)/g;
const digitIsName =
  /(?<![\d.])(?:5g|4g|6g|3d|2b|2c|b2b|b2c|o2o|c2m|p2p|24\/7|7[*x×]24|4s|3c|5s|6s|8d|3pl|4pl|(?<![到为至]|to |at )[td]\+\d|360度|12345|12315|12306|(?:110|119|120)(?=急救|平台|中心|热线|报警|接警|出警|指挥|电话| calls| hotline))(?![\d%a-z])/g;

/** Spans of names, standards and documents: digits inside measure nothing. */
export function nameSpans(text: string): { from: number; to: number }[] {
  return [names, digitIsName].flatMap((pattern) => matchesOf(pattern, text).map(rangeOfMatch));
}

/** Whether a number is a label, an age, a means or another thing that measures nothing; null where it may measure. */
export function distractorOf(number: NumberMention, normal: NormalText): Distractor | null {
  const say = patterns(normal.rules);
  const { text, cased } = normal;
  const before = text.slice(Math.max(0, number.from - 28), number.from);
  const after = text.slice(number.to, number.to + 24);
  const bare = !number.measured && number.says === null;
  const digitsEnd =
    number.from + (/^[+\-±]?[$¥€£]?\d[\d.,]*/.exec(text.slice(number.from, number.from + 24))?.[0].length ?? 0);
  const afterDigits = text
    .slice(number.digits ? digitsEnd : number.from, (number.digits ? digitsEnd : number.from) + 24)
    .replace(/^[零〇一二两三四五六七八九十百千]+/, "");
  if (number.says === null && number.unit !== "%" && !/^[\d.]+,\d/.test(text.slice(number.from, number.to))) {
    if (/[a-z]-?$/.test(before) && !measuresInCapitals.test(before) && number.unit === "count") return "label";
    if (
      say.labelBefore.test(before) &&
      (bare || /^(?:iso|gb)/.test(before.trim().split(" ").pop() ?? "") || /第$/.test(before)) &&
      !measuresInCapitals.test(before)
    ) {
      if (
        !say.ambiguousLabel.test(before) ||
        !/^ [a-z]{3,}/.test(after) ||
        /^ (?:by|in|on|to|at|for|with|and|of|from|is|are|pilot|crashes)\b/.test(after)
      )
        return "label";
    }
    if (say.labelAfter.test(afterDigits) && !say.buildsBefore.test(before)) return "label";
    if (
      say.ambiguousCounter.test(afterDigits) &&
      !say.buildsBefore.test(before) &&
      !/^[层栋幢期线路届轮标站店段区班院厂矿项](?:以上|$|[,;。])/.test(afterDigits) &&
      !/(?:[\u4e00-\u9fff])$/.test(before)
    )
      return "label";
    if (
      /^\s?版/.test(afterDigits) &&
      /[a-z第.\d]\s?$|\d\.\d/.test(before + text.slice(number.from, digitsEnd).replace(/^\d+$/, ""))
    )
      return "label";
    if (number.digits && /\b[a-z]{1,3}\/[a-z]{1,3}\s?$/.test(before)) return "label";
    if (bare && (namedWithNumber(cased, number, after, say) || placeWithNumber(before, number, after, say)))
      return "label";
  }
  if (
    bare &&
    number.digits &&
    number.value >= 1900 &&
    number.value <= 2100 &&
    Number.isInteger(number.value) &&
    text.slice(number.from, number.to).length === 4
  )
    return "year";
  if (number.unit === "years" && /^\s?(?:年的)?/.test(after) && number.value >= 1900) return "year";
  // 2小时达订单: the name of a service.
  if (/^(?:hours|minutes)$/.test(number.unit) && /^达(?![到成标])[\u4e00-\u9fff]/.test(after)) return "label";
  if (number.unit !== "%" && (say.ageAfter.test(after) || say.ageAfter.test(afterDigits))) return "age";
  if (say.ageBefore.test(before) && (bare || number.unit === "years" || number.unit === "count")) return "age";
  if (/^\s?\+$|\d\+$/.test(text.slice(number.from, number.to)) && /\baged? $/.test(before)) return "age";
  if (
    /^(?:years|days|months|weeks)$/.test(number.unit) &&
    (say.tenureAfter.test(after) ||
      (say.tenureBefore.test(before) && number.unit !== "days") ||
      /逾期$|超期$/.test(before))
  )
    return "tenure";
  if (say.teamAfter.test(after) || say.teamAfter.test(afterDigits) || say.leadsTeam.test(before)) return "team";
  if ((say.budgetAfter.test(after) && !say.gainBefore.test(before)) || /\bbudget of\s$/.test(before)) return "means";
  if (say.spendsBefore.test(before) && number.unit === "CNY") return "means";
  if (/(?:预算|经费)(?:为|约|共|总额)?\s?$/.test(before) && !say.gainBefore.test(before)) return "means";
  if (number.says !== "delta" && (say.pastBefore.test(before) || say.pastAfter.test(after))) return "past";
  if (say.negatedBefore.test(before) && number.says !== "level" && number.value !== 0) return "negated";
  if (
    /^(?:一\s?[个种套支批条份项片]|one\b)/.test(text.slice(number.from, number.to)) &&
    number.value === 1 &&
    !say.countsBefore.test(before) &&
    !/^[^,;。\n]{0,20}(?:\bper |\bin each|\bevery|\beach|\/)/.test(after)
  )
    return "article";
  if (number.value === 1 && before.endsWith("每")) return "article";
  // 100%用心, "100% dedication": a say.flourish that measures nothing.
  if (number.unit === "%" && number.value === 100 && say.flourish.test(after)) return "label";
  return null;
}

/** "At berth 7", "of furnace 3": a bare whole number right after a singular noun that a preposition leads. */
function placeWithNumber(before: string, number: NumberMention, after: string, say: DistractorsPatterns): boolean {
  return (
    number.digits &&
    Number.isInteger(number.value) &&
    number.value < 1000 &&
    say.placeBefore.test(before) &&
    say.endsPlace.test(after)
  );
}

/** "Star River 2", "Apollo 3": a number right after a name. */
function namedWithNumber(cased: string, number: NumberMention, after: string, say: DistractorsPatterns): boolean {
  const before = /(?:^|\s)([A-Z][A-Za-z]{2,20})\s$/.exec(cased.slice(Math.max(0, number.from - 24), number.from));
  if (!before || number.from - (before[1]?.length ?? 0) <= 1) return false;
  return say.endsPlace.test(after);
}
