import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { plainFields } from "../workbench/spreadsheet/plain-fields.mjs";

const root = path.join(__dirname, "..");
const entry = path.join(root, "workbench", "page", "index.tsx");

/** Where the workbench's page is built to. */
export const pageFolder = path.join(root, ".cache", "workbench");

/** Bundles the page unless that is already done and nothing has changed since. */
export async function ensurePageBuilt(): Promise<void> {
  const built = path.join(pageFolder, "index.js");
  const newest = Math.max(
    newestChange(path.join(root, "workbench")),
    newestChange(path.join(root, "package-lock.json")),
  );
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  await build({
    entryPoints: [entry],
    outdir: pageFolder,
    entryNames: "index",
    bundle: true,
    format: "esm",
    splitting: true,
    minify: true,
    target: "es2022",
    conditions: ["browser", "import"],
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    loader: { ".svg": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".html": "text" },
    plugins: [plainFields],
    logLevel: "error",
  });
}

function newestChange(file: string): number {
  const info = statSync(file);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}
