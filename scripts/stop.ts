/*
 * npm run stop: ends what npm start began.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** Where a started server says who and where it is. */
export const runningFile = path.join(__dirname, "..", ".cache", "start.json");

/** Ends the started server; answers what there is to say about it. */
function stop(): string {
  if (!existsSync(runningFile)) return "Nothing is running.";
  const { pid, origin } = JSON.parse(readFileSync(runningFile, "utf8")) as { pid: number; origin: string };
  rmSync(runningFile, { force: true });
  try {
    process.kill(pid, "SIGTERM");
    return `Stopped the workbench at ${origin}.`;
  } catch {
    // The process is gone already: it was ended without a chance to remove its file.
    return "Nothing is running.";
  }
}

if (require.main === module) console.log(stop());
