import type { ChartSeriesRecord } from "../document";
import { invalidArgument, itemNotFound, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import { absoluteAddress, rangeOfFormula } from "./address";
import { asRange, color, integer, oneOf, optionalInteger, optionalText, text } from "./arguments";
import { changeChart, chartRecord } from "./charts";
import { requireChartType } from "./chartTypes";
import { readable } from "./contents";
import type { ChartTarget, SeriesTarget } from "./targets";
import { object } from "./targets";

const all = (target: ChartTarget) => chartRecord(target).series;

function series(target: SeriesTarget): ChartSeriesRecord {
  const found = all(target)[target.index];
  if (!found) throw itemNotFound("the series was deleted");
  return found;
}

function change(target: SeriesTarget, members: Partial<ChartSeriesRecord>): void {
  const before = series(target);
  changeChart(target, { series: all(target).map((one) => (one === before ? { ...before, ...members } : one)) });
}

function reference(argument: unknown, name: string): string {
  const range = asRange(argument);
  if (!range) throw invalidArgument(`${name} must be a range.`);
  return `=${absoluteAddress(range.host, range.sheetId, range.rect)}`;
}

export const chartSeriesCollectionClass: ObjectClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  since: "1.1",
  items: (target) => all(target).map((_, index) => object("ChartSeries", { ...target, index })),
  members: {
    count: scalar("1.1", (target) => all(target).length),
    getCount: method("1.4", (target) => all(target).length),
    getItemAt: method("1.1", (target, index) => {
      const at = integer(index, "index");
      if (!all(target)[at]) throw itemNotFound("a series at that position");
      return object("ChartSeries", { ...target, index: at });
    }),
    add: method("1.7", (target, name, index) => {
      const list = all(target);
      const at = optionalInteger(index, "index") ?? list.length;
      if (at < 0 || at > list.length) throw invalidArgument("There is no such position among the series.");
      const added = { name: optionalText(name, "name") ?? `Series${list.length + 1}`, values: "" };
      changeChart(target, { series: [...list.slice(0, at), added, ...list.slice(at)] });
      return object("ChartSeries", { ...target, index: at });
    }),
  },
};

/** What a series is called: the text of the cell that names it, or the text that it was given. */
function shownName(target: SeriesTarget): string {
  const { name } = series(target);
  const { host } = target;
  const found = name.startsWith("=") ? rangeOfFormula(host, name, chartRecord(target).sheetId) : null;
  if (!found) return name;
  return String(readable(host.spreadsheet.values(found.sheetId, found.rect)[0]?.[0] ?? null));
}

export const chartSeriesClass: ObjectClass<SeriesTarget> = {
  name: "ChartSeries",
  since: "1.1",
  members: {
    name: scalar("1.1", shownName, (target, value) => {
      change(target, { name: text(value, "name") });
    }),
    chartType: scalar(
      "1.7",
      (target) => series(target).chartType ?? chartRecord(target).chartType,
      (target, value) => {
        change(target, { chartType: requireChartType(value) });
      },
    ),
    format: child("1.1", (target) => object("ChartSeriesFormat", target)),
    setValues: method("1.7", (target, range) => {
      change(target, { values: reference(range, "sourceData") });
    }),
    setXAxisValues: method("1.7", (target, range) => {
      change(target, { categories: reference(range, "sourceData") });
    }),
    delete: method("1.7", (target) => {
      const gone = series(target);
      changeChart(target, { series: all(target).filter((one) => one !== gone) });
    }),
  },
};

export const chartSeriesFormatClass: ObjectClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  since: "1.1",
  members: {
    line: child("1.1", (target) => object("ChartLineFormat", target)),
    fill: child("1.1", (target) => object("ChartFill", target)),
  },
};

export const chartLineFormatClass: ObjectClass<SeriesTarget> = {
  name: "ChartLineFormat",
  since: "1.1",
  members: {
    color: scalar(
      "1.1",
      (target) => series(target).line ?? null,
      (target, value) => {
        change(target, { line: color(value, "color") });
      },
    ),
    lineStyle: scalar(
      "1.7",
      (target) => (series(target).dashed ? "Dash" : "Continuous"),
      (target, value) => {
        const style = text(value, "lineStyle");
        if (style !== "Continuous" && style !== "Dash" && style !== "RoundDot")
          throw notImplemented("ChartLineFormat.lineStyle", `the line style ${style} is not modelled`);
        change(target, { dashed: oneOf(style, ["Continuous", "Dash", "RoundDot"], "lineStyle") !== "Continuous" });
      },
    ),
  },
};

export const chartFillClass: ObjectClass<SeriesTarget> = {
  name: "ChartFill",
  since: "1.1",
  members: {
    setSolidColor: method("1.1", (target, value) => {
      change(target, { fill: color(value, "color") });
    }),
    clear: method("1.1", (target) => {
      change(target, { fill: null });
    }),
  },
};
