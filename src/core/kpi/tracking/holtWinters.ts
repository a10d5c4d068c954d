import { mean } from "../numeric";

export type SeasonKind = "add" | "mul";

export interface HoltWintersSettings {
  /** Periods in a season. */
  readonly season: number;
  /** Smoothing of level, trend and season, each from 0 to 1. */
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly kind: SeasonKind;
}

/**
 * Holt-Winters' seasonal method in component form (Forecasting: Principles and Practice, 7.3).
 *
 * It starts on the line through the means of the first two seasons: trend b = (mean 2 - mean 1) / m, level
 * l = mean 1 - b (m + 1) / 2 before the first value, seasons from what each first value differs from the line.
 *
 * @param values Two seasons at least.
 * @returns The forecasts of the next `horizon` periods.
 */
export function holtWintersForecast(
  values: readonly number[],
  { season: m, alpha, beta, gamma, kind }: HoltWintersSettings,
  horizon: number,
): number[] {
  const multiplies = kind === "mul";
  const withSeason = (base: number, season: number) => (multiplies ? base * season : base + season);
  const without = (value: number, part: number) => (multiplies ? value / part : value - part);

  const firstMean = mean(values, 0, m);
  let trend = (mean(values, m, 2 * m) - firstMean) / m;
  let level = firstMean - (trend * (m + 1)) / 2;
  const seasons = values.slice(0, m).map((value, i) => without(value, level + trend * (i + 1)));

  values.forEach((value, i) => {
    const season = seasons[i % m] as number;
    const expected = level + trend;
    const next = alpha * without(value, season) + (1 - alpha) * expected;
    trend = beta * (next - level) + (1 - beta) * trend;
    level = next;
    seasons[i % m] = gamma * without(value, expected) + (1 - gamma) * season;
  });

  return Array.from({ length: horizon }, (_, ahead) => {
    const season = seasons[(values.length + ahead) % m] as number;
    return withSeason(level + (ahead + 1) * trend, season);
  });
}
