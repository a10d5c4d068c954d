import type { ChartRecord } from "../../../workbench/document";
import { readChartData } from "../../../workbench/page/charts/data";
import { configuration } from "../../../workbench/page/charts/draw-chart";

const record: ChartRecord = {
  id: "1",
  sheetId: "s",
  name: "Chart 1",
  chartType: "ColumnClustered",
  series: [
    { name: "='It''s plan'!$B$1", values: "='It''s plan'!$B$2:$B$4", categories: "='It''s plan'!$A$2:$A$4" },
    { name: "Last year", values: "=gone!$B$2:$B$4" },
  ],
  left: 0,
  top: 0,
  width: 100,
  height: 100,
};

const cells = [
  ["Month", "Plan"],
  ["Jan", 10],
  ["Feb", { error: "#N/A" }],
  ["Mar", "12"],
];

const source = {
  sheets: () => [
    {
      id: "s",
      name: "It's plan",
      visibility: "Visible" as const,
      tabColor: "",
      showGridlines: true,
      freeze: { rows: 0, columns: 0 },
    },
  ],
  values: (_: string, { row, column, rowCount }: { row: number; column: number; rowCount: number }) =>
    cells.slice(row, row + rowCount).map((line) => [line[column] ?? null]),
  texts: (_: string, { row, column, rowCount }: { row: number; column: number; rowCount: number }) =>
    cells.slice(row, row + rowCount).map((line) => [String(line[column])]),
};

it("reads a chart's categories, names and numbers from the sheet; texts, errors and lost sheets are gaps", () => {
  expect(readChartData(record, source)).toEqual({
    categories: ["Jan", "Feb", "Mar"],
    series: [
      { name: "Plan", values: [10, null, null] },
      { name: "Last year", values: [] },
    ],
  });
});

it("draws the base of a bridge as nothing, what stands on it in its colors", () => {
  const series = [
    { name: "Base", values: "", fill: null },
    { name: "Rise", values: "", fill: "#107C10" },
    { name: "Outlined", values: "", line: "#C50F1F" },
    { name: "Plan", values: "", chartType: "Line", line: "#8764B8" },
  ];
  const data = { categories: ["Jan"], series: series.map(({ name }) => ({ name, values: [1] })) };
  const { datasets } = configuration({ ...record, chartType: "ColumnStacked", series }, data).data;
  expect(
    datasets.map(({ backgroundColor, borderColor, borderWidth }) => [backgroundColor, borderColor, borderWidth]),
  ).toEqual([
    ["transparent", "#4472C4", 0],
    ["#107C10", "#ED7D31", 0],
    ["#A5A5A5", "#C50F1F", 1],
    ["#8764B8", "#8764B8", 2.25],
  ]);
});

it("draws what is stacked to 100 % as shares of each category, on an axis to 100 %", () => {
  const chart = {
    ...record,
    chartType: "ColumnStacked100",
    series: [
      { name: "A", values: "" },
      { name: "B", values: "" },
    ],
  };
  const data = {
    categories: ["Jan", "Feb", "Mar"],
    series: [
      { name: "A", values: [1, 0, -1] },
      { name: "B", values: [3, 0, null] },
    ],
  };
  const { data: drawn, options } = configuration(chart, data);
  expect(drawn.datasets.map((one) => one.data)).toEqual([
    [0.25, null, -1],
    [0.75, null, null],
  ]);
  expect(options?.scales?.["y"]).toMatchObject({ max: 1, stacked: true });
});
