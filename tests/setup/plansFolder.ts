import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VARIABLE = "PLANWRIGHT_TEST_PLANS";

/** Where the tests of one run share the plans that they have generated. */
export function plansFolder(): string {
  const folder = process.env[VARIABLE];
  if (folder === undefined) throw new Error("The folder of the shared plans was not made before the tests.");
  return folder;
}

/** Made before the tests, as their workers inherit the variable; gone when the run ends. */
export function makePlansFolder(): void {
  if (process.env[VARIABLE] !== undefined) return;
  const folder = mkdtempSync(join(tmpdir(), "planwright-shared-plans-"));
  process.env[VARIABLE] = folder;
  process.on("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
}
