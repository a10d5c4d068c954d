/** Arithmetic that keeps its digits over long series. */

/** The sum with the rounding errors of each addition carried along (Neumaier's compensated summation). */
export function sum(values: readonly number[], from = 0, to = values.length): number {
  let total = 0;
  let lost = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] as number;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** The mean, corrected once by the mean of the deviations: equal values have exactly their own value as mean. */
export function mean(values: readonly number[], from = 0, to = values.length): number {
  const first = sum(values, from, to) / (to - from);
  const deviations = values.slice(from, to).map((value) => value - first);
  const correction = sum(deviations) / (to - from);
  return Number.isFinite(correction) ? first + correction : first;
}

/** The sum of the products of two lists of one length. */
export function sumOfProducts(first: readonly number[], second: readonly number[]): number {
  return sum(first.map((value, i) => value * (second[i] as number)));
}

/** Zero for a difference that lies below the last digit of what it is a difference of. */
export function settled(difference: number, scale: number): number {
  return Math.abs(difference) <= Math.abs(scale) * 1e-14 ? 0 : difference;
}

/**
 * The sum of each value and the n - 1 before it; the first n - 1 are of no meaning. Running totals are held in
 * two numbers each, so that a window's sum keeps its digits however long the series has run.
 */
export function windowSums(values: readonly number[], n: number): Float64Array {
  const high = new Float64Array(values.length + 1);
  const low = new Float64Array(values.length + 1);
  const sums = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const [total, rest] = add(high[i] as number, values[i] as number);
    high[i + 1] = total;
    low[i + 1] = (low[i] as number) + rest;
    const before = i + 1 - n;
    if (before < 0) continue;
    const [difference, lost] = add(total, -(high[before] as number));
    sums[i] = difference + (lost + (low[i + 1] as number) - (low[before] as number));
  }
  return sums;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/**
 * The sample standard deviation (n - 1), from the deviations and not from the sum of squares. Their own sum takes out
 * what the mean lost by rounding (Chan, Golub and LeVeque: corrected two-pass algorithm).
 */
export function sampleDeviation(values: readonly number[]): number {
  const centre = mean(values);
  const deviations = values.map((value) => value - centre);
  const squares = sum(deviations.map((deviation) => deviation * deviation));
  return Math.sqrt((squares - sum(deviations) ** 2 / values.length) / (values.length - 1));
}

/**
 * (last / first)^(1 / periods) - 1 for a positive first and a last of 0 or more. Values near each other keep their
 * digits by their difference, others by their ratio, and those whose ratio no number can hold by their logarithms.
 */
export function compoundGrowth(first: number, last: number, periods: number): number {
  const ratio = last / first;
  if (ratio > 0.5 && ratio < 2) return compound((last - first) / first, 1 / periods);
  const isHeld = last === 0 || (Number.isFinite(ratio) && ratio > 1e-300);
  return Math.expm1((isHeld ? Math.log(ratio) : Math.log(last) - Math.log(first)) / periods);
}

/** (1 + rate)^power - 1, exact for small rates too, where 1 + rate would lose their digits. */
export function compound(rate: number, power: number): number {
  return Math.expm1(power * Math.log1p(rate));
}

/**
 * The product of all (1 + rate), minus 1. The running result is held in two numbers so that small rates keep
 * their digits; what remains below the last digit of the rates themselves is nothing: 25 % up and 20 % down is 0.
 */
export function chain(rates: readonly number[]): number {
  let high = 1;
  let low = 0;
  let uncertainty = 0;
  for (const rate of rates) {
    const grown = multiply(high, rate);
    const [top, rest] = add(high, grown[0]);
    low = low + low * rate + grown[1] + rest;
    high = top;
    uncertainty += Math.abs(rate) * Number.EPSILON;
  }
  const result = high - 1 + low;
  return Math.abs(result) <= uncertainty * Math.abs(high) ? 0 : result;
}

/** A sum and its rounding error. */
function add(a: number, b: number): readonly [number, number] {
  const total = a + b;
  const part = total - a;
  return [total, a - (total - part) + (b - part)];
}

/** A product and its rounding error, by splitting both factors into halves (Dekker). */
function multiply(a: number, b: number): readonly [number, number] {
  const product = a * b;
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  const error = aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
  return [product, Number.isFinite(error) ? error : 0];
}

function halves(value: number): readonly [number, number] {
  const shifted = value * 134_217_729;
  const high = shifted - (shifted - value);
  return [high, value - high];
}

/** Rounds half away from zero, as Excel's ROUND. */
export function round(value: number, places: number): number {
  const scale = 10 ** places;
  const scaled = Math.abs(value) * scale;
  if (!(scaled < Number.MAX_SAFE_INTEGER)) return value;
  return (Math.sign(value) * Math.round(scaled)) / scale;
}
