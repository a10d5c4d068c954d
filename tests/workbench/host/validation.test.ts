import { firstSheet, openExcel, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 6: data validation. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const setRule = (rule: object, address = "A1:A5") =>
  excel.refusal(async (context) => {
    firstSheet(context).getRange(address).dataValidation.rule = rule as Excel.DataValidationRule;
    await context.sync();
    throw Object.assign(new Error(), { code: "accepted" });
  });

const readValidation = (address: string) =>
  excel.run(async (context) => {
    const { dataValidation } = firstSheet(context).getRange(address);
    dataValidation.load("type, rule, ignoreBlanks, prompt, errorAlert");
    await context.sync();
    const { type, rule, ignoreBlanks, prompt, errorAlert } = dataValidation;
    return { type, rule, ignoreBlanks, prompt, errorAlert };
  });

const refusedRule = "InvalidArgument DataValidation.rule";

test("6.6 a rule has one member, and writes of the API are not checked", async () => {
  expect(
    await setRule({
      list: { inCellDropDown: true, source: "a,b" },
      wholeNumber: { formula1: 1, formula2: 2, operator: "Between" },
    }),
  ).toBe(refusedRule);
  expect(await setRule({ wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } })).toBe("accepted");
  await write(excel, "A1", [["not a number"]]);
});

test("6.7 a list in the rule has 255 characters, commas included", async () => {
  const list = (length: number) => ({ list: { inCellDropDown: true, source: "x".repeat(length) } });
  expect(await setRule(list(255))).toBe("accepted");
  expect(await setRule(list(256))).toBe(refusedRule);
});

test("6.9 the source may be a formula or a range of another sheet, structured references only inside INDIRECT", async () => {
  expect(await setRule({ list: { inCellDropDown: true, source: "=Plan[Status]" } })).toBe(refusedRule);
  expect(await setRule({ list: { inCellDropDown: true, source: '=INDIRECT("Plan[Status]")' } })).toBe("accepted");
  expect(await setRule({ list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" } })).toBe("accepted");
});

test("6.10 titles have 32 characters, prompts 255, error messages 225", async () => {
  const attempt = (work: (validation: Excel.DataValidation) => void) =>
    excel.refusal(async (context) => {
      work(firstSheet(context).getRange("A1").dataValidation);
      await context.sync();
    });
  const prompt = { showPrompt: true, title: "t", message: "m" };
  const alert = { showAlert: true, style: "Stop" as const, title: "t", message: "m" };
  expect(await attempt((v) => void (v.prompt = { ...prompt, title: "x".repeat(33) }))).toBe(
    "InvalidArgument DataValidation.prompt",
  );
  expect(await attempt((v) => void (v.prompt = { ...prompt, message: "x".repeat(256) }))).toBe(
    "InvalidArgument DataValidation.prompt",
  );
  expect(await attempt((v) => void (v.errorAlert = { ...alert, message: "x".repeat(226) }))).toBe(
    "InvalidArgument DataValidation.errorAlert",
  );
});

test("6.11 a number given as a limit reads back as a formula", async () => {
  await setRule({ wholeNumber: { formula1: 10, operator: "GreaterThan" } });
  expect(await readValidation("A1:A5")).toMatchObject({
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: "=10", operator: "GreaterThan" } },
    ignoreBlanks: true,
  });
});

test("6.11 a range of several rules has none of its own", async () => {
  await setRule({ list: { inCellDropDown: true, source: "a,b" } }, "A1:A2");
  expect(await readValidation("A1:A5")).toMatchObject({ type: "Inconsistent", rule: null });
  await setRule({ list: { inCellDropDown: true, source: "c,d" } }, "A3:A5");
  expect(await readValidation("A1:A5")).toMatchObject({ type: "MixedCriteria", rule: null });
  expect(await readValidation("A2")).toMatchObject({ type: "List", rule: { list: { source: "a,b" } } });
});

test("a rule put over part of another leaves the rest to it", async () => {
  await setRule({ list: { inCellDropDown: true, source: "a,b" } }, "A1:A5");
  await setRule({ custom: { formula: "=LEN(A3)>2" } }, "A3");
  expect((await readValidation("A3")).type).toBe("Custom");
  expect((await readValidation("A4")).type).toBe("List");
  await excel.run(async (context) => {
    firstSheet(context).getRange("A4:A5").dataValidation.clear();
    await context.sync();
  });
  expect((await readValidation("A4")).type).toBe("None");
  expect((await readValidation("A1")).type).toBe("List");
});

test("prompt and alert may be set before the rule", async () => {
  await excel.run(async (context) => {
    const { dataValidation } = firstSheet(context).getRange("B1:B3");
    dataValidation.prompt = { showPrompt: true, title: "Status", message: "Choose one" };
    dataValidation.rule = { list: { inCellDropDown: true, source: "open,closed" } };
    await context.sync();
  });
  expect(await readValidation("B2")).toMatchObject({
    type: "List",
    prompt: { showPrompt: true, title: "Status", message: "Choose one" },
  });
});

test("a date limit given as text is its serial number", async () => {
  await setRule({ date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" } });
  expect((await readValidation("A1:A5")).rule).toEqual({
    date: { formula1: "=46023", formula2: "=46387", operator: "Between" },
  });
});
