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
});
