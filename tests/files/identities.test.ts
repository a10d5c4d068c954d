import { openWorkbook, saveWorkbook } from "../../workbench/file";
import { Package } from "../../workbench/file/ooxml/package";
import { emptyDocument, emptySheet, everything, sheetIds } from "./documents";

/** Sheets and tables keep the id that Excel writes into a file, so that what an add-in remembers by id is found again. */
const [plan, lists] = ["{6D0F2AB1-0A5C-4E0B-9C41-7F2C5D0E9A11}", "{6D0F2AB1-0A5C-4E0B-9C41-7F2C5D0E9A12}"];
const table = {
  id: "{6D0F2AB1-0A5C-4E0B-9C41-7F2C5D0E9A13}",
  rect: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
};
const cells = [{ row: 0, column: 0, value: "Month" }];
const columns = [{ id: 7, name: "Month" }];
const [sample] = everything.tables;
if (!sample) throw new Error("The sample has no table.");
const saved = () =>
  saveWorkbook({
    ...emptyDocument({ ...emptySheet(plan, "Plan"), cells }, { ...emptySheet(lists, "Lists"), cells }),
    tables: [
      { ...sample, ...table, columns, showTotals: false, sheetId: plan },
      { ...sample, ...table, columns, showTotals: false, sheetId: lists, id: sheetIds[2], name: "Other" },
    ],
  });

const idsOf = async (bytes: Uint8Array) => {
  const { sheets, tables } = (await openWorkbook(bytes)).document;
  return [...sheets, ...tables].map(({ id }) => id);
};

async function edited(bytes: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  const file = await Package.read(bytes);
  for (const path of file.paths().filter((part) => /^xl\/(worksheets|tables)\/\w+\.xml$/u.test(part)))
    file.set(path, change(file.text(path)));
  return file.bytes();
}

it("opens with the ids that were saved, of columns too", async () => {
  const bytes = await saved();
  expect(await idsOf(bytes)).toEqual([plan, lists, table.id, sheetIds[2]]);
  expect((await openWorkbook(bytes)).document.tables[0]?.columns).toEqual(columns);
});

it("gives Excel's own ids by position to what names none, as in a file of another program", async () => {
  const bytes = await edited(await saved(), (xml) => xml.replace(/ xr:uid="[^"]*"/u, ""));
  const tables = ["{00000000-000C-0000-FFFF-FFFF00000000}", "{00000000-000C-0000-FFFF-FFFF01000000}"];
  expect(await idsOf(bytes)).toEqual([sheetIds[0], sheetIds[1], ...tables]);
});

it("gives an id once, where a copy bears that of its original", async () => {
  const ids = await idsOf(await edited(await saved(), (xml) => xml.replace(/ xr:uid="[^"]*"/u, ` xr:uid="${plan}"`)));
  expect(ids[0]).toBe(plan);
  expect(new Set(ids).size).toBe(4);
});
