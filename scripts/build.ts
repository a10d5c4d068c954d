import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");

/** What dist/ is made of. */
const sources = [
  "src",
  "assets",
  "docs/help",
  "docs/functions",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

function newestChange(file: string): number {
  if (!existsSync(file)) return 0;
  const info = statSync(file);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}

/** True when dist/ is missing or older than what it is made of. */
export function isOutdated(): boolean {
  const built = path.join(root, "dist", "taskpane.html");
  if (!existsSync(built)) return true;
  const time = statSync(built).mtimeMs;
  return sources.some((source) => newestChange(path.join(root, source)) > time);
}

/** Builds dist/ as `npm run build` does, unless it is up to date. Throws with webpack's own words when that fails. */
export function ensureBuilt(): void {
  if (!isOutdated()) return;
  const webpack = path.join(path.dirname(require.resolve("webpack/package.json")), "bin", "webpack.js");
  const result = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: root, encoding: "utf8" });
  if (result.status !== 0) throw new Error(`The add-in does not build:\n${result.stdout}\n${result.stderr}`);
}
