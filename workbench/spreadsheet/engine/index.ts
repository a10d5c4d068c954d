/** What is bundled for Node, see ../headless.ts. */
import type { Spreadsheet } from "../spreadsheet";
import type { GridUser } from "./grid-user";
import type { PatchName } from "./patches";
import { UniverSpreadsheet } from "./univer-spreadsheet";

export type { GridUser, PatchName };

export function createHeadlessSpreadsheet(options: { readonly unpatched?: readonly PatchName[] }): Spreadsheet {
  return new UniverSpreadsheet(options);
}

/** The user of a grid that is not there. */
export function gridUser(spreadsheet: Spreadsheet): GridUser {
  if (!(spreadsheet instanceof UniverSpreadsheet)) throw new TypeError("Not a spreadsheet of this engine");
  return spreadsheet.gridUser();
}
