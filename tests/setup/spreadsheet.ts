import { prepareBundle } from "../../workbench/spreadsheet/headless";

/** The spreadsheet is bundled before the first test, not by several of them at once. */
export default function bundleBeforeTests(): void {
  prepareBundle();
}
