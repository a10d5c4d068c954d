import type { Cell } from "../cells";

/** What a figure that a person has typed, or that stands in another table, means. */
export type FigureReading =
  | { readonly kind: "number"; readonly value: number }
  /** Nothing, or a mark for it such as "—" or "n/a": not reported, which is not zero. */
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly problem: FigureProblem };

/**
 * notANumber: no figure at all · grouping: commas or points stand where no thousands are, so that 1,23 could be
 * 1.23 or 123 · percentOfAmount: a percentage for a KPI that is none · scaleOfPercent: ten thousands of a percentage ·
 * errorCell: the cell shows an error.
 */
export type FigureProblem = "notANumber" | "grouping" | "percentOfAmount" | "scaleOfPercent" | "errorCell";

const notReported =
  /^(?:[-–—―－/]+|n\.?\s*\/?\s*a\.?|#n\/a|tbd|nil|not reported|无|暂无|没有|待定|未报|未上报|不适用)?$/i;

/** Words for scales, the longer before those that they end with. */
const scales: readonly (readonly [word: RegExp, factor: number])[] = [
  [/百万$|\s?(?:million|mn)$/i, 1e6],
  [/\s?(?:billion|bn)$/i, 1e9],
  [/亿$/, 1e8],
  [/万$/, 1e4],
  [/千$|\s?(?:thousand|k)$/i, 1e3],
];

/** Only of money is an m a million: "€1.2m". */
const millionsOfMoney = /^((?:[¥$€£]|rmb|cny|usd|eur|hkd).*\d) ?m$/i;

const currencies = /^(?:[¥$€£]|rmb|cny|usd|eur|hkd)\s*|\s*(?:元|块|rmb|cny|usd|eur|hkd)$/gi;

/** Whether figures of this unit are shares, which cells hold as 0.12 and people write as 12%. */
export function isPercentUnit(unit: string): boolean {
  return unit.normalize("NFKC").trim() === "%";
}

/**
 * Reads a figure as people write it: "1,234", "１２", "(5)", "12%", "3.5万", "CNY 1,240", "€1.2m".
 *
 * A percentage without its sign is read as Excel reads it in a cell of percentages: 10 and 0.1 are both 10 %
 * (Excel's "Enable automatic percent entry"). Ten thousands are converted into the KPI's unit: with the unit
 * 万元, "1240万" is 1240; with the unit 元 it is 12,400,000. A cell that holds a number is that number.
 *
 * @param unit The KPI's unit as its library has it, for example "%", "CNY 10k", "元".
 */
export function readFigure(cell: Cell, unit: string): FigureReading {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { kind: "number", value: cell } : unreadable("notANumber");
  if (cell === null) return { kind: "blank" };
  if (typeof cell === "object") return cell.error === "#N/A" ? { kind: "blank" } : unreadable("errorCell");
  if (typeof cell === "boolean") return unreadable("notANumber");
  const text = plainText(cell);
  if (notReported.test(text)) return { kind: "blank" };
  return readText(withoutUnit(text, plainText(unit)), unit);
}

function readText(written: string, unit: string): FigureReading {
  const isPercent = written.endsWith("%");
  if (isPercent && unit.trim() !== "" && !isPercentUnit(unit)) return unreadable("percentOfAmount");
  const { rest, factor } = splitScale(isPercent ? written.slice(0, -1).trim() : written);
  const number = readNumber(rest.replace(currencies, "").trim());
  if (typeof number === "string") return unreadable(number);
  if (isPercent || isPercentUnit(unit)) {
    if (factor !== 1) return unreadable("scaleOfPercent");
    return { kind: "number", value: isPercent || Math.abs(number) >= 1 ? number / 100 : number };
  }
  const value = factor === 1 ? number : (number * factor) / scaleOf(unit);
  return Number.isFinite(value) ? { kind: "number", value } : unreadable("notANumber");
}

/** Full-width letters narrow, every minus a hyphen, no blanks around. */
function plainText(text: string): string {
  return text.normalize("NFKC").replace(/[−‒]/g, "-").replace(/\s+/g, " ").trim();
}

function withoutUnit(text: string, unit: string): string {
  const ends = unit !== "" && unit !== "%" && text.toLowerCase().endsWith(unit.toLowerCase());
  const rest = ends ? text.slice(0, -unit.length).trim() : text;
  // "万" alone is no figure without its unit.
  return /\d/.test(rest) ? rest : text;
}

function splitScale(text: string): { rest: string; factor: number } {
  const [, millions] = millionsOfMoney.exec(text) ?? [];
  if (millions !== undefined) return { rest: millions, factor: 1e6 };
  const trimmed = text.replace(/\s*(?:元|块)$/, "");
  for (const [word, factor] of scales) {
    const rest = trimmed.replace(word, "");
    if (rest !== trimmed) return { rest: rest.trim(), factor };
  }
  return { rest: text, factor: 1 };
}

/** How many single ones the unit counts: 10,000 for "万元" and "CNY 10k". */
function scaleOf(unit: string): number {
  const text = plainText(unit).toLowerCase();
  if (/百万|million|\bmn\b/.test(text)) return 1e6;
  if (/亿/.test(text)) return 1e8;
  if (/万|\b10k\b/.test(text)) return 1e4;
  return /千|thousand|\bk\b|'000/.test(text) ? 1e3 : 1;
}

function readNumber(text: string): number | FigureProblem {
  const negative = /^\((.*)\)$/.exec(text);
  const digits = (negative?.[1] ?? text).replace(/^([+-])\s*/, "$1");
  const sign = negative ? -1 : 1;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits)) return sign * Number(digits);
  if (/^[+-]?\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(digits))
    return sign * Number(digits.replace(/[, ]/g, ""));
  return /^[+-]?[\d.,' ]*\d[\d.,' ]*$/.test(digits) ? "grouping" : "notANumber";
}

function unreadable(problem: FigureProblem): FigureReading {
  return { kind: "unreadable", problem };
}
