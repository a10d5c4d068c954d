import { ensureBuilt } from "../../scripts/build";
import { ensurePageBuilt } from "../../scripts/page-bundle";
import { prepareBundle } from "../../workbench/spreadsheet/headless";

/** Tests run the bundle that ships; it and the workbench are built before the first of them, and only once. */
export default async function buildBeforeTests(): Promise<void> {
  ensureBuilt();
  prepareBundle();
  await ensurePageBuilt();
}
