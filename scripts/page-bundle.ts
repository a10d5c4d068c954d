import path from "node:path";
import { build } from "esbuild";
import { plainFields } from "../workbench/spreadsheet/plain-fields.mjs";
import { newestChange } from "./newest-change";

const root = path.join(__dirname, "..");
const entry = path.join(root, "workbench", "page", "index.tsx");

/** Where the workbench's page is built to. */
export const pageFolder = path.join(root, ".cache", "workbench");

/** Bundles the page unless that is already done and nothing has changed since. */
export async function ensurePageBuilt(): Promise<void> {
  const built = newestChange(path.join(pageFolder, "index.js"));
  const sources = [path.join(root, "workbench"), path.join(root, "package-lock.json"), __filename];
  if (sources.every((source) => newestChange(source) < built)) return;
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
