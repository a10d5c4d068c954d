import type { Limits } from "../../core/risk";
import type { DrawChart } from "./Canvas";

export interface AttainmentNames {
  readonly months: readonly string[];
  readonly attainment: string;
  readonly plan: string;
  readonly upper: string;
  readonly lower: string;
  readonly percent: (value: number) => string;
}

/**
 * Attainment over the months of the year: a solid line with points, the plan dashed at 100 %, the control limits
 * dotted where there are some.
 *
 * @param attainment of the twelve months; null is not reported.
 * @param limits of the gap to plan.
 */
export function drawAttainment(
  attainment: readonly (number | null)[],
  limits: Pick<Limits, "upper" | "lower"> | null,
  names: AttainmentNames,
): DrawChart {
  const level = (value: number) => attainment.map(() => value);
  return (palette) => ({
    type: "line",
    data: {
      labels: [...names.months],
      datasets: [
        {
          label: names.attainment,
          data: [...attainment],
          borderColor: palette.main,
          backgroundColor: palette.main,
          borderWidth: 2,
          pointRadius: 3,
        },
        {
          label: names.plan,
          data: level(1),
          borderColor: palette.plan,
          backgroundColor: palette.plan,
          borderWidth: 1.5,
          borderDash: [6, 4],
          pointRadius: 0,
        },
        ...(limits
          ? [
              { label: names.upper, value: 1 + limits.upper },
              { label: names.lower, value: 1 + limits.lower },
            ].map(({ label, value }) => ({
              label,
              data: level(value),
              borderColor: palette.limit,
              backgroundColor: palette.limit,
              borderWidth: 1.5,
              borderDash: [2, 3],
              pointRadius: 0,
            }))
          : []),
      ],
    },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: {
        x: {
          grid: { display: false },
          ticks: { color: palette.text, font: { family: palette.font, size: 11 }, maxRotation: 0, autoSkipPadding: 8 },
        },
        y: {
          grace: "10%",
          grid: { color: palette.grid },
          ticks: {
            color: palette.text,
            font: { family: palette.font, size: 11 },
            maxTicksLimit: 6,
            callback: (value) => names.percent(Number(value)),
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${names.percent(Number(parsed.y))}` },
        },
      },
    },
  });
}
