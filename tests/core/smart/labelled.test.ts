import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkGoal } from "../../../src/core/smart";
import { accuracyOfJudged, deadlines, f1, labelledGoals, type LabelledGoal } from "./labelledGoals";

const ofTheFirstReader = ["goals.dev.jsonl", "goals.own.jsonl", "goals.third.jsonl", "goals.fourth.jsonl"] as const;
/** Labelled by a reader who does not know the rules; small sets, so they are judged together. */
const ofTheSecondReader = [
  "goals.fifth.jsonl",
  "goals.sixth.jsonl",
  "goals.seventh.jsonl",
  "goals.eighth.jsonl",
  "goals.ninth.jsonl",
  "goals.tenth.jsonl",
  "goals.eleventh.jsonl",
  "goals.twelfth.jsonl",
  "goals.thirteenth.jsonl",
  "goals.fourteenth.jsonl",
  "goals.fifteenth.jsonl",
  "goals.sixteenth.jsonl",
  "goals.seventeenth.jsonl",
  "goals.eighteenth.jsonl",
  "goals.nineteenth.jsonl",
  "goals.twentieth.jsonl",
] as const;

const inLanguage = (language: "zh" | "en", goals: readonly LabelledGoal[]) =>
  goals.filter(({ lang }) => lang === language);

const sets: [string, LabelledGoal[]][] = (["zh", "en"] as const).flatMap((language) => [
  ...ofTheFirstReader.map((file): [string, LabelledGoal[]] => [
    `${file}, ${language}`,
    inLanguage(language, labelledGoals(file)),
  ]),
  [`the second reader, ${language}`, inLanguage(language, ofTheSecondReader.flatMap(labelledGoals))],
]);

describe.each(sets)("on the labelled goals of %s", (_, goals) => {
  it("there are goals enough to say something", () => {
    expect(goals.length).toBeGreaterThanOrEqual(50);
  });

  it.each(["S", "M", "T"] as const)("%s reaches an F1 of 0.95", (letter) => {
    expect(f1(goals, letter)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(["A", "R"] as const)("%s is right on 90 % of the judged goals", (letter) => {
    expect(accuracyOfJudged(goals, letter)).toBeGreaterThanOrEqual(0.9);
  });

  it("95 % of the deadlines are exact and hardly any is invented", () => {
    const { exact, noneWhereNone } = deadlines(goals);
    expect(exact).toBeGreaterThanOrEqual(0.95);
    expect(noneWhereNone).toBeGreaterThanOrEqual(0.97);
  });

  it("reads the quantities with value, unit and kind", () => {
    const wanted = goals.filter(({ quantities }) => quantities.length > 0);
    const right = wanted.filter(({ text, context, quantities }) => {
      const found = checkGoal(text, context).quantities;
      return quantities.every(({ value, unit, kind }) =>
        found.some((each) => Math.abs(each.value - value) < 0.01 && each.unit === unit && each.kind === kind),
      );
    });
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe("relevance to a parent objective", () => {
  const rightOf = (files: readonly string[]) => {
    const pairs = files.flatMap((file) =>
      readFileSync(join(__dirname, "data", file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.split("\t")),
    );
    const right = pairs.filter(([label, goal = "", objective]) => {
      const context = { today: "2026-01-15", ...(objective ? { parentObjective: objective } : {}) };
      return checkGoal(goal, context).relevant.verdict === (label === "1" ? "pass" : "fail");
    });
    return right.length / pairs.length;
  };

  it("is right on 95 % of the labelled pairs of goal and objective", () => {
    expect(rightOf(["pairs.own.tsv", "pairs.second.tsv", "pairs.third.tsv"])).toBeGreaterThanOrEqual(0.95);
  });

  it("is right on 88 % of the pairs of the second reader", () => {
    expect(rightOf(["pairs.fourth.tsv", "pairs.fifth.tsv"])).toBeGreaterThanOrEqual(0.88);
  });
});
