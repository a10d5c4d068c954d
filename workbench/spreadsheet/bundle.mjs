/**
 * Bundles the spreadsheet and Univer into one CommonJS file under .cache/. Univer's own files load neither as ES
 * modules in Node nor as CommonJS in Jest; the bundle loads in both, and quickly.
 */
import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { plainFields } from "./plain-fields.mjs";

const [, , outfile] = process.argv;
if (!outfile) throw new Error("Usage: node bundle.mjs <outfile>");
const here = dirname(fileURLToPath(import.meta.url));
const temporary = `${outfile}.${process.pid}`;
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [join(here, "engine", "index.ts")],
  outfile: temporary,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // The ES build of each package: the CommonJS ones would drag in a second copy of shared ones.
  mainFields: ["module", "main"],
  conditions: ["import"],
  plugins: [plainFields],
  logLevel: "error",
});
// A rename is atomic: another process sees the old file or the new one.
renameSync(temporary, outfile);
