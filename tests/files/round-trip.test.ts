import { openWorkbook, saveWorkbook } from "../../workbench/file";
import { everything } from "./documents";
import { validationErrors } from "./open-xml";

const addIn = { id: "11111111-2222-4333-8444-555555555555", version: "1.0.0.0" };

describe("a workbook with at least one of everything", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await saveWorkbook(everything, { addIn });
  });

  it("is saved as a file that Microsoft's validator finds no error in", async () => {
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("opens again as it was, and nothing is named as lost", async () => {
    const { document, notKept } = await openWorkbook(bytes, { addInId: addIn.id });
    expect(document.sheets).toEqual(everything.sheets);
    expect(document).toEqual(everything);
    expect(notKept).toEqual([]);
  });
});
