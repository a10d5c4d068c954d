import { firstSheet, openExcel, type TestExcel, write } from "./excel";

/** Members that no rule of their own asks about: each gives what its name says. */
let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel({ shared: true });
  await write(excel, "B2:D4", [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
});
const addresses = (pick: (range: Excel.Range) => Excel.Range[]) =>
  excel.run(async (context) => {
    const ranges = pick(firstSheet(context).getRange("B2:D4")).map((range) => range.load("address"));
    await context.sync();
    return ranges.map(({ address }) => address.replace("Sheet1!", ""));
  });

test("ranges beside, within and around a range", async () => {
  expect(
    await addresses((range) => [
      range.getRow(1),
      range.getColumn(2),
      range.getLastRow(),
      range.getLastColumn(),
      range.getLastCell(),
      range.getRowsBelow(2),
      range.getOffsetRange(1, -1),
      range.getAbsoluteResizedRange(1, 2),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersection("D4:F9"),
      range.worksheet.getRangeByIndexes(4, 0, 2, 3),
    ]),
  ).toEqual("B3:D3 D2:D4 B4:D4 D2:D4 D4 B5:D6 A3:C5 B2:C2 2:4 B:D D4 A5:C6".split(" "));
});

test("what a range says of itself, and what is not there", async () => {
  const found = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const rows = sheet.getRange("2:3").load("isEntireRow,isEntireColumn,columnIndex");
    const columns = sheet.getRange("B:C").load("isEntireRow,isEntireColumn,columnIndex");
    const apart = sheet.getRange("B2").getIntersectionOrNullObject("F9");
    const spill = sheet.getRange("B2").getSpillingToRangeOrNullObject();
    const active = context.workbook.getActiveCell().load("address");
    sheet.getRange("7:7").rowHidden = true;
    const hidden = sheet.getRange("A7").load("rowHidden");
    await context.sync();
    return [
      [rows.isEntireRow, rows.isEntireColumn, columns.isEntireRow, columns.isEntireColumn, columns.columnIndex],
      [apart.isNullObject, spill.isNullObject, active.address, hidden.rowHidden],
    ];
  });
  expect(found).toEqual([
    [true, false, false, true, 1],
    [true, true, "Sheet1!A1", true],
  ]);
});

test("sheets before and after another", async () => {
  const names = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    context.application.suspendScreenUpdatingUntilNextSync();
    const second = worksheets.add("Second");
    const before = second.getPrevious().load("name");
    const none = second.getNextOrNullObject();
    const noneBefore = firstSheet(context).getPreviousOrNullObject();
    const owner = second.getRange("A1").worksheet.load("name");
    await context.sync();
    const result = [before.name, none.isNullObject, noneBefore.isNullObject, owner.name];
    second.delete();
    await context.sync();
    return result;
  });
  expect(names).toEqual(["Sheet1", true, true, "Second"]);
});

test("formats that stay as they are set", async () => {
  const found = await excel.run(async (context) => {
    const range = firstSheet(context).getRange("B2");
    const { format } = range;
    format.shrinkToFit = true;
    format.textOrientation = 45;
    format.font.strikethrough = true;
    format.protection.formulaHidden = true;
    firstSheet(context).getRange("A1").values = [["A text that is wider than a column of the usual width"]];
    firstSheet(context).getRange("A:A").format.autofitColumns();
    firstSheet(context).getRange("2:2").format.autofitRows();
    const width = firstSheet(context).getRange("A1").format.load("columnWidth");
    format.load("shrinkToFit,textOrientation,font/strikethrough,protection/formulaHidden");
    const borders = format.borders.load("items/sideIndex");
    await context.sync();
    return [
      [format.shrinkToFit, format.textOrientation, format.font.strikethrough, format.protection.formulaHidden],
      [width.columnWidth > 100, borders.items.some(({ sideIndex }) => sideIndex === "EdgeTop")],
    ];
  });
  expect(found).toEqual([
    [true, 45, true, true],
    [true, true],
  ]);
});

test("frozen columns, and merges that are taken apart", async () => {
  const [frozen, merged] = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.freezePanes.freezeColumns(2);
    const location = sheet.freezePanes.getLocation().load("address");
    const range = sheet.getRange("F1:G2");
    range.merge();
    range.unmerge();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load("values");
    await context.sync();
    return [location.address, range.values];
  });
  expect(frozen).toBe("Sheet1!A:B");
  expect(merged).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("a table's sheet, and rows of totals that it does not have", async () => {
  const sheetName = await excel.run(async (context) => {
    const table = firstSheet(context).tables.add("I1:J3", true);
    const { worksheet } = table;
    worksheet.load("name");
    await context.sync();
    return worksheet.name;
  });
  expect(sheetName).toBe("Sheet1");
  for (const part of [
    (table: Excel.Table) => table.getTotalRowRange(),
    (table: Excel.Table) => table.columns.getItemAt(0).getTotalRowRange(),
  ])
    expect(
      await excel.refusal(async (context) => {
        part(firstSheet(context).tables.getItemAt(0));
        await context.sync();
      }),
    ).toMatch(/^ItemNotFound .*getTotalRowRange$/);
});

