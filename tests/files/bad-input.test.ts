import { FileError, openWorkbook, saveWorkbook } from "../../workbench/file";
import { emptyDocument, emptySheet, everything, sheetIds } from "./documents";

const [sheetId] = sheetIds;
const small = emptyDocument(emptySheet(sheetId, "Sheet1"));

async function refusal(bytes: Uint8Array): Promise<FileError> {
  const error: unknown = await openWorkbook(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FileError);
  return error as FileError;
}

describe("opening what is no workbook", () => {
  it.each([
    ["nothing at all", new Uint8Array()],
    ["a text", new TextEncoder().encode("Month,Plan\nJanuary,100\n")],
    ["random bytes", Uint8Array.from({ length: 4_096 }, (_, index) => (index * 7_919) % 256)],
  ])("says that %s is no .xlsx workbook", async (_, bytes) => {
    expect(await refusal(bytes)).toMatchObject({ code: "NotAWorkbook", message: "The file is no .xlsx workbook." });
  });

  it("says that a file with a password, or of Excel 97, is protected or old", async () => {
    const compoundFile = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal(compoundFile)).toMatchObject({ code: "Encrypted" });
  });

  it("says that a file of 50 MB is too large, before it reads it", async () => {
    const huge = new Uint8Array(50 * 2 ** 20);
    huge.set([0x50, 0x4b, 0x03, 0x04]);
    expect(await refusal(huge)).toMatchObject({
      code: "TooLarge",
      message: "The file is too large: files of up to 25 MB can be opened.",
    });
  });

  it("says so of a small file that unpacks to gigabytes, too", async () => {
    const bytes = await saveWorkbook(small);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    // The first entry of the archive's directory, which tells each part's size unpacked.
    for (let at = bytes.length - 46; at > 0; at--)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 30, true);
    expect(await refusal(bytes)).toMatchObject({ code: "TooLarge" });
  });

  it("says that a workbook is damaged when its end is missing", async () => {
    const bytes = await saveWorkbook(everything);
    expect(await refusal(bytes.slice(0, bytes.length / 2))).toMatchObject({ code: "Damaged" });
  });

  it("never takes bytes that were changed for a sound workbook without an answer", async () => {
    const bytes = await saveWorkbook(small);
    for (let at = 10; at < bytes.length; at += 97) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const outcome = await openWorkbook(changed).catch((error: unknown) => error);
      expect(outcome instanceof FileError || "document" in (outcome as object)).toBe(true);
    }
  });
});

describe("saving what has no place in a file", () => {
  it("refuses a workbook without a visible sheet", async () => {
    const hidden = emptyDocument({ ...emptySheet(sheetId, "Sheet1"), visibility: "Hidden" });
    await expect(saveWorkbook(hidden)).rejects.toMatchObject({
      code: "CannotBeSaved",
      message: "A workbook needs at least one visible sheet.",
    });
  });

  it("refuses a type of chart that it cannot write, and names it", async () => {
    const [chart] = everything.charts;
    if (!chart) throw new Error("No chart to try.");
    const charts = [{ ...chart, sheetId, chartType: "Funnel" }];
    await expect(saveWorkbook({ ...small, charts })).rejects.toMatchObject({
      code: "CannotBeSaved",
      message: 'Charts of the type "Funnel" cannot be saved.',
    });
  });
});
