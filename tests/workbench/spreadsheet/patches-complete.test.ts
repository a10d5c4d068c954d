import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const engine = join(__dirname, "../../../workbench/spreadsheet/engine");

/** The names under which `patches.ts` declares its patches. */
function declaredPatches(): string[] {
  const text = readFileSync(join(engine, "patches.ts"), "utf8");
  const block = text.slice(text.indexOf("export const patches = {"), text.indexOf("} as const;"));
  return [...block.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name ?? "");
}

test("every patch of the engine has a test that compares what happens with it and without it", () => {
  const tested = new Set(
    readdirSync(__dirname)
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => readFileSync(join(__dirname, name), "utf8"))
      .flatMap((text) => [...text.matchAll(/withAndWithout\(\s*"(\w+)"/g)].map(([, name]) => name)),
  );
  expect(declaredPatches().length).toBeGreaterThanOrEqual(9);
  expect(declaredPatches().filter((name) => !tested.has(name))).toEqual([]);
});
