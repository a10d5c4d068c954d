import { eventsArrive, openExcel, read, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 11: custom functions, through the real custom-functions runtime. */
let excel: TestExcel;

const parameter = (name: string, type = "number", rest: object = {}) => ({ name, type, ...rest });
const matrix = { dimensionality: "matrix" };

const functions = [
  { id: "ADD", name: "ADD", parameters: [parameter("a"), parameter("b", "number", { optional: true })] },
  { id: "SHAPE", name: "SHAPE", parameters: [parameter("cells", "any", matrix)] },
  {
    id: "JOIN",
    name: "JOIN",
    parameters: [parameter("text", "string"), parameter("more", "any", { ...matrix, repeating: true })],
  },
  { id: "GIVE", name: "GIVE", parameters: [parameter("what", "string")] },
  { id: "FLAG", name: "FLAG", parameters: [parameter("flag", "boolean")] },
];

let calls: unknown[][];

async function open(options: Parameters<typeof openExcel>[0] = {}): Promise<void> {
  excel = await openExcel({ functions, ...options });
  calls = [];
  const { CustomFunctions } = excel;
  const note = (...args: unknown[]) => calls.push(args.slice(0, -1));
  const give: Record<string, () => unknown> = {
    text: () => "#VALUE!",
    nan: () => NaN,
    infinity: () => Infinity,
    nothing: () => [["a", null]],
    ragged: () => [[1, 2], [3]],
    rows: () => [[1], [2], [3]],
    throws: () => {
      throw new Error("broken");
    },
    rejects: () => Promise.reject(new Error("broken later")),
    na: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no data");
    },
    zero: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    },
    never: () => new Promise(() => undefined),
    late: () => new Promise((resolve) => setTimeout(() => resolve("at last"), 400)),
  };
  CustomFunctions.associate("ADD", (a: number, b: number | null, invocation: unknown) => {
    note(a, b, invocation);
    return a + (b ?? 100);
  });
  CustomFunctions.associate("SHAPE", (cells: unknown[][], invocation: unknown) => {
    note(cells, invocation);
    return `${cells.length}x${cells[0]?.length}`;
  });
  CustomFunctions.associate("JOIN", (text: string, more: unknown[][][], invocation: unknown) => {
    note(text, more, invocation);
    return [text, ...more.flat(2)].join("-");
  });
  CustomFunctions.associate("GIVE", (what: string) => give[what]?.());
  CustomFunctions.associate("FLAG", (flag: boolean, invocation: unknown) => {
    note(flag, invocation);
    return flag;
  });
}

beforeEach(() => open());

const valueOf = async (formula: string, address = "E1") => {
  await write(excel, address, [[formula]]);
  return (await read(excel, address, "values")).values[0]?.[0] as unknown;
};

test("11.1 an omitted optional argument is null", async () => {
  expect(await valueOf("=KPI.ADD(1)")).toBe(101);
  expect(calls).toEqual([[1, null]]);
});

test("11.2 a blank cell is null on the web and 0 on the desktop", async () => {
  await valueOf("=KPI.SHAPE(A1:B1)");
  expect(calls).toEqual([[[[null, null]]]]);
  await open({ profile: "excel2021" });
  await valueOf("=KPI.SHAPE(A1:B1)");
  expect(calls).toEqual([[[[0, 0]]]]);
});

test("11.3 one cell for a matrix is a matrix; repeated arguments are gathered", async () => {
  await write(excel, "A1:B1", [[7, 8]]);
  expect(await valueOf("=KPI.SHAPE(A1)")).toBe("1x1");
  expect(await valueOf('=KPI.JOIN("x",A1,A1:B1)')).toBe("x-7-7-8");
  expect(calls.at(-1)).toEqual(["x", [[[7]], [[7, 8]]]]);
});

test("11.4 text for a number is #VALUE! without a call, TRUE counts 1, a number becomes text", async () => {
  expect(await valueOf('=KPI.ADD("x",1)')).toBe("#VALUE!");
  expect(calls).toEqual([]);
  expect(await valueOf("=KPI.ADD(TRUE,1)")).toBe(2);
  expect(await valueOf("=KPI.JOIN(5)")).toBe("5");
  expect(await valueOf("=KPI.FLAG(1)")).toBe(true);
});

test("11.5 an error in a cell never reaches a function that takes none, and is its result", async () => {
  await write(excel, "A1", [["=NA()"]]);
  expect(await valueOf("=KPI.SHAPE(A1:B1)")).toBe("#N/A");
  expect(calls).toEqual([]);
});

