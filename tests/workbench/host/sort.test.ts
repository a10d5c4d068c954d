import { firstSheet, openExcel, read, type TestExcel, write } from "./excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
const sorted = async (address: string, apply: (range: Excel.Range) => void) => {
  await excel.run(async (context) => {
    apply(firstSheet(context).getRange(address));
    await context.sync();
  });
  return (await read(excel, address, "formulas")).formulas;
};

test("numbers come before texts, logicals and errors; blanks are last in either direction", async () => {
  const rows = [["pear"], [true], [""], [3], ["=NA()"], ["Apple"], [-1], [false], ["apple 2"]];
  await write(excel, "A1:A9", rows);
  const ascending = await sorted("A1:A9", (range) => range.sort.apply([{ key: 0, ascending: true }]));
  expect(ascending.flat()).toEqual([-1, 3, "Apple", "apple 2", "pear", false, true, "=NA()", ""]);
  const descending = await sorted("A1:A9", (range) => range.sort.apply([{ key: 0, ascending: false }]));
  expect(descending.flat()).toEqual(["=NA()", true, false, "pear", "apple 2", "Apple", 3, -1, ""]);
});

test("several keys, a header row, and formulas and formats that go with their rows", async () => {
  await write(excel, "A1:C4", [
    ["Team", "Sold", "Twice"],
    ["b", 2, "=B2*2+$E$1"],
    ["a", 1, "=B3*2+$E$1"],
    ["a", 5, "=B4*2+$E$1"],
  ]);
  await excel.run(async (context) => {
    firstSheet(context).getRange("A2:C2").format.font.bold = true;
    await context.sync();
  });
  const keys = [{ key: 0 }, { key: 1, ascending: false }];
  expect(await sorted("A1:C4", (range) => range.sort.apply(keys, false, true))).toEqual([
    ["Team", "Sold", "Twice"],
    ["a", 5, "=B2*2+$E$1"],
    ["a", 1, "=B3*2+$E$1"],
    ["b", 2, "=B4*2+$E$1"],
  ]);
  const bold = excel.session.host.document().sheets[0]?.cells.filter(({ format }) => format?.bold);
  expect(bold?.map(({ row }) => row)).toEqual([3, 3, 3]);
});

test("5.7 a table is sorted by a column; its rows are positions, not data", async () => {
  await write(excel, "A1:B3", [
    ["Item", "Sold"],
    ["Tea", 5],
    ["Milk", 9],
  ]);
  const found = await excel.run(async (context) => {
    const table = firstSheet(context).tables.add("A1:B3", true);
    const first = table.rows.getItemAt(0);
    table.sort.apply([{ key: 1, ascending: false }]);
    first.load("values");
    await context.sync();
    return first.values;
  });
  expect(found).toEqual([["Milk", 9]]);
});

test("4.12 and what cannot be sorted is refused, and the cells stay", async () => {
  await write(excel, "A1:B2", [
    [2, "x"],
    [1, "y"],
  ]);
  const refusal = (apply: (range: Excel.Range) => void) =>
    excel.refusal(async (context) => {
      apply(firstSheet(context).getRange("A1:B2"));
      await context.sync();
    });
  const key = [{ key: 0 }];
  expect(await refusal((range) => range.sort.apply([{ key: 2 }]))).toBe("InvalidArgument RangeSort.apply");
  expect(await refusal((range) => range.sort.apply([{ key: 0, sortOn: "CellColor", color: "red" }]))).toBe(
    "NotImplemented RangeSort.apply",
  );
  expect(await refusal((range) => range.sort.apply(key, false, false, "Columns"))).toBe(
    "NotImplemented RangeSort.apply",
  );
  await excel.run(async (context) => {
    firstSheet(context).protection.protect();
    await context.sync();
  });
  expect(await refusal((range) => range.sort.apply(key))).toBe("AccessDenied RangeSort.apply");
  expect((await read(excel, "A1:A2", "values")).values).toEqual([[2], [1]]);
});
