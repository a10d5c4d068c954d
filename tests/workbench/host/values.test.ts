import { firstSheet, openExcel, read, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 2: values, formulas, formats. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

describe("writing values", () => {
  test("2.1 an array of another shape than the range is refused, and names the member", async () => {
    await write(excel, "A1:C2", 1);
    expect(
      await excel.refusal(async (context) => {
        firstSheet(context).getRange("A1:C2").values = [
          [2, 2],
          [2, 2],
        ];
        await context.sync();
      }),
    ).toBe("InvalidArgument Range.values");
    expect((await read(excel, "A1:C2", "values")).values).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  test("2.2 one value fills every cell", async () => {
    await write(excel, "A1:B2", "x");
    expect((await read(excel, "A1:B2", "values")).values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test("2.3 null leaves a cell, empty text clears it, null alone is no value", async () => {
    await write(excel, "A1:C1", [[1, 2, 3]]);
    await write(excel, "A1:C1", [[null, "", 4]]);
    expect((await read(excel, "A1:C1", "values")).values).toEqual([[1, "", 4]]);
    const refused = await excel.refusal(async (context) => {
      firstSheet(context).getRange("A1").values = null as unknown as unknown[][];
      await context.sync();
    });
    expect(refused).toBe("InvalidArgument Range.values");
  });

  test("2.3 an empty number format is General", async () => {
    await excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1:B1");
      range.numberFormat = [["0.00", "0%"]];
      range.numberFormat = [["", null as unknown as string]];
      await context.sync();
    });
    expect((await read(excel, "A1:B1", "numberFormat")).numberFormat).toEqual([["General", "0%"]]);
  });

  test("2.4 blank cells read as empty text", async () => {
    expect(await read(excel, "B2", "values", "text", "formulas", "valueTypes")).toEqual({
      values: [[""]],
      text: [[""]],
      formulas: [[""]],
      valueTypes: [["Empty"]],
    });
  });

  test("2.5 text is read as if typed in en-US, in a Chinese Excel too", async () => {
    excel = await openExcel({ locale: "zh-CN" });
    await write(excel, "A1:C1", [["29.96", "$120", "1,234.5"]]);
    const { values, numberFormat } = await read(excel, "A1:C1", "values", "numberFormat");
    expect(values).toEqual([[29.96, 120, 1234.5]]);
    expect(numberFormat[0]?.slice(1)).toEqual(["$#,##0_);[Red]($#,##0)", "#,##0.00"]);
  });

  test("2.6 an ISO date becomes a serial number, and the cell a date", async () => {
    await write(excel, "A1", [["2018-12-31"]]);
    expect(await read(excel, "A1", "values", "numberFormat", "text")).toEqual({
      values: [[43465]],
      numberFormat: [["m/d/yyyy"]],
      text: [["12/31/2018"]],
    });
  });

  test("2.7 a date in another country's order stays text", async () => {
    await write(excel, "A1", [["19-8-2025"]]);
    expect(await read(excel, "A1", "values", "valueTypes")).toEqual({
      values: [["19-8-2025"]],
      valueTypes: [["String"]],
    });
  });

  test("2.8 percent, TRUE and leading zeros are what a typist gets", async () => {
    await write(excel, "A1:D1", [["30%", "TRUE", "00123", "1.1%"]]);
    const { values, numberFormat } = await read(excel, "A1:D1", "values", "numberFormat");
    expect(values).toEqual([[0.3, true, 123, 0.011]]);
    expect(numberFormat).toEqual([["0%", "General", "General", "0.00%"]]);
  });

  test('2.8 "1/2" is the second of January of this year', async () => {
    await write(excel, "A1", [["1/2"]]);
    const { values, numberFormat } = await read(excel, "A1", "values", "numberFormat");
    const date = new Date(Date.UTC(1899, 11, 30) + Number(values[0]?.[0]) * 86_400_000);
    expect([date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]).toEqual([new Date().getFullYear(), 0, 2]);
    expect(numberFormat).toEqual([["d-mmm"]]);
  });

  test("2.9 text that begins with = + or - is a formula; one that cannot be read is refused", async () => {
    await write(excel, "A1:D1", [["=1+1", "+A1*2", "-A1", "-5"]]);
    const { formulas, values } = await read(excel, "A1:D1", "formulas", "values");
    expect(values).toEqual([[2, 4, -2, -5]]);
    expect(formulas).toEqual([["=1+1", "=+A1*2", "=-A1", -5]]);
    const refused = await excel.refusal(async (context) => {
      firstSheet(context).getRange("A1").values = [["- see the note below (draft"]];
      await context.sync();
    });
    expect(refused).toBe("InvalidArgument Range.values");
  });

  test("2.10 an apostrophe keeps text, and is not read back", async () => {
    await write(excel, "A1:B1", [["'=A2", "'007"]]);
    expect(await read(excel, "A1:B1", "values", "formulas", "valueTypes")).toEqual({
      values: [["=A2", "007"]],
      formulas: [["=A2", "007"]],
      valueTypes: [["String", "String"]],
    });
  });

  test("2.11 a cell formatted as text keeps what is written", async () => {
    await excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["007", "=1+1"]];
      await context.sync();
    });
    expect(await read(excel, "A1:B1", "values", "valueTypes")).toEqual({
      values: [["007", "=1+1"]],
      valueTypes: [["String", "String"]],
    });
  });

  test("2.12 a cell holds 32,767 characters and 253 line feeds", async () => {
    await write(excel, "A1", [["x".repeat(32_767)]]);
    for (const text of ["x".repeat(32_768), "\n".repeat(254)]) {
      const refused = await excel.refusal(async (context) => {
        firstSheet(context).getRange("A1").values = [[text]];
        await context.sync();
      });
      expect(refused).toBe("InvalidArgument Range.values");
    }
  });

  test("2.13 a formula of more than 8,192 characters is refused", async () => {
    const refused = await excel.refusal(async (context) => {
      firstSheet(context).getRange("A1").formulas = [[`=1${"+1".repeat(4_200)}`]];
      await context.sync();
    });
    expect(refused).toBe("FormulaLengthExceedsLimit Range.formulas");
  });

  test("2.14 a malformed formula is refused", async () => {
    const refused = await excel.refusal(async (context) => {
      firstSheet(context).getRange("A1").formulas = [["=SUM("]];
      await context.sync();
    });
    expect(refused).toBe("InvalidArgument Range.formulas");
  });
});

describe("reading values", () => {
  test("2.15 a date reads as its serial number", async () => {
    await write(excel, "A1", [["=DATE(2026,4,30)"]]);
    expect((await read(excel, "A1", "values", "valueTypes")).values).toEqual([[46142]]);
  });

  test("2.16 errors read as text, and their type says so", async () => {
    await write(excel, "A1:B1", [["=NA()", "=1/0"]]);
    expect(await read(excel, "A1:B1", "values", "valueTypes")).toEqual({
      values: [["#N/A", "#DIV/0!"]],
      valueTypes: [["Error", "Error"]],
    });
  });

  test("2.17 text is the formatted value, however narrow the column", async () => {
    await excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.values = [[1234567.891]];
      range.numberFormat = [["#,##0.00"]];
      range.format.columnWidth = 5;
      await context.sync();
    });
    expect((await read(excel, "A1", "text")).text).toEqual([["1,234,567.89"]]);
  });

  test("2.18 formulas reads the value where there is no formula", async () => {
    await write(excel, "A1:B1", [["=2*3", "plain"]]);
    expect((await read(excel, "A1:B1", "formulas")).formulas).toEqual([["=2*3", "plain"]]);
  });

  test("2.21 whole columns have no cell values: they read null and cannot be written", async () => {
    const { values, address, cellCount } = await read(excel, "A:B", "values", "address", "cellCount");
    expect({ values, address, cellCount }).toEqual({ values: null, address: "Sheet1!A:B", cellCount: 2_097_152 });
    const refused = await excel.refusal(async (context) => {
      firstSheet(context).getRange("A:B").values = [[1, 2]];
      await context.sync();
    });
    expect(refused).toBe("InvalidArgument Range.values");
  });

  test("2.22 mixed formatting reads null", async () => {
    const [color, width] = await excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("B1").format.fill.color = "#00FF00";
      sheet.getRange("B1").format.columnWidth = 100;
      const range = sheet.getRange("A1:B1");
      range.load("format/fill/color, format/columnWidth");
      await context.sync();
      return [range.format.fill.color, range.format.columnWidth];
    });
    expect([color, width]).toEqual([null, null]);
  });

  test("2.23 the used range of an empty sheet is A1; a range without content has none", async () => {
    const addresses = await excel.run(async (context) => {
      const sheet = firstSheet(context);
      const used = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject();
      used.load("address");
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(addresses).toEqual(["Sheet1!A1", true]);
    const refused = await excel.refusal(async (context) => {
      firstSheet(context).getRange("B2:D4").getUsedRange().load("address");
      await context.sync();
    });
    expect(refused).toBe("ItemNotFound Range.getUsedRange");
  });

  test("2.23 valuesOnly leaves formatted cells out", async () => {
    const addresses = await excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRange(true);
      all.load("address");
      values.load("address");
      await context.sync();
      return [all.address, values.address];
    });
    expect(addresses).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
  });

  test("the surrounding region is the block that blank rows and columns bound, corners included", async () => {
    await write(excel, "B2:D4", [
      ["Month", "Plan", "Actual"],
      ["Jan", 100, ""],
      ["Feb", 110, 95],
    ]);
    await write(excel, "E5:E5", [['=""']]);
    await write(excel, "G2:G3", [["apart"], [1]]);
    await write(excel, "B7:B7", [["below"]]);
    const regions = await excel.run(async (context) => {
      const sheet = firstSheet(context);
      const ranges = ["C3", "D3", "B2:G7", "A1", "F6", "F3", "G3", "J20"].map((address) =>
        sheet.getRange(address).getSurroundingRegion().load("address"),
      );
      await context.sync();
      return ranges.map(({ address }) => address.replace("Sheet1!", ""));
    });
    expect(regions).toEqual(["B2:E5", "B2:E5", "B2:E5", "A1:E5", "B2:G7", "F2:G3", "G2:G3", "J20"]);
  });

  test("the whole sheet and whole columns can be selected", async () => {
    const selected = (address: string) =>
      excel.run(async (context) => {
        firstSheet(context).getRange(address).select();
        await context.sync();
        const range = context.workbook.getSelectedRange().load("address");
        const active = context.workbook.getActiveCell().load("address");
        await context.sync();
        return [range.address, active.address];
      });
    expect(await selected("A1:XFD1048576")).toEqual(["Sheet1!1:1048576", "Sheet1!A1"]);
    expect(await selected("B:C")).toEqual(["Sheet1!B:C", "Sheet1!B1"]);
    expect(await selected("A5000:B5001")).toEqual(["Sheet1!A5000:B5001", "Sheet1!A5000"]);
  });

  test("2.25 merging keeps the value at the top left", async () => {
    await write(excel, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await excel.run(async (context) => {
      firstSheet(context).getRange("A1:B2").merge();
      await context.sync();
    });
    expect((await read(excel, "A1:B2", "values")).values).toEqual([
      [1, ""],
      ["", ""],
    ]);
  });

  test("2.27 an address carries its sheet, in quotes where the name needs them", async () => {
    const address = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bob's plan");
      const range = sheet.getRange("B2:C3");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Bob''s plan'!B2:C3");
  });
});