test("names given in the user's spelling, and the sheet that a name belongs to", async () => {
  const found = await excel.run(async (context) => {
    const { names } = context.workbook;
    const name = names.addFormulaLocal("Rate", "=0.13", "VAT");
    name.load("value,formula");
    const none = name.worksheetOrNullObject;
    const own = firstSheet(context).names.add("Own", firstSheet(context).getRange("B2"));
    own.worksheet.load("name");
    await context.sync();
    return [name.value, name.formula, none.isNullObject, own.worksheet.name];
  });
  expect(found).toEqual([0.13, "=0.13", true, "Sheet1"]);
});

test("the page: margins, areas, headers and footers", async () => {
  const found = await excel.run(async (context) => {
    const layout = firstSheet(context).pageLayout;
    Object.assign(layout, { topMargin: 10, bottomMargin: 11, rightMargin: 12, headerMargin: 13, footerMargin: 14 });
    const texts = layout.headersFooters.defaultForAllPages;
    texts.centerHeader = "Plan";
    texts.rightHeader = "&D";
    texts.leftFooter = "公司";
    texts.rightFooter = "&P";
    layout.load("topMargin,bottomMargin,rightMargin,headerMargin,footerMargin");
    texts.load("centerHeader,rightHeader,leftFooter,rightFooter");
    layout.headersFooters.load("state");
    const titles = layout.getPrintTitleRowsOrNullObject();
    layout.setPrintArea("A1:D9");
    await context.sync();
    return [
      [layout.topMargin, layout.bottomMargin, layout.rightMargin, layout.headerMargin, layout.footerMargin],
      [texts.centerHeader, texts.rightHeader, texts.leftFooter, texts.rightFooter, layout.headersFooters.state],
      [titles.isNullObject],
    ];
  });
  expect(found).toEqual([[10, 11, 12, 13, 14], ["Plan", "&D", "公司", "&P", "Default"], [true]]);
  expect(excel.session.host.document().sheets[0]?.pageLayout.printArea).toBe("$A$1:$D$9");
  const refused = await excel.refusal(async (context) => {
    firstSheet(context).pageLayout.getPrintAreaOrNullObject();
    await context.sync();
  });
  expect(refused).toBe("NotImplemented PageLayout.getPrintAreaOrNullObject");
});

test("conditional formats are of one kind, and null for the others", async () => {
  const found = await excel.run(async (context) => {
    const formats = firstSheet(context).getRange("B2:D4").conditionalFormats;
    const bar = formats.add("DataBar");
    bar.dataBar.showDataBarOnly = true;
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    const icons = formats.add("IconSet");
    icons.iconSet.reverseIconOrder = true;
    icons.iconSet.showIconOnly = true;
    const custom = formats.add("Custom");
    custom.custom.rule.formula = "=B2>4";
    custom.custom.format.font.strikethrough = true;
    bar.dataBar.load("showDataBarOnly,lowerBoundRule");
    icons.iconSet.load("reverseIconOrder,showIconOnly");
    custom.custom.format.font.load("strikethrough");
    const others = [
      bar.customOrNullObject,
      bar.textComparisonOrNullObject,
      bar.colorScaleOrNullObject,
      bar.iconSetOrNullObject,
      custom.dataBarOrNullObject,
    ];
    await context.sync();
    return [
      [bar.dataBar.showDataBarOnly, bar.dataBar.lowerBoundRule.type, icons.iconSet.reverseIconOrder],
      [icons.iconSet.showIconOnly, custom.custom.format.font.strikethrough],
      others.map(({ isNullObject }) => isNullObject),
    ];
  });
  expect(found).toEqual([
    [true, "Number", true],
    [true, true],
    [true, true, true, true, true],
  ]);
});

test("a chart of other data, with lines and colors of its own", async () => {
  const sheetName = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const chart = sheet.charts.add("Line", sheet.getRange("B2:C4"), "Columns");
    chart.setData(sheet.getRange("B2:B4"), "Columns");
    const series = chart.series.getItemAt(0);
    series.format.line.lineStyle = "Dash";
    series.format.fill.setSolidColor("#0F6CBD");
    chart.worksheet.load("name");
    chart.series.load("count");
    await context.sync();
    return [chart.worksheet.name, chart.series.count];
  });
  expect(sheetName).toEqual(["Sheet1", 1]);
  expect(excel.session.host.document().charts[0]?.series).toMatchObject([{ dashed: true, fill: "#0F6CBD" }]);
});
