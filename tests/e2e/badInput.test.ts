import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describeInBrowser, type Person } from "./workbench";

jest.setTimeout(300_000);

/** What goes wrong at the workbench's page: it says what happened, and the workbook is as it was. */
describeInBrowser("a person in whose hands things go wrong", (place) => {
  let person: Person;
  const folder = mkdtempSync(path.join(tmpdir(), "planwright-bad-input-"));
  beforeAll(async () => {
    person = await place.sitDown("en-US");
    await person.type("A1", "kept");
  });
  afterAll(async () => {
    await person.leave();
    rmSync(folder, { recursive: true, force: true });
  });

  const told = () => person.page.getByRole("region", { name: person.pageText("message") });

  it.each([
    ["damaged.xlsx", Buffer.from("PK\u0003\u0004 and no more"), "fileDamaged"],
    ["secret.xlsx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "fileEncrypted"],
    ["huge.xlsx", Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(50 * 2 ** 20)]), "fileTooLarge"],
  ] as const)("is told why %s cannot be opened", async (name, bytes, reason) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    await person.open(file);
    await told()
      .getByText(`${name} could not be opened: ${person.pageText(reason)}`)
      .waitFor();
    expect(await person.values("A1")).toEqual([["kept"]]);
  });

  it("sees which cells depend on themselves, and goes on calculating beside a formula that is not closed", async () => {
    await person.type("B1", "=B2+1", "=B1+1", "=SUM(1", "=2*3");
    await person.page.getByText("Circular references: Sheet1!B1, Sheet1!B2").waitFor();
    const [first, second, , last] = (await person.values("B1:B4")).flat();
    expect([first, second, last]).toEqual([0, 0, 6]);
  });

  it("selects whole columns, rows and the whole sheet by the name box, all of Excel's, and goes on", async () => {
    const frame = await person.runtime();
    const selected = () =>
      frame.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.getSelectedRange().load("address,cellCount");
          await context.sync();
          return [range.address, range.cellCount];
        }),
      );
    await person.goTo("A:C");
    expect(await selected()).toEqual(["Sheet1!A:C", 3 * 2 ** 20]);
    await person.goTo("3:3");
    expect(await selected()).toEqual(["Sheet1!3:3", 2 ** 14]);
    await person.goTo("A1:XFD1048576");
    await person.page.keyboard.press("Control+b");
    expect((await selected())[0]).toBe("Sheet1!1:1048576");
    await person.page.keyboard.press("Control+z");
    await person.goTo("A1");
  });

  it("pastes a text as if each of its cells were typed, in one step", async () => {
    const { page } = person;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = "20%\t=F20*2\r\n9/30/2025\t1,234.5\r\n";
    await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
    await person.goTo("F20");
    await page.keyboard.press("Control+v");
    while ((await person.values("G21")).flat()[0] === "") await page.waitForTimeout(100);
    expect(await person.values("F20:G21")).toEqual([
      [0.2, 0.4],
      [45_930, 1234.5],
    ]);
    await page.keyboard.press("Control+z");
    expect((await person.values("F20:G21")).flat().join("")).toBe("");
    await person.goTo("A1");
  });

  it("moves on by Tab from a formula that was finished while the list of functions still stood open", async () => {
    const { page } = person;
    await person.goTo("F24");
    await page.keyboard.type("=SUM");
    await page.getByText("SUMIFS", { exact: true }).first().waitFor();
    await page.keyboard.type("(1,2)");
    await page.keyboard.press("Tab");
    await page.keyboard.type("next");
    await page.keyboard.press("Enter");
    expect(await person.values("F24:G24")).toEqual([[3, "next"]]);
    await person.goTo("A1");
  });

  it("goes on working when the pane is loaded again while a command runs", async () => {
    const controls = person.manifest.groups.flatMap((group) => group.controls);
    const control = controls.find(({ action }) => action.kind !== "ShowTaskpane");
    if (!control) throw new Error("The manifest has no command.");
    const frame = await person.runtime();
    // The command asks the workbook first; while it waits the pane goes away.
    await person.page
      .getByRole("toolbar", { name: person.manifest.tab.label })
      .getByRole("button", { name: control.label })
      .click();
    await frame.evaluate(() => window.location.reload()).catch(() => undefined);
    await person.isReady();
    await person.pane.getByRole("navigation").waitFor();
    expect(await person.values("A1:B4")).toEqual([
      ["kept", 0],
      ["", 0],
      ["", expect.anything()],
      ["", 6],
    ]);
  });

  it("keeps all that is typed while other cells are calculated, and in columns that must come into sight first", async () => {
    const frame = await person.runtime();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Typing");
        sheet.getRange("A:B").format.columnWidth = 30;
        sheet.getRange("C:H").format.columnWidth = 200;
        sheet.freezePanes.freezeColumns(2);
        // Calculated anew when A9 is known, in the row and column of what is typed next.
        context.workbook.worksheets.getItem("Sheet1").getRange("B9").formulas = [["=Typing!A9*2"]];
        sheet.activate();
        await context.sync();
      }),
    );
    const texts = ["K1", "revenue of the year", "a definition", "orders", "customers", "ERP system", "20%", "the end"];
    await person.goTo("A9");
    for (const text of texts) {
      await person.page.keyboard.type(text, { delay: 30 });
      await person.page.keyboard.press("Tab");
    }
    expect(await person.values("A9:H9")).toEqual([texts.map((text) => (text === "20%" ? 0.2 : text))]);
  });
});
