import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** When a file, or any file in a folder, was changed last, in milliseconds since 1970; 0 for what does not exist. */
export function newestChange(file: string): number {
  if (!existsSync(file)) return 0;
  const info = statSync(file);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}
