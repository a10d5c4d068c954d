import { checkGoal, type GoalContext, type GoalReport } from "../../../src/core/smart";
import { checkerOf } from "../../../src/core/smart/check";
import { english } from "../../../src/core/smart/languages/en";
import { chinese } from "../../../src/core/smart/languages/zh";
import { languagesOfGoal, loadCheckerFor, loadedChecker } from "../../../src/core/smart/loading";
import { labelledGoals } from "./labelledGoals";

const today = "2026-01-15";

/** A report with its proposals, which are put together when they are first read. */
const whole = (report: GoalReport) => JSON.parse(JSON.stringify(report)) as unknown;

/** Each checker alone, so that what one has read leaves no trace in another. */
const alone = { zh: checkerOf([chinese]), en: checkerOf([english]) };

describe("A checker that knows no more than the languages of a goal", () => {
  it.each(["goals.dev.jsonl", "goals.fourteenth.jsonl"] as const)(
    "reports on the goals of %s what one that knows all reports",
    (file) => {
      let judged = 0;
      for (const { text, context } of labelledGoals(file)) {
        const [language, ...others] = languagesOfGoal(text, context);
        if (!language || others.length > 0) continue;
        expect(whole(alone[language](text, context))).toEqual(whole(checkGoal(text, context)));
        judged++;
      }
      expect(judged).toBeGreaterThan(50);
    },
  );

  it("refuses a text in another language instead of misreading it", () => {
    expect(() => alone.en("全年销售额提升30%", { today })).toThrow("zh");
  });
});

describe("Loading the checker", () => {
  it("asks for the rules of the goal and of the objective it is held against", () => {
    expect([...languagesOfGoal("Raise revenue by 30%", {})]).toEqual(["en"]);
    expect([...languagesOfGoal("12月31日前GMV提升30%", {})]).toEqual(["zh"]);
    expect(languagesOfGoal("Raise revenue by 30%", { parentObjective: "扩大市场份额" })).toEqual(new Set(["zh", "en"]));
  });

  it("brings the rules of all goals of a list, and keeps them", async () => {
    expect(loadedChecker(["en"])).toBeUndefined();
    const context: GoalContext = { today };
    const goals = ["Raise revenue by 30% by 31 December 2026", "Cut churn to 3%"].map((text) => ({
      text,
      context,
    }));
    const check = await loadCheckerFor(goals);
    for (const { text, context } of goals) expect(whole(check(text, context))).toEqual(whole(checkGoal(text, context)));
    expect(loadedChecker(["en"])).toBe(check);
    expect(loadedChecker(["zh"])).toBeUndefined();
    await loadCheckerFor([{ text: "成本降低5%", context: {} }]);
    expect(loadedChecker(["zh", "en"])).toBe(check);
    expect(check("成本降低5%", { today }).language).toBe("zh");
  });
});
