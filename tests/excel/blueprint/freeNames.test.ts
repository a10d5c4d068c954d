import fc from "../../setup/draws";
import { NamesInUse } from "../../../src/excel/blueprint/freeNames";

describe("a free name for a sheet", () => {
  it("is the wanted one where it can be", () => {
    expect(new NamesInUse(["Sheet1"]).takeSheetName("02_Goals")).toBe("02_Goals");
  });

  it("counts up while the name is in use, without regard to case", () => {
    const names = new NamesInUse(["GOALS", "Goals (2)"]);
    expect(names.takeSheetName("Goals")).toBe("Goals (3)");
    expect(names.takeSheetName("Goals")).toBe("Goals (4)");
  });

  it("keeps to 31 characters, the count included", () => {
    const long = "Operations plan of the year 2026";
    const names = new NamesInUse([long.slice(0, 31)]);
    expect(names.takeSheetName(long)).toBe("Operations plan of the year (2)");
  });

  it.each([
    ["Q1/Q2: plan?", "Q1_Q2_ plan_"],
    ["'Goals'", "Goals"],
    ["History", "History_"],
    ["  ", "Sheet"],
    ["[draft]*", "_draft__"],
  ])("makes %j valid as %j", (wanted, expected) => {
    expect(new NamesInUse([]).takeSheetName(wanted)).toBe(expected);
  });

  it("is always valid and never in use", () => {
    const name = fc.string({ unit: fc.constantFrom(..."Aa '/\\?*:[]目标(2)"), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(name), name, (existing, wanted) => {
        const free = new NamesInUse(existing).takeSheetName(wanted);
        expect(free.length).toBeGreaterThanOrEqual(1);
        expect(free.length).toBeLessThanOrEqual(31);
        expect(free).not.toMatch(/[/\\?*:[\]]|^'|'$/);
        expect(existing.map((one) => one.toLowerCase())).not.toContain(free.toLowerCase());
      }),
    );
  });
});

describe("a free name for a table or a cell", () => {
  it("counts up in a way that Excel allows in names", () => {
    expect(new NamesInUse(["goals", "GOALS_2"]).takeDefinedName("Goals")).toBe("Goals_3");
  });
});
