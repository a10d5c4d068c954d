import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { GridUser, PatchName } from "./engine";
import type { Spreadsheet } from "./spreadsheet";

const ROOT = join(__dirname, "..", "..");
const BUNDLE = join(ROOT, ".cache", "spreadsheet.cjs");
/** What the bundle is made of; it is made anew when one of these is younger than it. */
const SOURCES = [
  join(__dirname, "engine"),
  join(__dirname, "bundle.mjs"),
  join(__dirname, "plain-fields.mjs"),
  join(__dirname, "..", "formulas"),
  join(ROOT, "package-lock.json"),
];

export type { PatchName };

interface Bundle {
  createHeadlessSpreadsheet(options: { readonly unpatched?: readonly PatchName[] }): Spreadsheet;
  gridUser(spreadsheet: Spreadsheet): GridUser;
}

function bundle(): Bundle {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle is made at run time
  return require(BUNDLE) as Bundle;
}

/** A spreadsheet without a grid, for Node. `unpatched` leaves patches of the engine out, for their tests. */
export function createSpreadsheet(options: {
  readonly headless: true;
  readonly unpatched?: readonly PatchName[];
}): Spreadsheet {
  prepareBundle();
  return bundle().createHeadlessSpreadsheet(options.unpatched ? { unpatched: options.unpatched } : {});
}

/** Does to a spreadsheet what a user of its grid would do; for tests. */
export function gridUser(spreadsheet: Spreadsheet): GridUser {
  return bundle().gridUser(spreadsheet);
}

/** Makes the bundle where it is missing or out of date; a second or two. */
export function prepareBundle(): void {
  if (existsSync(BUNDLE)) {
    const made = statSync(BUNDLE).mtimeMs;
    if (SOURCES.every((source) => youngest(source) < made)) return;
  }
  execFileSync(process.execPath, [join(__dirname, "bundle.mjs"), BUNDLE], { stdio: ["ignore", "inherit", "inherit"] });
}

function youngest(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => youngest(join(path, name))));
}
