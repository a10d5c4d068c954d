import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelObjectModel } from "../../../workbench/host/objectModel";
import { profiles } from "../../../workbench/host/profiles";
import { isSupported } from "../../../workbench/protocol/requirements";
import { openExcel, type TestExcel } from "./excel";

/** Rows of "How real Excel behaves", section 12: every member is held to the requirement set that brought it. */
const declarations = readFileSync(
  join(__dirname, "..", "..", "..", "node_modules", "@types", "office-js", "index.d.ts"),
  "utf8",
);

/** The set that Microsoft's reference names for a class or a member; undefined where the reference has none. */
function documentedSet(className: string, member?: string): string | undefined {
  const start = declarations.indexOf(`    class ${className} extends OfficeExtension.ClientObject`);
  if (start < 0) return undefined;
  const comment = (before: string) => before.slice(before.lastIndexOf("/**"));
  const setIn = (text: string) => /\[Api set: ([A-Za-z]+ [\d.]+)/.exec(text)?.[1];
  if (member === undefined) return setIn(comment(declarations.slice(0, start)));
  const end = declarations.indexOf("\n    }\n", start);
  const body = declarations.slice(start, end);
  const at = new RegExp(`\\n {8}(?:readonly )?${member}[?(:]`).exec(body);
  return at ? setIn(comment(body.slice(0, at.index))) : undefined;
}

/** Members of the client's own that no reference lists, and the property that the client writes under another name. */
const isInternal = (member: string) => member.startsWith("_") || member === "gridlines";

const declared = excelObjectModel()
  .all()
  .flatMap(({ name, since, members }) =>
    Object.entries(members).map(([member, { since: own }]) => ({ name, member, since, own })),
  )
  .filter(({ member }) => !isInternal(member));

const version = (set: string) => Number(set.split(" ")[1]?.split(".")[1] ?? NaN);

test("12 every member that is modelled exists in Office.js, under a set of ExcelApi", () => {
  const unknown = declared.filter(({ name, member }) => {
    const known = documentedSet(name, member) ?? documentedSet(name);
    return known === undefined;
  });
  expect(unknown.map(({ name, member }) => `${name}.${member}`)).toEqual([]);
});

test("12 no member is offered by an older set than the one that brought it", () => {
  const early = declared.filter(({ name, member, since, own }) => {
    const documented = documentedSet(name, member) ?? documentedSet(name) ?? "ExcelApi 1.1";
    const effective = Math.max(version(`ExcelApi ${since}`), version(`ExcelApi ${own}`));
    return documented.startsWith("ExcelApi ") && effective < version(documented);
  });
  expect(
    early.map(({ name, member, own }) => `${name}.${member} ${own} < ${documentedSet(name, member) ?? ""}`),
  ).toEqual([]);
});

test("12 the sets of each platform are declared as Microsoft's pages list them, as far as office.js knows them", () => {
  const highest = (profile: keyof typeof profiles) => profiles[profile].requirementSets.ExcelApi;
  expect([highest("web"), highest("excel2021"), highest("ltsc2024")]).toEqual(["1.15", "1.14", "1.15"]);
  expect(isSupported("CustomFunctionsRuntime 1.4", profiles.web.requirementSets)).toBe(true);
  expect(isSupported("CustomFunctionsRuntime 1.4", profiles.excel2021.requirementSets)).toBe(false);
});

const older: [string, string, (context: Excel.RequestContext) => void][] = [
  ["1.3", "Workbook.settings", ({ workbook }) => void workbook.settings.add("a", 1)],
  [
    "1.5",
    "Range.conditionalFormats",
    ({ workbook }) => void first(workbook).getRange("A1").conditionalFormats.clearAll(),
  ],
  ["1.6", "Worksheet.freezePanes", ({ workbook }) => first(workbook).freezePanes.unfreeze()],
  ["1.7", "Range.dataValidation", ({ workbook }) => first(workbook).getRange("A1").dataValidation.clear()],
  ["1.8", "Worksheet.pageLayout", ({ workbook }) => void (first(workbook).pageLayout.orientation = "Landscape")],
  ["1.11", "Range.hasSpill", ({ workbook }) => void first(workbook).getRange("A1").load("hasSpill")],
  ["1.12", "Table.resize", ({ workbook }) => first(workbook).tables.add("A1:B2", true).resize("A1:B3")],
];
const first = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Sheet1");

test.each(older)("12 with ExcelApi %s, %s is refused", async (set, member, use) => {
  const excel: TestExcel = await openExcel({ requirementSets: { ExcelApi: set } });
  const refused = await excel.refusal(async (context) => {
    use(context);
    await context.sync();
  });
  expect(refused).toMatch(new RegExp(`^ApiNotFound ${member.replace(".", "\\.")}`));
});
