import { checkGoal, type GoalContext } from "../../../src/core/smart";
import { filledIn } from "./filled";
import { labelledGoals } from "./labelledGoals";

const today: GoalContext = { today: "2026-01-15" };
const marked = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("a goal as the article writes it", () => {
  const text = "在接下来的一年里,将线上销售额提升30%";
  const report = checkGoal(text, today);

  it("is specific, measurable and time-bound", () => {
    expect([report.specific.verdict, report.measurable.verdict, report.timeBound.verdict]).toEqual([
      "pass",
      "pass",
      "pass",
    ]);
    expect(report.deadline?.date).toBe("2027-01-15");
    expect(report.quantities).toMatchObject([{ value: 30, unit: "%", kind: "delta", metric: "销售额" }]);
  });

  it("lacks baseline and owner", () => {
    expect(report.missing).toEqual(expect.arrayContaining(["baseline", "owner"]));
    expect(report.missing).not.toContain("deadline");
  });

  it("shows its evidence in the text", () => {
    expect(marked(text, report.specific.evidence).join("")).toBe("销售额提升");
    expect(marked(text, report.measurable.evidence)).toEqual(["30%"]);
    expect(marked(text, report.timeBound.evidence)).toEqual(["接下来的一年里"]);
  });
});

describe("a wish", () => {
  const report = checkGoal("大幅提升用户满意度", today);

  it("is neither measurable nor time-bound", () => {
    expect(report.measurable.verdict).toBe("fail");
    expect(report.timeBound.verdict).toBe("fail");
  });

  it("gets one proposal that passes all three letters once it is filled in", () => {
    const proposal = report.measurable.advice?.proposal ?? "";
    expect(proposal).toContain("满意度");
    const filled = checkGoal(filledIn(proposal, "zh"), today);
    expect([filled.specific.verdict, filled.measurable.verdict, filled.timeBound.verdict]).toEqual([
      "pass",
      "pass",
      "pass",
    ]);
  });
});

describe("every proposal, with its blanks filled, passes the letter that it was made for", () => {
  const goals = [...labelledGoals("goals.dev.jsonl"), ...labelledGoals("goals.own.jsonl")];

  it.each(["specific", "measurable", "timeBound"] as const)("%s", (letter) => {
    const failing = goals.filter(({ text, context }) => {
      const report = checkGoal(text, context);
      const { advice } = report[letter];
      if (!advice) return false;
      return checkGoal(filledIn(advice.proposal, report.language), context)[letter].verdict !== "pass";
    });
    expect(failing.map(({ text }) => text)).toEqual([]);
  });

  it("achievable, where data do not forbid it", () => {
    const failing = goals.filter(({ text, context }) => {
      const report = checkGoal(text, context);
      if (report.achievable.verdict !== "unknown") return false;
      const proposal = filledIn(report.achievable.advice?.proposal ?? "", report.language);
      return checkGoal(proposal, context).achievable.verdict !== "pass";
    });
    expect(failing.map(({ text }) => text)).toEqual([]);
  });
});

describe("achievable speaks in figures", () => {
  const history = { ...today, history: [100, 118, 144] };

  it("beyond what any year gave", () => {
    const { achievable } = checkGoal("全年营收增长50%", history);
    expect(achievable.verdict).toBe("fail");
    expect(achievable.reason).toEqual({
      id: "achievable.beyond",
      parameters: { asks: 50, best: 22, years: 1, direction: "up" },
    });
  });

  it("within what the best year gave", () => {
    expect(checkGoal("全年营收增长20%", history).achievable.reason.id).toBe("achievable.supported");
  });

  it("between the two it says unknown, or pass when the means are named", () => {
    expect(checkGoal("全年营收增长35%", history).achievable.verdict).toBe("unknown");
    expect(checkGoal("全年营收增长35%，通过新开12家门店", history).achievable.verdict).toBe("pass");
  });

  it("a rate beyond 100 % is impossible", () => {
    expect(checkGoal("Raise bed occupancy to 130%", today).achievable.reason.id).toBe("achievable.bound");
  });

  it("a baseline of zero gives no relative change", () => {
    expect(checkGoal("Sales of 50 units", { ...today, baseline: 0, target: 50 }).achievable.verdict).toBe("unknown");
  });
});

describe("several goals in one cell", () => {
  it("are told apart, and each must hold", () => {
    const report = checkGoal("2026年：①学费收入增长6%；②做好招生宣传", today);
    expect(report.goals).toHaveLength(2);
    expect(report.measurable.verdict).toBe("fail");
    expect(report.deadline?.date).toBe("2026-12-31");
  });

  it("share a date at the head or the tail", () => {
    expect(checkGoal("By June, open 3 shops and train 40 staff", today).timeBound.verdict).toBe("pass");
  });
});

describe("what the checker is given", () => {
  it("refuses a day that is none", () => {
    expect(() => checkGoal("x", { today: "soon" })).toThrow(RangeError);
    expect(() => checkGoal("x", { today: "2026-02-30" })).toThrow(RangeError);
    expect(() => checkGoal("x", { ...today, fiscalYearStart: 13 })).toThrow(RangeError);
  });

  it("takes owner and resources from the context", () => {
    const { missing } = checkGoal("Cut scrap to 2% by June", {
      ...today,
      owner: "Li",
      resources: "two fitters",
      baseline: 3,
    });
    expect(missing).toEqual([]);
  });
});
