import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { chromium } from "playwright-core";

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function installed(): string | undefined {
  const candidates = [process.env["CHROMIUM_PATH"], ...systemPaths, chromium.executablePath()];
  return candidates.find((candidate) => candidate && existsSync(candidate));
}

/**
 * Path of a Chromium-family browser: CHROMIUM_PATH, the system's, or Playwright's own, which is installed when
 * there is none. Throws one line that says what is missing when that fails too.
 */
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  const cli = path.join(path.dirname(require.resolve("playwright-core/package.json")), "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 300_000 });
  const downloaded = installed();
  if (downloaded) return downloaded;
  throw new Error("No Chromium found: install Chrome, Edge or Chromium, or set CHROMIUM_PATH to its executable.");
}
