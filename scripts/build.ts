import { spawnSync } from "node:child_process";
import path from "node:path";
import { newestChange } from "./newest-change";

const root = path.join(__dirname, "..");

/** What dist/ is made of, and what makes it. */
const sources = [
  "src",
  "assets",
  "docs/help",
  "docs/functions",
  "manifest.xml",
  "scripts",
  "webpack.config.js",
  ".swcrc",
  "package-lock.json",
];

/** True when dist/ is missing or older than what it is made of. */
export function isOutdated(): boolean {
  const built = newestChange(path.join(root, "dist", "taskpane.html"));
  return sources.some((source) => newestChange(path.join(root, source)) > built);
}

/** Builds dist/ as `npm run build` does, unless it is up to date. Throws with webpack's own words when that fails. */
export function ensureBuilt(): void {
  if (!isOutdated()) return;
  const webpack = path.join(path.dirname(require.resolve("webpack/package.json")), "bin", "webpack.js");
  const result = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: root, encoding: "utf8" });
  if (result.status !== 0) throw new Error(`The add-in does not build:\n${result.stdout}\n${result.stderr}`);
}
