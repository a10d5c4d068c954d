/** `npm run check:manifest`: what a manifest must hold, checked offline (Microsoft's own validator is a web service). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestProblems } from "./manifest-problems";

const root = path.join(__dirname, "..");
const file = process.argv[2] ?? path.join(root, "manifest.xml");
const problems = manifestProblems(readFileSync(file, "utf8"), path.join(root, "assets"));
for (const problem of problems) console.error(`${path.relative(root, file)}: ${problem}`);
console.log(problems.length ? `${problems.length} problems` : "The manifest holds what Excel needs.");
process.exitCode = problems.length ? 1 : 0;
