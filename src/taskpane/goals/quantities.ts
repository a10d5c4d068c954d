import type { Language } from "../../core/languages";
import type { Quantity } from "../../core/smart/report";
import type { Translate } from "../language/LanguageProvider";

/** The checker's units that Intl knows the words for. */
const intlUnits: Readonly<Record<string, string>> = {
  ms: "millisecond",
  seconds: "second",
  minutes: "minute",
  hours: "hour",
  days: "day",
  weeks: "week",
  months: "month",
  years: "year",
  m: "meter",
  km: "kilometer",
  kg: "kilogram",
  L: "liter",
  ha: "hectare",
};

const ownUnits = ["pp", "times", "score", "rank", "tonnes", "jin", "m2"] as const;

/** The figures of a goal in the words of the language: "gross margin: change of 3 percentage points". */
export function quantityTexts(
  t: Translate,
  language: Language,
  { text, quantities }: { readonly text: string; readonly quantities: readonly Quantity[] },
): string[] {
  const texts: string[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index] as Quantity;
    const next = quantities[index + 1];
    const isRange = quantity.kind === "range" && next?.kind === "range";
    const said = text.slice(quantity.span.start, quantity.span.end);
    const metric = quantity.metric?.includes(said) ? "" : (quantity.metric ?? "");
    const amount = amountText(t, language, quantity);
    const value = isRange
      ? t("pane.goals.quantity.fromTo", { low: amount, high: amountText(t, language, next) })
      : amount;
    if (isRange) index++;
    const figure = quantity.kind === "delta" ? t("pane.goals.quantity.change", { value }) : value;
    texts.push(metric === "" ? figure : t("pane.goals.quantity.ofMetric", { metric, value: figure }));
  }
  return texts;
}

/** A figure with its unit: "3 percentage points", "50天", "1200万元", "€4,000,000". */
export function amountText(
  t: Translate,
  language: Language,
  { value, unit }: Pick<Quantity, "value" | "unit">,
): string {
  const number = (options?: Intl.NumberFormatOptions) => grouped(language, value, options);
  if (unit === "count") return number();
  if (unit === "%") return `${number()}%`;
  const own = ownUnits.find((each) => each === unit);
  if (own) return t(`pane.goals.unit.${own}`, { value: number(), count: value });
  const intlUnit = intlUnits[unit];
  if (intlUnit) return number({ style: "unit", unit: intlUnit, unitDisplay: "long" });
  if (!/^[A-Z]{3}$/.test(unit)) return /^\p{sc=Han}/u.test(unit) ? `${number()}${unit}` : `${number()} ${unit}`;
  if (language === "en-US") return number({ style: "currency", currency: unit, minimumFractionDigits: 0 });
  return unit === "CNY"
    ? `${number()}元`
    : number({ style: "currency", currency: unit, currencyDisplay: "name", minimumFractionDigits: 0 });
}

/** Thousands apart; in Chinese round figures by 万 and 亿, as they are said there. */
function grouped(language: Language, value: number, options: Intl.NumberFormatOptions = {}): string {
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 4, ...options });
  if (language !== "zh-CN" || Math.abs(value) < 1e4) return plain.format(value);
  const magnitude = Math.abs(value) < 1e8 ? 1e4 : 1e8;
  const isRound = Number.isInteger(value / (magnitude / 100));
  return isRound
    ? new Intl.NumberFormat(language, { maximumFractionDigits: 2, ...options, notation: "compact" }).format(value)
    : plain.format(value);
}
