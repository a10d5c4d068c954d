import { firstSheet, openExcel, type TestExcel, write } from "./excel";

/** A row without a height of its own is as high as what stands in it; one that was given a height keeps it. */
let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel({ shared: true });
});

beforeEach(async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.activate();
    context.workbook.worksheets.getItem("Sheet1").delete();
    sheet.name = "Sheet1";
    sheet.getRange("A:A").format.columnWidth = 3.75 + 10 * 5.25;
    sheet.getRange("A1:A3").format.wrapText = true;
    await context.sync();
  });
});

const rowsOf = (address: string) =>
  excel.run(async (context) => {
    const range = firstSheet(context).getRange(address);
    const { format } = range;
    format.load("rowHeight");
    range.load("height");
    await context.sync();
    return [format.rowHeight, range.height];
  });

const set = (change: (sheet: Excel.Worksheet) => void) =>
  excel.run(async (context) => {
    change(firstSheet(context));
    await context.sync();
  });

const twoLines = "sixteen sixteen";

test("a row grows with the wrapped text that is written, and shrinks with it; undo gives back its height", async () => {
  await write(excel, "A1:A2", [[twoLines], ["short"]]);
  expect(await rowsOf("A1")).toEqual([30, 30]);
  expect(await rowsOf("A2")).toEqual([15, 15]);
  await write(excel, "A1", [["short"]]);
  expect(await rowsOf("A1")).toEqual([15, 15]);
  excel.session.host.spreadsheet.undo();
  expect(await rowsOf("A1")).toEqual([30, 30]);
});

test("a row grows with its largest font, text or not, and when its text is wrapped", async () => {
  await set((sheet) => {
    sheet.getRange("B5").format.font.size = 22;
  });
  expect(await rowsOf("B5")).toEqual([30, 30]);
  await set((sheet) => {
    sheet.getRange("A6").values = [[twoLines]];
  });
  expect(await rowsOf("A6")).toEqual([15, 15]);
  await set((sheet) => {
    sheet.getRange("A6").format.wrapText = true;
  });
  expect(await rowsOf("A6")).toEqual([30, 30]);
});

test("the result of a formula counts when it is written, and not when it changes later", async () => {
  await set((sheet) => {
    sheet.getRange("C1").values = [["short"]];
    sheet.getRange("A1:A2").formulas = [["=C1"], ['="sixteen "&"sixteen"']];
  });
  expect((await rowsOf("A2"))[0]).toBe(30);
  await set((sheet) => {
    sheet.getRange("C1").values = [[twoLines]];
  });
  expect((await rowsOf("A1"))[0]).toBe(15);
});

test("a row that was given a height keeps it, even the usual one, until it is fitted", async () => {
  await set((sheet) => {
    sheet.getRange("1:1").format.rowHeight = 15;
    sheet.getRange("A1:A2").values = [[twoLines], [twoLines]];
  });
  expect(await rowsOf("A1:A2")).toEqual([null, 45]);
  await set((sheet) => {
    sheet.getRange("1:1").format.autofitRows();
  });
  expect(await rowsOf("A1:A2")).toEqual([30, 60]);
  await write(excel, "A1", [["short"]]);
  expect(await rowsOf("A1")).toEqual([15, 15]);
});

test("a text that is not wrapped takes one line, and merged cells make no row higher", async () => {
  await set((sheet) => {
    sheet.getRange("B1").values = [["one\ntwo"]];
    sheet.getRange("A2:A3").merge();
    sheet.getRange("A2").values = [[`${twoLines} ${twoLines}`]];
    sheet.getRange("1:3").format.autofitRows();
  });
  expect(await rowsOf("A1:A3")).toEqual([15, 45]);
});

test("a chart that is placed after the text stands where its row has come to be", async () => {
  const top = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A1").values = [[twoLines]];
    const chart = sheet.charts.add("Line", sheet.getRange("D1:E2"));
    chart.setPosition("B2");
    chart.load("top");
    await context.sync();
    return chart.top;
  });
  expect(top).toBe(30);
});

test("a file is told which heights were given and which follow the text", async () => {
  await set((sheet) => {
    sheet.getRange("A1:A2").values = [[twoLines], [twoLines]];
    sheet.getRange("2:2").format.rowHeight = 20;
  });
  const document = excel.session.host.document();
  const [sheet] = document.sheets;
  expect([sheet?.rowHeights, sheet?.automaticRows]).toEqual([
    new Map([
      [0, 30],
      [1, 20],
    ]),
    [0],
  ]);
  excel.session.host.open(document);
  await excel.session.host.calculate();
  expect(excel.session.host.document().sheets[0]).toEqual(sheet);
});