test("11.5 a function whose metadata allows errors gets them", async () => {
  await open({ allowErrorForDataTypeAny: true });
  await write(excel, "A1", [["=NA()"]]);
  expect(await valueOf("=KPI.SHAPE(A1:B1)")).toBe("1x2");
  expect(calls).toMatchObject([[[[{ code: "#N/A" }, null]]]]);
});

test.each([
  ["throws", "#VALUE!"],
  ["rejects", "#VALUE!"],
  ["na", "#N/A"],
  ["zero", "#DIV/0!"],
])("11.6 a function that %s gives %s", async (what, error) => {
  expect(await valueOf(`=KPI.GIVE("${what}")`)).toBe(error);
});

test("11.6 one function that fails leaves the others alone", async () => {
  await write(excel, "E1:G1", [['=KPI.GIVE("throws")', "=KPI.ADD(1,2)", "=E1"]]);
  expect((await read(excel, "E1:G1", "values")).values).toEqual([["#VALUE!", 3, "#VALUE!"]]);
});

test("11.7 the text of an error is text", async () => {
  expect(await valueOf('=ISERROR(KPI.GIVE("text"))')).toBe(false);
});

test("11.8 NaN and infinity are errors", async () => {
  expect(String(await valueOf('=KPI.GIVE("nan")'))).toMatch(/^#/);
  expect(await valueOf('=KPI.GIVE("infinity")')).toBe("#NUM!");
});

test("11.9 null in a returned array shows 0; a shorter row ends in #N/A", async () => {
  await write(excel, "E1", [['=KPI.GIVE("nothing")']]);
  expect((await read(excel, "E1:F1", "values")).values).toEqual([["a", 0]]);
  await write(excel, "E3", [['=KPI.GIVE("ragged")']]);
  expect((await read(excel, "E3:F4", "values")).values).toEqual([
    [1, 2],
    [3, "#N/A"],
  ]);
});

test("11.11 a result spills, or shows #SPILL! where something is in the way", async () => {
  await write(excel, "E1", [['=KPI.GIVE("rows")']]);
  expect((await read(excel, "E1:E3", "values")).values).toEqual([[1], [2], [3]]);
  await write(excel, "E2", [["in the way"]]);
  expect((await read(excel, "E1", "values")).values).toEqual([["#SPILL!"]]);
});

test("11.12 a function that never answers shows #BUSY! and blocks nothing", async () => {
  await open({ functionTimeout: 100 });
  expect(await valueOf('=KPI.GIVE("never")')).toBe("#BUSY!");
  expect(await valueOf("=KPI.ADD(1,2)", "F1")).toBe(3);
});

test("11.12 an answer that comes late takes the place of #BUSY!", async () => {
  await open({ functionTimeout: 100 });
  expect(await valueOf('=KPI.GIVE("late")')).toBe("#BUSY!");
  for (let wait = 0; wait < 50 && (await read(excel, "E1", "values")).values[0]?.[0] === "#BUSY!"; wait++)
    await eventsArrive();
  expect((await read(excel, "E1", "values")).values).toEqual([["at last"]]);
});

test("11.15 a function that the add-in never associated is an error", async () => {
  excel = await openExcel({ functions: [{ id: "GHOST", name: "GHOST", parameters: [] }] });
  expect(["#N/A", "#VALUE!"]).toContain(await valueOf("=KPI.GHOST()"));
});

test("functions are nested and chained, and follow their cells", async () => {
  await write(excel, "A1", [[1]]);
  await write(excel, "E1:E3", [["=KPI.ADD(A1,KPI.ADD(A1,1))"], ["=KPI.ADD(E1,1)"], ["=SUM(E1:E2)"]]);
  expect((await read(excel, "E1:E3", "values")).values).toEqual([[3], [4], [7]]);
  await write(excel, "A1", [[2]]);
  expect((await read(excel, "E1:E3", "values")).values).toEqual([[5], [6], [11]]);
});

test("all calls of a round go out in one message", async () => {
  const rows = Array.from({ length: 50 }, (_, index) => [`=KPI.ADD(${index},1)`]);
  excel.batches.length = 0;
  await write(excel, "E1:E50", rows);
  const results = excel.batches.filter(({ request }) =>
    request.Actions.some(({ Name }) => Name === "SetInvocationArrayResults"),
  );
  expect(results.length).toBe(1);
  expect(calls.length).toBe(50);
});
