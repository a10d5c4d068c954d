import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../../src/core/languages";
import { checkGoal } from "../../../src/core/smart";
import { fillSamples } from "../../../src/core/smart/blanks";
import { wordings as chinese } from "../../../src/core/smart/languages/zh/wordings";
import { smartLetters, type GoalContext, type SmartLetter } from "../../../src/core/smart/report";
import { format } from "../../../src/i18n";
import "../../../src/i18n/all";
import { missingText } from "../../../src/i18n/missing";

/** The day from which the guide reads its goals. */
const today = "2026-01-15";

const marks = { pass: "✓", fail: "✗", unknown: "?" };

interface Guide {
  readonly language: Language;
  readonly text: string;
  /** The examples of a letter that pass and those that do not, as they stand. */
  readonly letter: (initial: string) => readonly [passes: string[], fails: string[]];
  /** Goal, five marks, what is missing. */
  readonly goals: readonly (readonly string[])[];
  /** Makes a goal of an example that names but a time. */
  readonly timed: (time: string) => string;
  readonly best: RegExp;
}

function guide(language: Language, file: string, others: Pick<Guide, "timed" | "best">): Guide {
  const text = readFileSync(path.join(__dirname, "../../../docs", file), "utf8");
  const rows = text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const examples = (cell = "") => cell.split(" · ").map((example) => example.replace(/（.*）$| \(.*\)$/, ""));
  return {
    language,
    text,
    letter: (initial) => {
      const row = rows.find(([first = ""]) => first.startsWith(`**${initial}**`));
      if (!row) throw new Error(`The guide has no row for ${initial}.`);
      return [examples(row[2]), examples(row[3])];
    },
    goals: rows.filter((row) => row.length === 7 && /^[✓✗?]$/.test(row[1] ?? "")),
    ...others,
  };
}

const guides = [
  guide("en-US", "smart-goals.md", {
    timed: (time) => `Cut scrap on press line 4 to 1.5% ${time}`,
    best: /best year gave \+(\d+)%/,
  }),
  guide("zh-CN", "smart-goals.zh-CN.md", {
    timed: (time) => `${time}，二号注塑线废品率降到1.8%`,
    best: /历年最好 \+(\d+)%/,
  }),
];

function verdict(letter: SmartLetter, text: string, context: Partial<GoalContext> = {}): string {
  return checkGoal(text, { today, ...context })[letter].verdict;
}

describe.each(guides)("the guide in $language says what the checker answers", ({ language, ...said }) => {
  test.each([
    ["S", "specific"],
    ["M", "measurable"],
  ] as const)("of the examples for %s", (initial, letter) => {
    const [passes, fails] = said.letter(initial);
    expect(passes.map((text) => [text, verdict(letter, text)])).toEqual(passes.map((text) => [text, "pass"]));
    expect(fails.map((text) => [text, verdict(letter, text)])).toEqual(fails.map((text) => [text, "fail"]));
  });

  test("of the examples for T", () => {
    const [passes, fails] = said.letter("T");
    for (const time of passes) expect([time, verdict("timeBound", said.timed(time))]).toEqual([time, "pass"]);
    for (const time of fails) expect([time, verdict("timeBound", said.timed(time))]).toEqual([time, "fail"]);
  });

  test("of the examples for A, which say the change asked and the best year, or a rate that cannot be", () => {
    const [passes, fails] = said.letter("A");
    const judged = (example: string) => {
      const best = said.best.exec(example)?.[1];
      if (best === undefined) return verdict("achievable", example);
      const asks = /\+(\d+)%/.exec(example.replace(said.best, ""))?.[1];
      const text = language === "zh-CN" ? `今年销售额增长${asks}%` : `Raise sales by ${asks}% this year`;
      return verdict("achievable", text, { baseline: 12_000, bestChange: Number(best) / 100 });
    };
    expect(passes.map(judged)).toEqual(passes.map(() => "pass"));
    expect(fails.map(judged)).toEqual(fails.map(() => "fail"));
  });

  test("of the examples for R, which name goal and objective", () => {
    const [passes, fails] = said.letter("R");
    const judged = (example: string) => {
      const parentObjective = /[“"](.+)[”"]/.exec(example)?.[1] ?? "";
      const text = language === "zh-CN" ? example.split("：")[1] : example.split(", for ")[0];
      return verdict("relevant", text ?? "", { parentObjective });
    };
    expect(passes.map(judged)).toEqual(passes.map(() => "pass"));
    expect(fails.map(judged)).toEqual(fails.map(() => "fail"));
  });

  test("of whole goals, with what is still missing", () => {
    expect(said.goals.length).toBeGreaterThan(8);
    const answered = said.goals.map(([text = ""]) => {
      const report = checkGoal(text, { today });
      return [
        text,
        ...smartLetters.map((letter) => marks[report[letter].verdict]),
        missingText(language, report.missing),
      ];
    });
    expect(answered).toEqual(said.goals);
  });

  test("of the wish's proposal, which passes S, M and T once it is filled in", () => {
    const proposal = checkGoal("大幅提升用户满意度", { today }).measurable.advice?.proposal ?? "";
    expect(said.text).toContain(`“${proposal}”`);
    const filled = checkGoal(fillSamples(proposal, chinese), { today });
    expect([filled.specific.verdict, filled.measurable.verdict, filled.timeBound.verdict]).toEqual(
      Array(3).fill("pass"),
    );
  });

  test("of the change that no year gave", () => {
    const { reason } = checkGoal("营收从12,000万元提升到18,000万元", {
      today,
      baseline: 12_000,
      target: 18_000,
      bestChange: 0.22,
    }).achievable;
    expect(reason.id).toBe("achievable.beyond");
    expect(said.text).toContain(`“${format(language, "smart.reason.achievable.beyond", reason.parameters)}”`);
  });
});

test("the guide's days before and by a month are the checker's", () => {
  const day = (text: string) => checkGoal(text, { today }).deadline;
  expect(guides[0]?.text).toContain('"Before June" is 31 May; "by June" is 30 June.');
  expect(day("Cut scrap to 1.5% before June")?.date).toBe("2026-05-31");
  expect(day("Cut scrap to 1.5% by June")?.date).toBe("2026-06-30");
  expect(guides[1]?.text).toContain("“九月前”读作8月31日，9月30日作为另一种读法保留。");
  expect(day("九月前废品率降到1.8%")).toMatchObject({ date: "2026-08-31", alternatives: ["2026-09-30"] });
});
