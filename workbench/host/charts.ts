import type { ChartRecord } from "../document";
import { newIdentity } from "../identity";
import { invalidArgument, itemNotFound, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import { resolveRange } from "./address";
import { asRange, flag, integer, number, oneOf, text } from "./arguments";
import { areaInPoints, seriesByRows, seriesOf } from "./chartData";
import { requireChartType } from "./chartTypes";
import { requireUnprotected } from "./protection";
import { bounding } from "./rects";
import type { ChartTarget, RangeTarget, SheetTarget } from "./targets";
import { object } from "./targets";

const inSheet = ({ host, sheetId }: SheetTarget) =>
  host.store.current.charts.filter((chart) => chart.sheetId === sheetId);
const chartObject = ({ host }: SheetTarget, chart: ChartRecord) => object("Chart", { host, chartId: chart.id });

export function chartRecord({ host, chartId }: ChartTarget): ChartRecord {
  const found = host.store.current.charts.find((chart) => chart.id === chartId);
  if (!found) throw itemNotFound("the chart was deleted");
  return found;
}

export function changeChart(target: ChartTarget, members: Partial<ChartRecord>): void {
  const before = chartRecord(target);
  requireUnprotected(target.host, before.sheetId);
  target.host.store.update({
    charts: target.host.store.current.charts.map((chart) => (chart === before ? { ...before, ...members } : chart)),
  });
}

/** Charts may share a name; the first is meant. An id finds a chart too. */
function find(target: SheetTarget, key: unknown): ChartRecord | undefined {
  const wanted = text(key, "name");
  return (
    inSheet(target).find((chart) => chart.id === wanted) ??
    inSheet(target).find((chart) => chart.name.toLowerCase() === wanted.toLowerCase())
  );
}

function data(target: SheetTarget, argument: unknown): Pick<RangeTarget, "sheetId" | "rect"> {
  return asRange(argument) ?? resolveRange(target.host, text(argument, "sourceData"), target.sheetId);
}

const directions = ["Auto", "Columns", "Rows"] as const;
const direction = (value: unknown) =>
  value === null || value === undefined ? "Auto" : oneOf(value, directions, "seriesBy");

/** Excel's size for a new chart, and its title before anyone writes one. */
const initialSize = { left: 96, top: 45, width: 360, height: 216 };
const initialTitle = "Chart Title";

function add(target: SheetTarget, type: unknown, source: unknown, seriesBy: unknown) {
  const { host, sheetId } = target;
  requireUnprotected(host, sheetId);
  const chartType = requireChartType(type);
  const { sheetId: dataSheet, rect } = data(target, source);
  const series = seriesOf(host, dataSheet, rect, seriesByRows(host, rect, direction(seriesBy)));
  const chart: ChartRecord = {
    id: newIdentity(),
    sheetId,
    name: freeName(target),
    chartType,
    series,
    title: initialTitle,
    legend: { visible: true, position: "Bottom" },
    ...initialSize,
  };
  host.store.update({ charts: [...host.store.current.charts, chart] });
  return chartObject(target, chart);
}

function freeName(target: SheetTarget): string {
  const used = new Set(inSheet(target).map((chart) => chart.name));
  let index = used.size + 1;
  while (used.has(`Chart ${index}`)) index += 1;
  return `Chart ${index}`;
}

export const chartCollectionClass: ObjectClass<SheetTarget> = {
  name: "ChartCollection",
  since: "1.1",
  items: (target) => inSheet(target).map((chart) => chartObject(target, chart)),
  item(target, key) {
    const found = find(target, key);
    if (!found) throw itemNotFound(`chart ${String(key)}`);
    return chartObject(target, found);
  },
  members: {
    count: scalar("1.1", (target) => inSheet(target).length),
    getCount: method("1.4", (target) => inSheet(target).length),
    add: method("1.1", add),
    getItemAt: method("1.1", (target, index) => {
      const found = inSheet(target)[integer(index, "index")];
      if (!found) throw itemNotFound("a chart at that position");
      return chartObject(target, found);
    }),
    getItemOrNullObject: method("1.4", (target, key) => {
      const found = find(target, key);
      return found ? chartObject(target, found) : null;
    }),
  },
};

function measure(name: "left" | "top" | "width" | "height") {
  return scalar<ChartTarget>(
    "1.1",
    (target) => chartRecord(target)[name],
    (target, value) => {
      const points = number(value, name);
      if (points < 0) throw invalidArgument(`${name} is not negative.`);
      changeChart(target, { [name]: points });
    },
  );
}

export const chartClass: ObjectClass<ChartTarget> = {
  name: "Chart",
  since: "1.1",
  id: ({ chartId }) => chartId,
  members: {
    id: scalar("1.7", ({ chartId }) => chartId),
    name: scalar(
      "1.1",
      (target) => chartRecord(target).name,
      (target, value) => {
        changeChart(target, { name: text(value, "name") });
      },
    ),
    chartType: scalar(
      "1.7",
      (target) => chartRecord(target).chartType,
      (target, value) => {
        changeChart(target, { chartType: requireChartType(value) });
      },
    ),
    left: measure("left"),
    top: measure("top"),
    width: measure("width"),
    height: measure("height"),
    title: child("1.1", (target) => object("ChartTitle", target)),
    legend: child("1.1", (target) => object("ChartLegend", target)),
    axes: child("1.1", (target) => object("ChartAxes", target)),
    series: child("1.1", (target) => object("ChartSeriesCollection", target)),
    worksheet: child("1.2", (target) =>
      object("Worksheet", { host: target.host, sheetId: chartRecord(target).sheetId }),
    ),
    setData: method("1.1", (target, source, seriesBy) => {
      const { host } = target;
      const { sheetId, rect } = data({ host, sheetId: chartRecord(target).sheetId }, source);
      changeChart(target, { series: seriesOf(host, sheetId, rect, seriesByRows(host, rect, direction(seriesBy))) });
    }),
    setPosition: method("1.1", (target, start, end) => {
      const { host } = target;
      const { sheetId } = chartRecord(target);
      const from = data({ host, sheetId }, start).rect;
      const to = end === null || end === undefined ? from : data({ host, sheetId }, end).rect;
      const area = areaInPoints(host, sheetId, bounding(from, to));
      // Without an end the chart keeps its size and moves to the cell.
      changeChart(target, end === null || end === undefined ? { left: area.left, top: area.top } : area);
    }),
    delete: method("1.1", (target) => {
      const { sheetId } = chartRecord(target);
      requireUnprotected(target.host, sheetId);
      target.host.store.update({
        charts: target.host.store.current.charts.filter((chart) => chart.id !== target.chartId),
      });
    }),
  },
};

export const chartTitleClass: ObjectClass<ChartTarget> = {
  name: "ChartTitle",
  since: "1.1",
  members: {
    text: scalar(
      "1.1",
      (target) => chartRecord(target).title ?? null,
      (target, value) => {
        changeChart(target, { title: text(value, "text") });
      },
    ),
    visible: scalar(
      "1.1",
      (target) => chartRecord(target).title !== undefined,
      (target, value) => {
        const visible = flag(value, "visible");
        const { title, ...rest } = chartRecord(target);
        if (visible) changeChart(target, { title: title ?? initialTitle });
        else replaceChart(target, rest);
      },
    ),
  },
};

function replaceChart(target: ChartTarget, chart: ChartRecord): void {
  requireUnprotected(target.host, chart.sheetId);
  target.host.store.update({
    charts: target.host.store.current.charts.map((other) => (other.id === chart.id ? chart : other)),
  });
}

const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
const legend = (target: ChartTarget) => chartRecord(target).legend ?? { visible: false, position: "Bottom" };

export const chartLegendClass: ObjectClass<ChartTarget> = {
  name: "ChartLegend",
  since: "1.1",
  members: {
    visible: scalar(
      "1.1",
      (target) => legend(target).visible,
      (target, value) => {
        changeChart(target, { legend: { ...legend(target), visible: flag(value, "visible") } });
      },
    ),
    position: scalar(
      "1.1",
      (target) => legend(target).position,
      (target, value) => {
        changeChart(target, { legend: { ...legend(target), position: oneOf(value, positions, "position") } });
      },
    ),
  },
};

export const chartAxesClass: ObjectClass<ChartTarget> = {
  name: "ChartAxes",
  since: "1.1",
  members: {
    valueAxis: child("1.1", (target) => object("ChartAxis", { ...target, axis: "value" })),
  },
};

export const chartAxisClass: ObjectClass<ChartTarget> = {
  name: "ChartAxis",
  since: "1.1",
  members: {
    numberFormat: scalar(
      "1.8",
      (target) => chartRecord(target).valueAxisFormat ?? "General",
      (target, value) => {
        changeChart(target, { valueAxisFormat: text(value, "numberFormat") });
      },
    ),
    minimum: scalar(
      "1.1",
      (target) => {
        const { valueAxisMinimum } = chartRecord(target);
        if (valueAxisMinimum === undefined) throw notImplemented("ChartAxis.minimum", "an automatic one is not known");
        return valueAxisMinimum;
      },
      (target, value) => {
        if (value === "") throw notImplemented("ChartAxis.minimum", "going back to an automatic one is not modelled");
        changeChart(target, { valueAxisMinimum: number(value, "minimum") });
      },
    ),
  },
};
