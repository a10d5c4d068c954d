import { firstSheet, openExcel, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 8: charts, layout, sizes. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const refusal = (work: (context: Excel.RequestContext) => void) =>
  excel.refusal(async (context) => {
    work(context);
    await context.sync();
  });

const monthly = [
  ["", "Plan", "Actual"],
  ["Jan", 10, 11],
  ["Feb", 20, 19],
];

test("8.1 without a direction the web takes columns, the desktop looks at the shape", async () => {
  const wide = [
    ["", "Jan", "Feb", "Mar"],
    ["Plan", 10, 20, 30],
  ];
  const seriesOf = async () =>
    excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:D2").values = wide;
      const { series } = sheet.charts.add("Line", sheet.getRange("A1:D2"), "Auto");
      series.load("items/name");
      await context.sync();
      return series.items.map(({ name }) => name);
    });
  expect(await seriesOf()).toEqual(["Jan", "Feb", "Mar"]);
  excel = await openExcel({ profile: "excel2021" });
  expect(await seriesOf()).toEqual(["Plan"]);
});

test("a chart of a table of months has a series for each column, with the months as categories", async () => {
  await write(excel, "A1:C3", monthly);
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Plan and actual";
    chart.title.text = "Sales";
    chart.legend.position = "Right";
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.axes.valueAxis.minimum = 0;
    chart.series.getItemAt(0).format.fill.clear();
    chart.series.getItemAt(1).format.line.color = "#1f6feb";
    chart.setPosition("E2", "H10");
    await context.sync();
  });
  const [chart] = excel.session.host.document().charts;
  expect(chart).toMatchObject({
    name: "Plan and actual",
    chartType: "ColumnClustered",
    title: "Sales",
    legend: { visible: true, position: "Right" },
    valueAxisFormat: "#,##0",
    valueAxisMinimum: 0,
    series: [
      { name: "=Sheet1!$B$1", values: "=Sheet1!$B$2:$B$3", categories: "=Sheet1!$A$2:$A$3", fill: null },
      { name: "=Sheet1!$C$1", values: "=Sheet1!$C$2:$C$3", line: "#1F6FEB" },
    ],
  });
});

test("8.2 charts may share a name, and the first is meant", async () => {
  const types = await excel.run(async (context) => {
    const { charts } = firstSheet(context);
    charts.add("Line", firstSheet(context).getRange("A1:B2")).name = "Same";
    charts.add("Pie", firstSheet(context).getRange("A1:B2")).name = "Same";
    const found = charts.getItem("Same");
    found.load("chartType");
    charts.load("count");
    await context.sync();
    return [found.chartType, charts.count];
  });
  expect(types).toEqual(["Line", 2]);
});

test("8.3 positions and sizes are points", async () => {
  const place = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A:A").format.columnWidth = 100;
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
    chart.setPosition("B2", "B3");
    chart.height = 200;
    chart.load("left, top, width, height");
    await context.sync();
    return [chart.left, chart.top, chart.width, chart.height];
  });
  expect(place).toEqual([100, 15, 48, 200]);
});

test("a series is added, filled and removed", async () => {
  await write(excel, "A1:C3", monthly);
  const names = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const { series } = sheet.charts.add("Line", sheet.getRange("A1:B3"));
    const added = series.add("Actual");
    added.setValues(sheet.getRange("C2:C3"));
    added.setXAxisValues(sheet.getRange("A2:A3"));
    added.chartType = "ColumnClustered";
    series.getItemAt(0).delete();
    series.load("items/name, items/chartType");
    await context.sync();
    return series.items.map(({ name, chartType }) => [name, chartType]);
  });
  expect(names).toEqual([["Actual", "ColumnClustered"]]);
});

test("8.4 a zoom is a scale from 10 to 400 or a number of pages, and the other is null", async () => {
  for (const zoom of [{ scale: 9 }, { scale: 401 }, { scale: 80, horizontalFitToPages: 1 }, {}])
    expect(await refusal((context) => void (firstSheet(context).pageLayout.zoom = zoom))).toBe(
      "InvalidArgument PageLayout.zoom",
    );
  const zoom = await excel.run(async (context) => {
    const { pageLayout } = firstSheet(context);
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.load("zoom");
    await context.sync();
    return pageLayout.zoom;
  });
  expect(zoom).toEqual({ scale: null, horizontalFitToPages: 1, verticalFitToPages: null });
});

test("8.4 print titles are whole rows, margins are points", async () => {
  expect(await refusal((context) => firstSheet(context).pageLayout.setPrintTitleRows("A1:B2"))).toBe(
    "InvalidArgument PageLayout.setPrintTitleRows",
  );
  await excel.run(async (context) => {
    const { pageLayout } = firstSheet(context);
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.leftMargin = 36;
    pageLayout.centerHorizontally = true;
    pageLayout.paperSize = "A4";
    await context.sync();
  });
  expect(excel.session.host.document().sheets[0]?.pageLayout).toMatchObject({
    printTitleRows: "$1:$3",
    centerHorizontally: true,
    paperSize: "A4",
    margins: { left: 36 },
  });
});

