import { UserError, toUserError } from "../../src/excel";
import { format } from "../../src/i18n";

const officeError = (code: string, errorLocation?: string) =>
  Object.assign(new Error("Die Zelle wird bearbeitet."), { code, debugInfo: { errorLocation } });

describe("an error of Excel, told to the user", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "excel.cellEditing"],
    ["AccessDenied", "excel.protected"],
    ["ItemNotFound", "excel.notFound"],
    ["RequestPayloadSizeLimitExceeded", "excel.tooMuchAtOnce"],
    ["ApiNotFound", "excel.tooOld"],
    ["SomethingNew", "excel.refused"],
  ])("is known by its code %s, not by its localized message", (code, key) => {
    const error = toUserError(officeError(code, "Range.values"));
    expect(error.key).toBe(key);
    for (const language of ["en-US", "zh-CN"] as const) {
      expect(format(language, error.key, error.parameters)).not.toMatch(/[{}]|Zelle/);
    }
  });

  it.each(["WorksheetCollection.getActiveWorksheet", "Workbook.getSelectedRange"])(
    "asks for cells where %s fails, as on a chart sheet, whatever code it fails with",
    (where) => {
      for (const code of ["ItemNotFound", "GeneralException", "InvalidSelection"]) {
        expect(toUserError(officeError(code, where)).key).toBe("excel.noSelection");
      }
    },
  );

  it("says of a part that could not be fetched what may be the cause, not its name", () => {
    const missing = Object.assign(new Error("Loading chunk 994 failed."), { name: "ChunkLoadError" });
    const { key, message } = toUserError(missing);
    expect(key).toBe("excel.notFetched");
    expect(message).not.toContain("994");
  });

  it("keeps the original as its cause and reads as English where only a message is shown", () => {
    const original = officeError("ItemNotFound", "WorksheetCollection.getItem");
    const error = toUserError(original);
    expect(error.cause).toBe(original);
    expect(error.message).toContain("WorksheetCollection.getItem");
  });

  it("passes through when it can be shown already, and says what is unexpected when it can't", () => {
    const shown = new UserError("excel.noPlan");
    expect(toUserError(shown)).toBe(shown);
    expect(toUserError(new TypeError("x is undefined")).parameters).toEqual({ detail: "x is undefined" });
  });
});
