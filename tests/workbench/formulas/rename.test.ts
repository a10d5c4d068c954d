import { renameInFormula, type TableRename } from "../../../workbench/formulas";

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
