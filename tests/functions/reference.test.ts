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

  test("shows native formulas of the example, none of which is an error value by itself", () => {
    const bare = [...pages].filter(([, content]) => /^=#/m.test(content));
    expect(bare.map(([name]) => name)).toEqual([]);
    expect(pages.get("FYEAR.md")).toContain("YEAR(A2)-(MONTH(A2)<4)+(4>1)");
  });

  test("links only to pages that are there", () => {
    for (const content of pages.values()) {
      for (const [, target] of content.matchAll(/\]\(([^)]+)\)/g)) expect(pages.has(target ?? "")).toBe(true);
    }
  });
});
