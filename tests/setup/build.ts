import { ensureBuilt } from "../../scripts/build";
import { ensurePageBuilt } from "../../scripts/page-bundle";
import { prepareBundle } from "../../workbench/spreadsheet/headless";
import { makePlansFolder } from "./plansFolder";

/** Tests run the bundle that ships; it and the workbench are built before the first of them, and only once. */
export default async function buildBeforeTests(): Promise<void> {
  makePlansFolder();
  ensureBuilt();
  prepareBundle();
  await ensurePageBuilt();
}
