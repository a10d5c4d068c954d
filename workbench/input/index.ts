import { readChinese } from "./chinese";
import { readEnglish, type TypedInput } from "./english";
import { cellsOfText } from "./pasted";

export { cellsOfText, readChinese, readEnglish, type TypedInput };

const millisecondsPerDay = 86_400_000;
const daysFromExcelEpoch = 25_569;

/** Excel's serial number of the local calendar day. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / millisecondsPerDay + daysFromExcelEpoch;
}
