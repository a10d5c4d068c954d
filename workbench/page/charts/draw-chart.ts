import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  DoughnutController,
  ArcElement,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
  Tooltip,
} from "chart.js";
import type { ChartRecord } from "../../document";
import type { Spreadsheet } from "../../spreadsheet/spreadsheet";
import { type ChartData, readChartData, sharesOf } from "./data";

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
  Tooltip,
);

/** The six accents of the Office theme, for series that name no color. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

type Kind = "bar" | "line" | "pie" | "doughnut" | "radar" | "scatter";

interface Look {
  readonly type: Kind;
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  /** Of each category as a whole. */
  readonly shares?: boolean;
  readonly filled?: boolean;
  readonly points?: boolean;
}

/** How each Excel.ChartType is drawn. */
const looks: Readonly<Record<string, Look>> = {
  ColumnClustered: { type: "bar" },
  ColumnStacked: { type: "bar", stacked: true },
  ColumnStacked100: { type: "bar", stacked: true, shares: true },
  BarClustered: { type: "bar", horizontal: true },
  BarStacked: { type: "bar", horizontal: true, stacked: true },
  BarStacked100: { type: "bar", horizontal: true, stacked: true, shares: true },
  Line: { type: "line" },
  LineMarkers: { type: "line", points: true },
  LineMarkersStacked: { type: "line", points: true, stacked: true },
  LineStacked: { type: "line", stacked: true },
  Area: { type: "line", filled: true },
  AreaStacked: { type: "line", filled: true, stacked: true },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter" },
  Radar: { type: "radar" },
};

function lookOf(chartType: string): Look {
  const look = looks[chartType];
  if (!look) throw new Error(`The page does not draw charts of the type ${chartType}.`);
  return look;
}

/** Draws charts into elements of the grid and redraws them when the workbook has been calculated. */
export function chartRenderer(spreadsheet: Spreadsheet): (element: HTMLElement, record: ChartRecord) => () => void {
  return (element, record) => {
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", record.title ?? record.name);
    element.append(canvas);
    const read = () => readChartData(record, spreadsheet);
    const chart = new Chart(canvas, configuration(record, read()));
    const redraw = () => {
      const { data } = configuration(record, read());
      chart.data.labels = data.labels ?? [];
      chart.data.datasets = data.datasets;
      chart.update("none");
    };
    const end = [spreadsheet.on("calculated", redraw), spreadsheet.on("changed", redraw)];
    return () => {
      for (const stop of end) stop();
      chart.destroy();
      canvas.remove();
    };
  };
}

/** A chart record as chart.js takes it. */
export function configuration(record: ChartRecord, read: ChartData): ChartConfiguration {
  const look = lookOf(record.chartType);
  const data = look.shares ? sharesOf(read) : read;
  const round = look.type === "pie" || look.type === "doughnut";
  const { title, legend, valueAxisFormat, valueAxisMinimum } = record;
  const position = (legend?.position ?? "Right").toLowerCase();
  const valueAxis = {
    ...(valueAxisMinimum === undefined ? { beginAtZero: true } : { min: valueAxisMinimum }),
    ...(look.shares ? { max: 1 } : {}),
    stacked: look.stacked ?? false,
    ticks: {
      callback: (value: number | string) =>
        tickText(Number(value), valueAxisFormat ?? (look.shares ? "0%" : undefined)),
    },
  };
  const categoryAxis = { stacked: look.stacked ?? false, grid: { display: false } };
  return {
    type: look.type,
    data: {
      labels: [...data.categories],
      datasets: record.series.map((_, index) => dataset(record, index, data)),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: look.horizontal ? "y" : "x",
      layout: { padding: 8 },
      plugins: {
        title: {
          display: title !== undefined,
          text: title ?? "",
          font: { size: 14, weight: "normal" },
          color: "#595959",
        },
        legend: {
          display: legend?.visible ?? true,
          position: position === "top" || position === "bottom" || position === "left" ? position : "right",
          labels: { usePointStyle: true, pointStyleWidth: 24, boxHeight: 7, padding: 8 },
        },
      },
      ...(round || look.type === "radar"
        ? {}
        : {
            scales: look.horizontal ? { x: valueAxis, y: { ...categoryAxis } } : { x: categoryAxis, y: valueAxis },
          }),
    },
  };
}

function dataset(record: ChartRecord, index: number, data: ChartData): ChartDataset {
  const series = record.series[index];
  const look = lookOf(series?.chartType ?? record.chartType);
  const accent = accents[index % accents.length] ?? "#4472C4";
  const inside = series?.fill === null ? "transparent" : (series?.fill ?? accent);
  const { name = "", values = [] } = data.series[index] ?? {};
  const round = look.type === "pie" || look.type === "doughnut";
  const stroke = series?.line ?? (round ? "#FFFFFF" : look.filled ? inside : accent);
  const slices = round && series?.fill === undefined;
  const linear = look.type !== "bar" && !round;
  return {
    type: look.type,
    label: name,
    data: [...values],
    backgroundColor: slices
      ? values.map((_, at) => accents[at % accents.length])
      : linear && !look.filled
        ? stroke
        : inside,
    borderColor: stroke,
    ...(look.type === "line" || look.type === "radar"
      ? {
          borderWidth: 2.25,
          borderDash: series?.dashed ? [6, 4] : [],
          pointRadius: look.points ? 3 : 0,
          pointStyle: look.points ? "circle" : "line",
          fill: look.filled ?? false,
          spanGaps: false,
          order: -1,
        }
      : { pointStyle: "rect", borderWidth: round || series?.line ? 1 : 0 }),
  } as ChartDataset;
}

/** Percentages and thousands as the axis format asks; other formats show the plain number. */
function tickText(value: number, format: string | undefined): string {
  if (format?.includes("%")) {
    const digits = /\.(0+)%/u.exec(format)?.[1]?.length ?? 0;
    return value.toLocaleString("en-US", {
      style: "percent",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  }
  return value.toLocaleString("en-US", { useGrouping: format?.includes(",") ?? true, maximumFractionDigits: 2 });
}
