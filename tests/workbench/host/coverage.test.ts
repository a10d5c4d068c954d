import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { excelObjectModel } from "../../../workbench/host/objectModel";

/** The list in docs/ says all that the host answers and all that it does not; these tests hold it to the host. */

const root = join(__dirname, "../../..");
const list = readFileSync(join(root, "docs/host-coverage.md"), "utf8");

/** The rows of a section's table, cell by cell, without its header. */
function tableOf(section: string): string[][] {
  const start = list.indexOf(`\n## ${section}\n`);
  if (start < 0) throw new Error(`docs/host-coverage.md has no section ${section}.`);
  const end = list.indexOf("\n## ", start + 1);
  const lines = list.slice(start, end < 0 ? undefined : end).split("\n");
  return lines
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const tests = ["tests/workbench", "tests/files"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => readFileSync(join(root, folder, file), "utf8")),
  )
  .join("\n");

/** How many behaviours of Excel each chapter of the reference has, numbered from 1. */
const BEHAVIOURS: Readonly<Record<string, number>> = {
  "1": 19,
  "2": 27,
  "3": 9,
  "4": 15,
  "5": 16,
  "6": 11,
  "7": 10,
  "8": 11,
  "9": 11,
  "10": 8,
  "11": 18,
};

const behaviours = Object.entries(BEHAVIOURS).flatMap(([chapter, count]) =>
  Array.from({ length: count }, (_, index) => `${chapter}.${index + 1}`),
);

/** "2.1 to 2.3, 2.9" as its numbers; a chapter alone, "7", names none. */
function numbersIn(text: string): string[] {
  return text.split(",").flatMap((part) => {
    const [from, to] = part.match(/\d+\.\d+/g) ?? [];
    if (from === undefined) return [];
    const first = behaviours.indexOf(from);
    const last = behaviours.indexOf(to ?? from);
    return first < 0 || last < first ? [] : behaviours.slice(first, last + 1);
  });
}

test("every behaviour has a test of its number, or stands on the list of those not modelled with what is given instead", () => {
  const tested = new Set(
    [...tests.matchAll(/["'`](\d+\.\d+(?:(?:,| and) \d+\.\d+)*) /g)].flatMap(([, numbers]) =>
      numbers?.match(/\d+\.\d+/g),
    ),
  );
  const listed = new Set(
    tableOf("Not modelled").flatMap(([numbers = "", , instead = ""]) => (instead === "" ? [] : numbersIn(numbers))),
  );
  expect(behaviours.filter((number) => !tested.has(number) && !listed.has(number))).toEqual([]);
});

test("every behaviour that is called modelled has a test of its number", () => {
  const modelled = tableOf("Modelled").flatMap(([numbers = ""]) => numbersIn(numbers));
  const tested = new Set(
    [...tests.matchAll(/["'`](\d+\.\d+[^"'`]*)/g)].flatMap(([, title]) => title?.match(/\d+\.\d+/g)),
  );
  const listed = new Set(tableOf("Not modelled").flatMap(([numbers = ""]) => numbersIn(numbers)));
  expect(modelled.length).toBeGreaterThan(90);
  expect(modelled.filter((number) => !tested.has(number) && !listed.has(number))).toEqual([]);
});

const model = excelObjectModel()
  .all()
  .map(({ name, members }) => [name, Object.keys(members).filter((member) => !member.startsWith("_"))] as const);

test("the list names every class and member that answers, and no other", () => {
  const named = tableOf("Object model").map(([name, members = ""]) => [name, members.match(/\w+/g)]);
  expect(named).toEqual(model);
});

test("every member that answers is used by a test", () => {
  const unused = model.flatMap(([name, members]) =>
    members.filter((member) => !new RegExp(`[."'\\/ {,]${member}\\b`).test(tests)).map((member) => `${name}.${member}`),
  );
  expect(unused).toEqual([]);
});
