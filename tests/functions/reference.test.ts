import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { referencePages } from "../../scripts/function-reference";

const folder = path.join(__dirname, "../../docs/functions");

describe("the function reference", () => {
  const pages = referencePages();

  test("is as the catalogue says; `npm run docs:functions` writes it anew", () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
    const outdated = [...pages].filter(([name, content]) => readFileSync(path.join(folder, name), "utf8") !== content);
    expect(outdated.map(([name]) => name)).toEqual([]);
  });

  test("links only to pages that are there", () => {
    for (const content of pages.values()) {
      for (const [, target] of content.matchAll(/\]\(([^)]+)\)/g)) expect(pages.has(target ?? "")).toBe(true);
    }
  });
});
