import type { DrawChart } from "./Canvas";

/** One bar a goal, from 0 to `most`; null is not known and leaves the place blank. */
export function drawGoalBars(
  goals: readonly { readonly id: string; readonly value: number | null }[],
  most: number,
  text: (value: number) => string,
): DrawChart {
  return (palette) => ({
    type: "bar",
    data: {
      labels: goals.map(({ id }) => id),
      datasets: [
        {
          data: goals.map(({ value }) => value),
          backgroundColor: palette.main,
          borderColor: palette.surface,
          maxBarThickness: 18,
        },
      ],
    },
    options: {
      indexAxis: "y",
      scales: {
        x: {
          min: 0,
          suggestedMax: most,
          grid: { color: palette.grid },
          ticks: {
            color: palette.text,
            font: { family: palette.font, size: 11 },
            maxTicksLimit: 6,
            callback: (value) => text(Number(value)),
          },
        },
        y: { grid: { display: false }, ticks: { color: palette.text, font: { family: palette.font, size: 11 } } },
      },
      plugins: { tooltip: { callbacks: { label: ({ parsed }) => text(Number(parsed.x)) } } },
    },
  });
}
