import { renamed, type Renaming } from "../../../src/excel/blueprint/formulas";

const renaming: Renaming = {
  sheets: new Map([["settings", "00_Bob's settings"]]),
  tables: new Map([["goals", "Goals_2"]]),
  names: new Map([["fy_start", "FY_Start_2"]]),
};

describe("a blueprint's formula in a workbook where names were taken", () => {
  it.each([
    ["a sheet by its id", "={Settings}!$C$5", "='00_Bob''s settings'!$C$5"],
    ["a table", "=SUM(Goals[Target])", "=SUM(Goals_2[Target])"],
    ["a table as a whole", "=ROWS(Goals)", "=ROWS(Goals_2)"],
    ["a name", "=EDATE(FY_Start,12)-1", "=EDATE(FY_Start_2,12)-1"],
    ["any case", "=rows(GOALS)+fy_start", "=rows(Goals_2)+FY_Start_2"],
  ])("calls %s by the name it got", (_, formula, expected) => {
    expect(renamed(formula, renaming)).toBe(expected);
  });

  it.each([
    ["texts", '="Goals and ""FY_Start"""'],
    ["columns", "=[@Goals]+Other[[#This Row],[FY_Start]]"],
    ["functions", "=FY_Start(1)"],
    ["sheets of the same name", "=Goals!A1+'Goals'!A1"],
    ["longer words", "=FY_StartDate+GoalsX[A]"],
    ["array constants", "={1,2;3,4}"],
    ["escaped brackets in column names", "=Other[Cost '#1 '[Goals']]"],
  ])("leaves %s alone", (_, formula) => {
    expect(renamed(formula, renaming)).toBe(formula);
  });

  it("refuses a sheet that the blueprint does not have", () => {
    expect(() => renamed("={Nowhere}!A1", renaming)).toThrow(/Nowhere/);
  });
});
