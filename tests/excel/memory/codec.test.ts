import { UserError } from "../../../src/excel/errors";
import { decodeMemory, emptyMemory, encodeMemory, type Memory } from "../../../src/excel/memory/codec";

const memory: Memory = {
  format: 1,
  plans: [
    {
      template: "annual-operations",
      layoutVersion: 1,
      language: "zh-CN",
      title: "年度运营计划",
      sheets: [{ id: "Goals", key: "{0001}", name: "02_年度目标" }],
      tables: [{ id: "Goals", key: "{0002}", name: "Goals", columns: { target: { key: 7, header: "目标值" } } }],
      names: { FY_Start: "FY_Start_2" },
    },
  ],
  highlights: [{ sheet: "{0001}", address: "A4:F10" }],
};

const keyOfError = (stored: unknown) => {
  try {
    decodeMemory(stored);
  } catch (error) {
    if (error instanceof UserError) return error.key;
    throw error;
  }
  return undefined;
};

describe("what a workbook remembers", () => {
  it("comes back as it was written", () => {
    expect(decodeMemory(encodeMemory(memory))).toEqual(memory);
  });

  it("is empty in a workbook that Planwright has not worked on", () => {
    expect(decodeMemory(undefined)).toEqual(emptyMemory);
  });

  it("is left alone when a newer Planwright wrote it", () => {
    expect(keyOfError(JSON.stringify({ format: 2, anything: true }))).toBe("excel.memoryNewer");
  });

  it.each([
    ["no JSON", "{"],
    ["another shape", JSON.stringify({ format: 1, plans: "none" })],
    ["a part that is missing", JSON.stringify({ ...memory, plans: [{ ...memory.plans[0], sheets: undefined }] })],
    ["nothing", ""],
    ["a number", 12],
  ])("is reported as damaged when it is %s", (_, stored) => {
    expect(keyOfError(stored)).toBe("excel.memoryDamaged");
  });
});
