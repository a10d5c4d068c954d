/** What is bundled for Node, see ../headless.ts. */
import type { Spreadsheet } from "../spreadsheet";
import type { PatchName } from "./patches";
import { UniverSpreadsheet } from "./univer-spreadsheet";

export type { PatchName };

export function createHeadlessSpreadsheet(options: { readonly unpatched?: readonly PatchName[] }): Spreadsheet {
  return new UniverSpreadsheet(options);
}
