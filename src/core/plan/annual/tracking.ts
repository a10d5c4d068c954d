import type { FormatRun, SheetBlueprint } from "../blueprint";
import { formats } from "../formats";
import { blankUnlessComputable, choose, kpi, text } from "../formulas";
import { listRule, nameRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { PERCENT, percentWhere } from "./percentages";
import type { AnnualPlan } from "./plan";
import { firstWordFormats, statusFormats, wordOfLetter } from "./status";

/** Target against actual for every KPI: the period, the year to date, the pace, the forecast, the warning. */
export function trackingSheet(plan: AnnualPlan): SheetBlueprint {
  const { context, tables, content } = plan;
  const { t } = context;
  const { tracking } = tables;
  const face = {
    id: "Tracking",
    name: t("08_Tracking", "08_执行跟踪"),
    title: t("Tracking", "执行跟踪"),
    hint: t(
      "All figures follow from phasing and actuals up to the as-of date in Settings. Only cause and action are entered here.",
      "各项数据按设置中的数据截止日自动计算，仅需填写原因与措施。",
    ),
    tabColor: tabColors.track,
  };
  const table = tracking.blueprint({
    at: TABLE_AT,
    formulas: { ...links(plan), ...comparisons(plan), ...outlook(plan), ...warnings(plan) },
    rows: content.kpis.map(({ id }) => ({ kpi: id, cause: content.causes[id] ?? null })),
    formats: content.kpis.flatMap(({ numberFormat }, row): FormatRun[] =>
      [
        { columns: ["periodTarget", "periodActual"], numberFormat },
        {
          columns: ["variance"],
          numberFormat: numberFormat === formats.percent ? formats.signedPoints[context.language] : numberFormat,
        },
        { columns: ["annualTarget", "ytdTarget", "ytdActual"], numberFormat },
        { columns: ["required", "forecast", "runRate"], numberFormat },
      ].map((run) => ({ row, rowCount: 1, ...run })),
    ),
  });
  return tableSheet(context, face, table, {
    columnWidths: tracking.widths(TABLE_AT),
    validations: [
      nameRule(context, "Tracking[kpi]", "Kpi_List", t("the KPI library", "KPI指标库")),
      listRule(context, "Tracking[before]", "status"),
    ],
    conditionalFormats: [
      ...statusFormats(context, "Tracking[status]", "{status}"),
      ...firstWordFormats(context, "Tracking[signal]", "{signal}", "signal", [
        ["NOSERIES", "bad"],
        ["CROSSED", "bad"],
        ["OUTSIDE", "bad"],
        ["DECLINES", "warning"],
        ["BELOW", "bad"],
        ["GAP", "warning"],
        ["LATE", "muted"],
        ["NONE", "muted"],
      ]),
      percentWhere("Tracking[periodTarget:periodActual]", `{unit}=${PERCENT}`),
      percentWhere("Tracking[annualTarget:ytdActual]", `{unit}=${PERCENT}`),
      percentWhere("Tracking[required:runRate]", `{unit}=${PERCENT}`),
      { target: "Tracking[paceGap]", formula: "=AND(ISNUMBER({paceGap}),{paceGap}<0)", look: "warning" },
    ],
    frozenColumns: 2,
  });
}

/** Formulas of Tracking for a row of it, and what its row of Series holds. */
function parts({ context, tables: { tracking, series, kpis } }: AnnualPlan) {
  const own = tracking.own.bind(tracking);
  type SeriesColumn = Parameters<typeof series.column>[0];
  const ofSeries = (column: SeriesColumn) => series.lookup(column, "kpi", own("kpi"));
  const isSum = `${ofSeries("aggregation")}=${text(context.word("aggregation", "SUM"))}`;
  const isAverage = `${ofSeries("aggregation")}=${text(context.word("aggregation", "AVG"))}`;
  /** The row's cell of a month of Series, at the as-of date. */
  const ofPeriod = (kind: "plan" | "actual" | "lastYear") =>
    `INDEX(${series.columnsFrom(`${kind}1`, `${kind}12`)},MATCH(${own("kpi")},${series.column("kpi")},0),PeriodNo)`;
  const ofLibrary = (column: "name" | "unit") => blankUnlessComputable(`${kpis.lookup(column, "id", own("kpi"))}&""`);
  return { own, ofSeries, ofPeriod, ofLibrary, isSum, isAverage, direction: ofSeries("direction") };
}

function links(plan: AnnualPlan) {
  const { ofSeries, ofPeriod, ofLibrary, own } = parts(plan);
  const inPeriod = (kind: "plan" | "actual") => `IF(PeriodNo=0,"",${blankUnlessComputable(ofPeriod(kind))})`;
  return {
    name: ofLibrary("name"),
    unit: ofLibrary("unit"),
    through: blankUnlessComputable(`IF(${ofSeries("through")}="","",EDATE(FY_Start,${ofSeries("through")}-1))`),
    periodTarget: inPeriod("plan"),
    periodActual: inPeriod("actual"),
    annualTarget: blankUnlessComputable(ofSeries("annualTarget")),
    ytdTarget: blankUnlessComputable(ofSeries("ytdTarget")),
    ytdActual: blankUnlessComputable(ofSeries("ytdActual")),
    timeProgress: `IF(${own("name")}="","",TimeProgress)`,
  };
}

function comparisons(plan: AnnualPlan) {
  const { own, ofPeriod, direction, isSum } = parts(plan);
  /** Share of a year's sum, or how near a level is to the year's level. */
  const ofYear = (value: string) =>
    blankUnlessComputable(
      `IF(${isSum},${kpi("PROGRESS", value, "0", own("annualTarget"))},${kpi("ATTAIN", value, own("annualTarget"), direction)})`,
    );
  /** More of a sum than planned is favourable only where higher is better; ATTAIN knows the direction already. */
  const gap = (progress: string) => `IF(${isSum},${direction},1)*${kpi("PPCHANGE", own("fullYear"), progress)}`;
  return {
    variance: blankUnlessComputable(
      `IF(${own("unit")}=${PERCENT},${direction}*${kpi("PPCHANGE", own("periodActual"), own("periodTarget"))},` +
        `${kpi("VARIANCE", own("periodActual"), own("periodTarget"), direction)})`,
    ),
    attainment: blankUnlessComputable(kpi("ATTAIN", own("periodActual"), own("periodTarget"), direction)),
    yoy: `IF(PeriodNo=0,"",${blankUnlessComputable(kpi("GROWTH", own("periodActual"), ofPeriod("lastYear")))})`,
    ytdAttainment: blankUnlessComputable(kpi("ATTAIN", own("ytdActual"), own("ytdTarget"), direction)),
    fullYear: ofYear(own("ytdActual")),
    phasedProgress: ofYear(own("ytdTarget")),
    paceGap: blankUnlessComputable(gap(own("phasedProgress"))),
    calendarGap: blankUnlessComputable(`IF(${isSum},${gap(own("timeProgress"))},"")`),
  };
}

function outlook(plan: AnnualPlan) {
  const { own, ofSeries, isSum, isAverage } = parts(plan);
  const months = ofSeries("through");
  const remaining = `12-${months}`;
  const runRate = kpi("RUNRATE", own("ytdActual"), months, "12");
  const seasonal = kpi("FCSEASONAL", own("ytdActual"), ofSeries("ytdLastYear"), ofSeries("totalLastYear"));
  return {
    required: blankUnlessComputable(
      choose(
        [
          [`COUNT(${own("annualTarget")},${own("ytdActual")})<2`, '""'],
          [isSum, kpi("REQRATE", own("annualTarget"), own("ytdActual"), `(${remaining})`)],
          // An average is met when its months add up to twelve times the target.
          [
            isAverage,
            kpi("REQRATE", `(${own("annualTarget")}*12)`, `(${own("ytdActual")}*${months})`, `(${remaining})`),
          ],
        ],
        '""',
      ),
    ),
    forecast: `IF(${own("ytdActual")}="","",IF(${isSum},IFERROR(${seasonal},${blankUnlessComputable(runRate)}),${own("ytdActual")}))`,
    runRate: blankUnlessComputable(`IF(${isSum},${runRate},"")`),
  };
}

function warnings(plan: AnnualPlan) {
  const { own, ofSeries } = parts(plan);
  const {
    context,
    tables: { series },
  } = plan;
  const signal = (code: Parameters<typeof context.word<"signal">>[1]) => text(context.word("signal", code));
  const skipped = ofSeries("skipped");
  const grave: readonly (readonly [condition: string, code: "OUTSIDE" | "DECLINES" | "BELOW"])[] = [
    [`${ofSeries("outside")}=1`, "OUTSIDE"],
    [`${ofSeries("declines")}=1`, "DECLINES"],
    [`${own("status")}=${text(context.word("status", "R"))}`, "BELOW"],
  ];
  /** A KPI with a gap is watched on behind it: what that says stands first, then the gap with its months. */
  const withGap = [
    choose(
      grave.map(([holds, code]) => [holds, `${signal(code)}&${text(" · ")}`] as const),
      '""',
    ),
    signal("GAP"),
    `IF(${skipped}="","",${text(context.t(": ", "："))}&${skipped})`,
  ].join("&");
  return {
    // FIND of a blank is 1: without a level there must be no status.
    status: blankUnlessComputable(
      `IF(${ofSeries("level")}="","",${wordOfLetter(context, "status", "GAR", ofSeries("level"))})`,
    ),
    trend: blankUnlessComputable(ofSeries("trend")),
    signal: blankUnlessComputable(
      choose(
        [
          [`${own("name")}=""`, '""'],
          [`COUNTIF(${series.column("kpi")},${own("kpi")})=0`, signal("NOSERIES")],
          [`${ofSeries("level")}="X"`, signal("CROSSED")],
          [`${ofSeries("reported")}=0`, signal("NONE")],
          [`OR(${own("through")}="",${skipped}<>"")`, withGap],
          ...grave.map(([holds, code]) => [holds, signal(code)] as const),
          [`${ofSeries("through")}<PeriodNo`, signal("LATE")],
        ],
        '""',
      ),
    ),
  };
}
