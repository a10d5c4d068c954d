import { firstSheet, openExcel, type TestExcel } from "./excel";

/** Rows of "How real Excel behaves", section 7: conditional formats. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel({ functions: [{ id: "GROWTH", name: "GROWTH", parameters: [] }] });
});

const setFormula = (formula: string) =>
  excel.refusal(async (context) => {
    const rule = firstSheet(context).getRange("A1:A9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = formula;
    await context.sync();
    throw Object.assign(new Error(), { code: "accepted" });
  });

const refused = "InvalidArgument ConditionalFormatRule.formula";

test("7.1 a new rule comes first; a changed priority renumbers the others", async () => {
  const order = await excel.run(async (context) => {
    const formats = firstSheet(context).getRange("A1:A9").conditionalFormats;
    const [first, second, third] = [formats.add("Custom"), formats.add("Custom"), formats.add("Custom")];
    for (const rule of [first, second, third]) rule.load("id");
    await context.sync();
    const letters = new Map([
      [first.id, "first"],
      [second.id, "second"],
      [third.id, "third"],
    ]);
    const read = async () => {
      formats.load("items/id, items/priority");
      await context.sync();
      return formats.items.map(({ id, priority }) => `${letters.get(id)} ${priority}`);
    };
    const before = await read();
    formats.getItem(first.id).priority = 0;
    return [before, await read()];
  });
  expect(order).toEqual([
    ["third 0", "second 1", "first 2"],
    ["first 0", "third 1", "second 2"],
  ]);
});

test.each(["={1,2}=A1", "=SUM(Plan[Target])>1", "=SUM(Sheet1:Sheet2!A1)>1", "=SUM((A1,B1))>1", "=SUM(A1:B2 B1:C2)>1"])(
  "7.2 the formula %p is refused",
  async (formula) => {
    expect(await setFormula(formula)).toBe(refused);
  },
);

test.each(["=A1>1", "=AND(A1>1,B1<2)", '=A1="a,b {c} [d]"', "=COUNTIF($A$1:$A$9,A1)>1", "=Sheet1!B1>A1"])(
  "7.2 and 7.5 the formula %p is taken",
  async (formula) => {
    expect(await setFormula(formula)).toBe("accepted");
  },
);

test("7.3 a rule with a custom function is refused, as Excel would never apply it", async () => {
  expect(await setFormula("=KPI.GROWTH(A1)>0")).toBe("NotImplemented ConditionalFormat");
});

test("7.4 relative references count from the range through which the rule is reached", async () => {
  const formulas = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const rule = sheet.getRange("C1:C9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=C1>$A1";
    const below = sheet.getRange("C5:C9").conditionalFormats.getItemAt(0).custom.rule;
    rule.custom.rule.load("formula");
    below.load("formula");
    await context.sync();
    return [rule.custom.rule.formula, below.formula];
  });
  expect(formulas).toEqual(["=C1>$A1", "=C5>$A5"]);
});

test("7.6 bars, scales and icons do not stop other rules", async () => {
  const flags = await excel.run(async (context) => {
    const formats = firstSheet(context).getRange("A1:A9").conditionalFormats;
    const rules = [formats.add("DataBar"), formats.add("ColorScale"), formats.add("IconSet"), formats.add("Custom")];
    for (const rule of rules) rule.load("stopIfTrue, type");
    await context.sync();
    return rules.map(({ type, stopIfTrue }) => [type, stopIfTrue]);
  });
  expect(flags).toEqual([
    ["DataBar", null],
    ["ColorScale", null],
    ["IconSet", null],
    ["Custom", false],
  ]);
});

test("7.7 icon criteria are replaced whole, and the first one's limit does not count", async () => {
  const set = (criteria: object[]) =>
    excel.refusal(async (context) => {
      const rule = firstSheet(context).getRange("A1:A9").conditionalFormats.add("IconSet");
      rule.iconSet.style = "ThreeArrows";
      rule.iconSet.criteria = criteria as Excel.ConditionalIconCriterion[];
      await context.sync();
      rule.iconSet.load("criteria");
      await context.sync();
      throw Object.assign(new Error(), { code: JSON.stringify(rule.iconSet.criteria.map(({ formula }) => formula)) });
    });
  const criterion = (formula: number) => ({ type: "Number", operator: "GreaterThanOrEqual", formula });
  expect(await set([criterion(7), criterion(0.8)])).toBe("InvalidArgument IconSetConditionalFormat.criteria");
  expect(await set([criterion(7), criterion(0.8), criterion(1)])).toBe('["=0","=0.8","=1"]');
});

test("7.8 a rule changes no size and no name of a font", async () => {
  const attempt = await excel.refusal(async (context) => {
    const rule = firstSheet(context).getRange("A1").conditionalFormats.add("Custom");
    rule.custom.format.font.load("size");
    await context.sync();
  });
  expect(attempt).toMatch(/ApiNotFound ConditionalRangeFont\.size|PropertyDoesNotExist/);
});

test("7.9 a rule of several areas has no one range", async () => {
  const seen = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const rule = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    sheet.getRange("A4").conditionalFormats.clearAll();
    const range = rule.getRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  });
  expect(seen).toBe(true);
});

test("every modelled type reads back what was set", async () => {
  const rules = await excel.run(async (context) => {
    const formats = firstSheet(context).getRange("A1:A9").conditionalFormats;
    const value = formats.add("CellValue").cellValue;
    value.rule = { formula1: "0.8", formula2: "=B1", operator: "Between" };
    value.format.fill.color = "#FFC7CE";
    value.format.font.bold = true;
    const text = formats.add("ContainsText").textComparison;
    text.rule = { operator: "Contains", text: "late" };
    const scale = formats.add("ColorScale").colorScale;
    scale.criteria = {
      minimum: { type: "LowestValue", color: "#FF0000" },
      midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
      maximum: { type: "HighestValue", color: "#00FF00" },
    };
    const bar = formats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = "#1F6FEB";
    bar.upperBoundRule = { type: "Number", formula: "1" };
    for (const object of [value, text, scale, bar]) object.load();
    value.format.fill.load("color");
    value.format.font.load("bold, color");
    await context.sync();
    return {
      value: value.rule,
      fill: value.format.fill.color,
      bold: value.format.font.bold,
      text: text.rule,
      three: scale.threeColorScale,
      middle: scale.criteria.midpoint,
      upper: bar.upperBoundRule,
    };
  });
  expect(rules).toEqual({
    value: { operator: "Between", formula1: "=0.8", formula2: "=B1" },
    fill: "#FFC7CE",
    bold: true,
    text: { operator: "Contains", text: "late" },
    three: true,
    middle: { type: "Percent", formula: "=50", color: "#FFFF00" },
    upper: { type: "Number", formula: "=1" },
  });
});

test("the object of another type is missing, or a null object", async () => {
  const none = await excel.run(async (context) => {
    const rule = firstSheet(context).getRange("A1").conditionalFormats.add("Custom");
    const { cellValueOrNullObject } = rule;
    await context.sync();
    return cellValueOrNullObject.isNullObject;
  });
  expect(none).toBe(true);
});