test("8.5 a header or footer has 255 characters", async () => {
  const set = (text: string) => (context: Excel.RequestContext) =>
    void (firstSheet(context).pageLayout.headersFooters.defaultForAllPages.leftHeader = text);
  await excel.run(async (context) => {
    set("x".repeat(255))(context);
    await context.sync();
  });
  expect(await refusal(set("x".repeat(256)))).toBe("InvalidArgument HeaderFooter.leftHeader");
});

test("8.8 a link leads outside or inside, not both, and its text goes to the first cell", async () => {
  const both = { address: "https://example.com", documentReference: "Sheet1!A1" };
  expect(await refusal((context) => void (firstSheet(context).getRange("A1").hyperlink = both))).toBe(
    "InvalidArgument Range.hyperlink",
  );
  const link = await excel.run(async (context) => {
    const range = firstSheet(context).getRange("A1");
    range.hyperlink = { documentReference: "Sheet1!B2", screenTip: "there", textToDisplay: "=go" };
    range.load("hyperlink, values");
    await context.sync();
    return [range.hyperlink, range.values];
  });
  expect(link).toEqual([{ documentReference: "Sheet1!B2", screenTip: "there", textToDisplay: "=go" }, [["=go"]]]);
});

test("8.10 widths and heights are points, to 255 characters and 409 points", async () => {
  const sizes = await excel.run(async (context) => {
    const { format } = firstSheet(context).getRange("B2");
    format.columnWidth = 40;
    format.rowHeight = 30;
    format.load("columnWidth, rowHeight");
    await context.sync();
    return [format.columnWidth, format.rowHeight];
  });
  expect(sizes).toEqual([40, 30]);
  expect(await refusal((context) => void (firstSheet(context).getRange("A1").format.rowHeight = 410))).toBe(
    "InvalidArgument RangeFormat.rowHeight",
  );
  expect(await refusal((context) => void (firstSheet(context).getRange("A1").format.columnWidth = 2000))).toBe(
    "InvalidArgument RangeFormat.columnWidth",
  );
});

test("fitted rows hold their wrapped text, which breaks between words and before any ideograph", async () => {
  const heights = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A:A").format.columnWidth = 3.75 + 10 * 5.25;
    const texts = ["seven of", "sixteen sixteen", "a sixteenth-letter", "一二三四五六", "one\ntwo\nthree"];
    const range = sheet.getRange(`A1:A${texts.length}`);
    range.values = texts.map((text) => [text]);
    range.format.wrapText = true;
    range.format.autofitRows();
    const rows = texts.map((_, row) => sheet.getRange(`A${row + 1}`).load("height"));
    await context.sync();
    return rows.map(({ height }) => Math.round(height / 15));
  });
  expect(heights).toEqual([1, 2, 3, 2, 3]);
});

test("8.11 an indent is from 0 to 250, a font's name has 31 characters", async () => {
  expect(await refusal((context) => void (firstSheet(context).getRange("A1").format.indentLevel = 251))).toBe(
    "InvalidArgument RangeFormat.indentLevel",
  );
  expect(await refusal((context) => void (firstSheet(context).getRange("A1").format.font.name = "x".repeat(32)))).toBe(
    "InvalidArgument RangeFont.name",
  );
});

test("formats read back as they were set", async () => {
  const format = await excel.run(async (context) => {
    const range = firstSheet(context).getRange("A1:B2");
    range.format.font.name = "Arial";
    range.format.font.size = 14;
    range.format.font.italic = true;
    range.format.font.underline = "Single";
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Top";
    range.format.wrapText = true;
    for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
      const border = range.format.borders.getItem(edge);
      border.style = "Continuous";
      border.weight = "Medium";
      border.color = "#FF0000";
    }
    const bottom = firstSheet(context).getRange("A2").format.borders.getItem("EdgeBottom");
    const top = firstSheet(context).getRange("A2").format.borders.getItem("EdgeTop");
    const none = firstSheet(context).getRange("A1").format.borders.getItem("EdgeLeft");
    for (const border of [bottom, top, none]) border.load("style, weight, color");
    range.load("format/font, format/horizontalAlignment, format/verticalAlignment, format/wrapText");
    await context.sync();
    return {
      font: [range.format.font.name, range.format.font.size, range.format.font.italic, range.format.font.underline],
      alignment: [range.format.horizontalAlignment, range.format.verticalAlignment, range.format.wrapText],
      borders: [bottom, top, none].map(({ style, weight, color }) => `${style} ${weight} ${color}`),
    };
  });
  expect(format).toEqual({
    font: ["Arial", 14, true, "Single"],
    alignment: ["Center", "Top", true],
    borders: ["Continuous Medium #FF0000", "Continuous Medium #FF0000", "None Thin #000000"],
  });
});
