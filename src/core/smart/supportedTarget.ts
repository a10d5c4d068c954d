import { dated } from "./completing";
import { deadlineSaid, ownWords, wordingsOf, type Case } from "./adviceCase";
import type { GoalContext, Quantity } from "./report";
import { bestYearlyChange, percentScale } from "./verdicts/achievable";

/** A change that history or a baseline supports, in the context's unit. */
export interface Support {
  /** Percent from the baseline, unsigned. */
  readonly percent: number;
  readonly direction: 1 | -1;
  readonly baseline: number;
  /** The level that follows. */
  readonly level: number;
}

/** Without past years, the change that needs no proof. */
const smallChange = 10;

/** How far the data support a goal that asks too much; null where no baseline is known. */
export function supportFor(context: GoalContext, direction: 1 | -1, best: number | null): Support | null {
  const history = (context.history ?? []).filter((value) => Number.isFinite(value));
  const baseline = context.baseline ?? history[history.length - 1];
  if (baseline === undefined || !Number.isFinite(baseline) || baseline === 0) return null;
  const known = best ?? (history.length > 1 ? bestYearlyChange(history, direction) * 100 : smallChange);
  const percent = rounded(Math.max(known, 1));
  return { percent, direction, baseline, level: rounded(baseline + direction * Math.abs(baseline) * (percent / 100)) };
}

/** Three digits that count, without floating-point dust. */
const rounded = (value: number): number => Number(value.toPrecision(Math.abs(value) >= 1000 ? 4 : 3));

/** The goal in its own words with a figure that the data support in the place of its own. */
export function withSupportedFigure(given: Case, support: Support): string[] {
  const { context, quantities, reading } = given;
  const text = ownWords(given);
  const asked = text === "" ? undefined : quantityMeant(quantities, context);
  const whole = asked ? inPlace(given, text, asked, support) : [];
  const anew = wordingsOf(reading).supported(deadlineSaid(given), support.percent, support.direction > 0);
  return [...whole.flatMap((wording) => dated(wording, given)), anew];
}

/** The figure that the context's target stands for, else the change, else the first figure. */
function quantityMeant(quantities: readonly Quantity[], { target }: GoalContext): Quantity | undefined {
  const same = quantities.filter(({ value }) => target !== undefined && scaleBetween(value, target) !== null);
  const last = quantities.filter(({ kind }) => kind !== "delta");
  return same[same.length - 1] ?? quantities.find(({ kind }) => kind === "delta") ?? last[last.length - 1];
}

/** 10 to the power by which the text counts in other units than the context, or null where they are not the same figure. */
function scaleBetween(value: number, target: number): number | null {
  if (target === 0 || value === 0) return value === target ? 1 : null;
  const scale = 10 ** Math.round(Math.log10(Math.abs(value / target)));
  return Math.abs(value / target / scale - 1) < 1e-6 ? scale : null;
}

/** Scale of a level in the text against the baseline, by the magnitudes in which people count. */
function scaleOf(asked: Quantity, { context, baseline }: { context: GoalContext; baseline: number }): number {
  const { value } = asked;
  const known = context.target === undefined ? null : scaleBetween(value, context.target);
  if (known !== null) return known;
  if (percentScale(baseline, asked) !== 1) return 100;
  const ratio = Math.abs(value / baseline);
  if (ratio < 100 && ratio > 0.01) return 1;
  const distance = (scale: number) => Math.abs(Math.log(ratio / scale));
  return [1, 1e3, 1e4, 1e6, 1e8, 1e9].reduce((best, scale) => (distance(scale) < distance(best) ? scale : best), 1);
}

function inPlace(given: Case, text: string, asked: Quantity, support: Support): string[] {
  const { reading, context, quantities } = given;
  const offset = reading.normal.original.indexOf(text);
  const start = asked.span.start - offset;
  const end = asked.span.end - offset;
  if (start < 0 || end > text.length) return [];
  const before = text.slice(0, start);
  const said = text.slice(start, end);
  const after = text.slice(end);
  const { percent, direction, baseline } = support;
  const isLevel = context.target !== undefined && scaleBetween(asked.value, context.target) !== null;
  if (asked.kind !== "delta" || isLevel) {
    const scale = scaleOf(asked, { context, baseline });
    const cap = asked.unit === "%" ? Math.min(100, support.level) : support.level;
    const again = quantities.find((other) => other !== asked && other.kind === "delta" && other.unit === "%");
    return levels(cap, support).map((level) => {
      const figure = numeral(said, asked, level * scale);
      const behind = again && again.span.start >= asked.span.end ? again.span.start - offset - end : -1;
      if (!again || behind < 0) return tidy(`${before}${figure}${after}`);
      // 700 (+40%): the change is said once more behind the level.
      const change = rounded((Math.abs(level - baseline) / Math.abs(baseline)) * 100);
      const length = again.span.end - again.span.start;
      const changed = after.slice(behind, behind + length).replace(/[\d.]+/, String(change));
      return tidy(`${before}${figure}${after.slice(0, behind)}${changed}${after.slice(behind + length)}`);
    });
  }
  const replaced = (figure: string) => tidy(`${before}${figure}${after}`);
  if (asked.unit !== "%") {
    const amount = Math.abs(support.level - baseline);
    const { target } = context;
    const scale =
      target === undefined || target === baseline
        ? scaleOf(asked, { context, baseline })
        : asked.value / Math.abs(target - baseline);
    return [replaced(numeral(said, asked, rounded(amount * scale)))];
  }
  const figure = `${percent}%`;
  if (/^\s*[+\-−±]?[\d.]+\s?[%％]\s*$/.test(said)) return [replaced(said.replace(/[\d.]+\s?[%％]/, figure))];
  const change = { before, said, after, figure, up: direction > 0, when: deadlineSaid(given) };
  return wordingsOf(reading).replaced(change).map(tidy);
}

/** A whole number where the data count in whole numbers and it still moves, then the finer figure. */
function levels(level: number, { baseline, direction }: Support): number[] {
  const whole = direction > 0 ? Math.floor(level) : Math.ceil(level);
  const counts = Number.isInteger(baseline) && Math.abs(baseline) >= 10;
  const moves = direction > 0 ? whole > baseline : whole < baseline;
  return counts && moves ? [whole, level] : [level];
}

/** A figure as the text wrote its own: with its unit, its magnitude and its percent sign. */
function numeral(said: string, asked: Quantity, value: number): string {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(said);
  if (digits) {
    const factor = asked.value / Number(digits[0].replace(/,/g, ""));
    if (Math.abs(Math.log10(Math.abs(factor)) - Math.round(Math.log10(Math.abs(factor)))) < 1e-9)
      return said.replace(digits[0], plain(rounded(value / factor), digits[0].includes(",")));
  }
  const han = /[\u4e00-\u9fff]/.test(said);
  const unit =
    /(?:家|个|人|名|户|天|小时|分钟|次|件|台|套|元|吨|分|位)$/.exec(said)?.[0] ??
    (han ? (chineseUnits[asked.unit] ?? "") : asked.unit in chineseUnits ? ` ${asked.unit}` : "");
  return `${plain(rounded(value), false)}${asked.unit === "%" ? "%" : unit}`;
}

const chineseUnits: Readonly<Record<string, string>> = { days: "天", hours: "小时", minutes: "分钟" };

const plain = (value: number, grouped: boolean): string => {
  const text = String(value);
  return grouped ? text.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",") : text;
};

const tidy = (text: string): string => text.replace(/ {2,}/g, " ").trim();
