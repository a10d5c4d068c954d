import { loseInFormula, renameInFormula, type TableRename } from "../../../workbench/formulas";
import { parseSpecifier, printSpecifier } from "../../../workbench/formulas/structured";

const rename: TableRename = { table: "Sales", newName: "Sales", columns: new Map([["cost", "Cost #1 (net)"]]) };

test.each([
  ["=SUM(Sales[Cost])", "=SUM(Sales[[Cost '#1 (net)]])"],
  ["=sales[[#Headers],[Cost]]", "=Sales[[#Headers],[Cost '#1 (net)]]"],
  ["=SUM(Sales[[Cost]:[Tax]])", "=SUM(Sales[[Cost '#1 (net)]:[Tax]])"],
  ["=Sales[@Cost]*2", "=Sales[@[Cost '#1 (net)]]*2"],
  ['=Sales[Tax]&"Sales[Cost]"', '=Sales[Tax]&"Sales[Cost]"'],
  ["=Other[Cost]", "=Other[Cost]"],
  ["=Cost+1", "=Cost+1"],
])("a column's new name in %s", (before, after) => {
  expect(renameInFormula(before, rename, false)).toBe(after);
});

test("a reference without a table means the one around the formula", () => {
  const simple = { ...rename, columns: new Map([["cost", "Price"]]) };
  expect(renameInFormula("=[@Cost]*[Tax]", simple, true)).toBe("=[@Price]*[Tax]");
  expect(renameInFormula("=[@Cost]*[Tax]", simple, false)).toBe("=[@Cost]*[Tax]");
});

test("a table's new name, with and without brackets", () => {
  const table = { table: "Sales", newName: "Orders", columns: new Map<string, string>() };
  expect(renameInFormula("=ROWS(Sales)+SUM(SALES[Cost])+Sales[#Totals]", table, false)).toBe(
    "=ROWS(Orders)+SUM(Orders[Cost])+Orders[#Totals]",
  );
});

test.each([
  ["=SUM(Sales[Cost])+Sales[Tax]", "=SUM(Sales[#REF!])+Sales[Tax]"],
  ["=sales[[#This Row],[Cost]]", "=sales[[#This Row],[#REF!]]"],
  ["=SUM(Sales[[Tax]:[Cost]])", "=SUM(Sales[#REF!])"],
  ["=ROWS(Sales)&Other[Cost]", "=ROWS(Sales)&Other[Cost]"],
])("a column that is gone in %s", (before, after) => {
  expect(loseInFormula(before, [{ table: "Sales", columns: new Set(["cost"]) }])).toBe(after);
});

test("a table that is gone, and what a file says of a column that is", () => {
  expect(loseInFormula("=SUM(Sales[Cost])+ROWS(SALES)", [{ table: "Sales", columns: null }])).toBe(
    "=SUM(#REF!)+ROWS(#REF!)",
  );
  for (const text of ["#REF!", "[#This Row],[#REF!]"])
    expect(printSpecifier(parseSpecifier(text) ?? { areas: [], columns: [] })).toMatch(/#REF!\]+$/u);
  expect(printSpecifier(parseSpecifier("#REF!") ?? { areas: [], columns: [] })).toBe("[#REF!]");
});
