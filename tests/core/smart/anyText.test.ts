import fc from "../../setup/draws";
import { checkGoal, type GoalReport, type Span } from "../../../src/core/smart";
import { chinese } from "../../../src/core/smart/languages/zh";
import { english } from "../../../src/core/smart/languages/en";
import { readText } from "../../../src/core/smart/reading";
import { reasons } from "../../../src/core/smart/reasons";

const today = { today: "2026-01-15" };
const letters = ["specific", "measurable", "achievable", "relevant", "timeBound"] as const;

/** What every report holds, whatever the text. */
function expectSound(text: string, report: GoalReport) {
  const spans: Span[] = [
    ...letters.flatMap((letter) => report[letter].evidence),
    ...report.quantities.map(({ span }) => span),
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeLessThan(end);
  }
  for (const letter of letters) {
    const { evidence, reason, advice, verdict } = report[letter];
    evidence.forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(evidence[i - 1]?.end ?? 0));
    expect(Object.keys(reasons)).toContain(reason.id);
    expect(advice === null).toBe(verdict === "pass");
  }
  expect(report.score).toBe(letters.filter((letter) => report[letter].verdict === "pass").length);
}

describe("any text gets a report", () => {
  it.each([
    ["empty", ""],
    ["blank", " \n\t\u3000"],
    ["emoji", "🚀🚀 提升销售额30% 🎯👩‍👩‍👧"],
    ["right to left", "להגדיל מכירות ב-20% עד 2026-12-31"],
    ["markup", "<b onclick='x'>提升</b>销售额30%&nbsp;<script>"],
    ["a formula", "=SUM(A1:A9)+@x"],
    ["half a surrogate pair", "\ud83d 30%"],
    ["control characters", "\u0000\u0007\u202e提升\u200b销售额"],
  ])("%s", (_, text) => {
    expectSound(text, checkGoal(text, today));
  });

  it("of every kind of character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => expectSound(text, checkGoal(text, today))),
      {
        numRuns: 150,
      },
    );
  });

  it("made of the very words of the rules", () => {
    const words = fc.constantFrom(
      "提升",
      "30%",
      "第一季度",
      "前",
      "by ",
      "end of ",
      "Q3",
      "，",
      "为了支撑",
      "通过",
      "and ",
      "①",
      "2026-",
      "三",
      "within 3 days of ",
      "(",
      "《",
      "万",
      "top ",
      "sales ",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        expectSound(text, checkGoal(text, today));
      }),
      { numRuns: 150 },
    );
  });
});

describe("a cell filled to its limit", () => {
  it.each(["提升销售额30%，", "Cut scrap to 2% by June; ", "30%", "1.", "=1+", "with 3 ", "投产", "((((", "为了支撑"])(
    "%j repeated",
    (part) => {
      const text = part.repeat(32_767).slice(0, 32_767);
      expectSound(text, checkGoal(text, today));
    },
  );

  it("is cut into pieces that never overlap, so that the work grows with the text", () => {
    const { tokens, normal } = readText("通过新增3条产线，全年产量提高40%; by June 30% more. ".repeat(500), today, [
      chinese,
      english,
    ]);
    tokens.forEach((token, i) => expect(token.from).toBeGreaterThanOrEqual(tokens[i - 1]?.to ?? 0));
    expect(tokens.length).toBeLessThan(normal.text.length);
  });
});
