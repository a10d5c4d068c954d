import { UserError } from "./errors";

/**
 * Puts the reading of whether cells can be written into the request. Call the result after the sync and before any
 * of them is written: a request that is refused at one of its writes keeps those before it.
 *
 * @param what formats of a protected sheet can't be changed, values of its unlocked cells can
 * @throws UserError from the result, that names the sheet
 */
export function loadWritable(ranges: readonly Excel.Range[], what: "values" | "formats"): () => void {
  for (const { worksheet, format } of ranges) {
    worksheet.load("name,protection/protected");
    format.protection.load("locked");
  }
  return () => {
    const refusing = ranges.find(
      ({ worksheet, format }) =>
        worksheet.protection.protected && (what === "formats" || format.protection.locked !== false),
    );
    if (refusing) throw new UserError("excel.sheetProtected", { sheet: refusing.worksheet.name });
  };
}
