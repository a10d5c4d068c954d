import { checkGoal, type GoalContext, type GoalReport } from "../../../src/core/smart";
import { filledIn } from "./filled";
import { labelledGoals, type LabelledGoal } from "./labelledGoals";

const today: GoalContext = { today: "2026-01-15" };
const files = [
  "dev",
  "own",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
] as const;
const letters = ["specific", "measurable", "achievable", "relevant", "timeBound"] as const;
type Letter = (typeof letters)[number];

interface Proposed extends LabelledGoal {
  readonly report: GoalReport;
  readonly letter: Letter;
  readonly proposal: string;
}

let every: Proposed[] | undefined;
/** Each proposal for each labelled goal; made once, because every one is tried out while it is made. */
const proposals = (): Proposed[] =>
  (every ??= files
    .flatMap((file) => labelledGoals(`goals.${file}.jsonl`))
    .flatMap((goal) => {
      const report = checkGoal(goal.text, goal.context);
      return letters.flatMap((letter) => {
        const proposal = report[letter].advice?.proposal;
        return proposal === undefined ? [] : [{ ...goal, report, letter, proposal }];
      });
    }));

const judgedBy = ({ letter, report }: Proposed, context: GoalContext): GoalContext => {
  const { target, ...others } = context;
  return letter === "achievable" && report.achievable.verdict === "fail"
    ? others
    : { ...others, ...(target === undefined ? {} : { target }) };
};

const squeezed = (text: string) => text.replace(/\s/g, "").toLowerCase();

describe("every proposal for a labelled goal", () => {
  it("passes the letter that it was made for once its blanks are filled", () => {
    const failing = proposals()
      .filter(({ letter }) => letter !== "relevant")
      .filter((each) => {
        const filled = filledIn(each.proposal, each.report.language);
        return checkGoal(filled, judgedBy(each, each.context))[each.letter].verdict !== "pass";
      });
    expect(failing.map(({ letter, text, proposal }) => [letter, text, proposal])).toEqual([]);
  });

  it("keeps the day that the goal names", () => {
    const moved = proposals().filter(({ letter, report, proposal, context }) => {
      const day = report.deadline?.date;
      // A date at the end covers several goals only as long as nothing follows it.
      if (letter === "relevant" && report.goals.length > 1) return false;
      return day !== undefined && checkGoal(filledIn(proposal, report.language), context).deadline?.date !== day;
    });
    expect(moved.map(({ text, proposal }) => [text, proposal])).toEqual([]);
  });

  it("keeps the goal's figures, except for a target that the data refuse", () => {
    const lost = proposals().filter(
      ({ labels, letter, report, proposal, text }) =>
        labels.M === 1 &&
        !(letter === "achievable" && report.achievable.verdict === "fail") &&
        // Only in a list of slogans none of the wordings keeps them all.
        report.goals.length === 1 &&
        report.quantities.some(({ span }) => !squeezed(proposal).includes(squeezed(text.slice(span.start, span.end)))),
    );
    expect(lost.map(({ text, proposal }) => [text, proposal])).toEqual([]);
  });

  it("takes whole words from an English goal", () => {
    const cut = proposals().filter(({ report, proposal, text }) => {
      if (report.language !== "en") return false;
      const own = proposal.replace(/\[[^\]]*\]/g, " ").match(/[A-Za-z'’]+/g) ?? [];
      const known = new Set([...(text.match(/[A-Za-z'’]+/g) ?? []), ...ofTheWording].map((word) => word.toLowerCase()));
      return own.some((word) => !known.has(word.toLowerCase()));
    });
    expect(cut.map(({ text, proposal }) => [text, proposal])).toEqual([]);
  });
});

const ofTheWording =
  "raise reduce from to by in support of until measured completed and signed off through up down before at days hours minutes".split(
    " ",
  );

describe("a goal that names who is responsible", () => {
  it.each([
    [
      "Open 120 new stores by year end, led by Tom Becker",
      "Open 120 new stores by year end through [concrete means], led by Tom Becker",
    ],
    ["年底前新增门店120家，由王强牵头", "通过[具体措施]，年底前新增门店120家，由王强牵头"],
  ])("keeps that clause at its end: %s", (text, proposal) => {
    expect(checkGoal(text, today).achievable.advice?.proposal).toBe(proposal);
  });

  it("gets its day before that clause", () => {
    const { advice } = checkGoal("Open 120 new stores; owner: Maria Lopez", today).timeBound;
    expect(advice?.proposal).toBe("Open 120 new stores by [date]; owner: Maria Lopez");
  });
});

it("a vague adverb gives way to figures", () => {
  const { advice } = checkGoal("Significantly reduce the time to process an order", today).measurable;
  expect(advice?.proposal).toBe("Reduce the time to process an order from [current value] to [target value] by [date]");
});

describe("a goal that does not move its objective", () => {
  const refused = () =>
    proposals().filter(({ letter, report }) => letter === "relevant" && report.relevant.verdict === "fail");

  it("is told to choose another objective or another goal", () => {
    expect(refused().length).toBeGreaterThan(100);
    expect([...new Set(refused().map(({ report }) => report.relevant.advice?.id))]).toEqual(["relevant.noPath"]);
  });

  it("is never offered the objective that the checker has just refused, nor made to pass by naming one", () => {
    const claimed = refused().filter(
      ({ proposal, context, report }) =>
        (context.parentObjective !== undefined && proposal.includes(context.parentObjective)) ||
        checkGoal(filledIn(proposal, report.language), context).relevant.verdict === "pass",
    );
    expect(claimed.map(({ text, proposal }) => [text, proposal])).toEqual([]);
  });

  it("does not pass because the claim repeats the objective's own words", () => {
    const context = { ...today, parentObjective: "Less scrap in the foundry" };
    const { relevant } = checkGoal("Contract renewals kept above 80% in support of less scrap in the foundry", context);
    expect(relevant.verdict).toBe("fail");
  });
});

describe("a target that the data refuse", () => {
  const proposed = (text: string, context: Partial<GoalContext>) => {
    const { advice } = checkGoal(text, { ...today, ...context }).achievable;
    return [advice?.id, advice?.proposal];
  };

  it("gives way to what the history supports, with measure, day, unit and direction as they were", () => {
    expect(proposed("年中小程序日活冲到50万", { history: [3.5, 3.8, 4], target: 50 })).toEqual([
      "achievable.beyond",
      "年中小程序日活冲到4.34万",
    ]);
    expect(
      proposed("Suppliers from 210 down to no more than 150 by Dec 31", { history: [235, 222, 210], target: 150 }),
    ).toEqual(["achievable.beyond", "Suppliers from 210 down to no more than 198 by Dec 31"]);
    expect(proposed("Halve unit cost by year end", { history: [50, 49, 48] })).toEqual([
      "achievable.beyond",
      "Reduce unit cost by 2% by year end",
    ]);
    expect(proposed("今年民宿平均房价翻番", { history: [210, 215, 222], target: 444 })).toEqual([
      "achievable.beyond",
      "今年民宿平均房价提升3.3%",
    ]);
  });

  it("of a rate is compared in percent, though the data hold it as a share", () => {
    const attrition = checkGoal("Lower voluntary attrition to 8% by December 2026", {
      ...today,
      history: [0.14, 0.13, 0.12],
    });
    expect(attrition.achievable.reason.parameters).toMatchObject({ asks: 33.3, best: 7.7 });
    expect(attrition.achievable.advice?.proposal).toBe("Lower voluntary attrition to 11.1% by December 2026");
    expect(proposed("2026年底前毛利率提高8个百分点", { baseline: 0.31, bestChange: 0.05 })).toEqual([
      "achievable.beyond",
      "2026年底前毛利率提高1.6个百分点",
    ]);
    const fine = { ...today, history: [0.9, 0.8] };
    expect(checkGoal("今年不良率降到0.72%", fine).achievable.reason.parameters).toMatchObject({ asks: 10 });
  });

  it("gives way together with the change that is said beside it", () => {
    const data = { baseline: 500, target: 700, bestChange: 0.18 };
    expect(proposed("By 30 June 2026, raise orders packed from 500 to 700 per hour (+40%)", data)[1]).toBe(
      "By 30 June 2026, raise orders packed from 500 to 590 per hour (+18%)",
    );
  });

  it("gives way to a small step where there is but a baseline", () => {
    expect(proposed("年内会员数达到220万", { baseline: 100, target: 220 })).toEqual([
      "achievable.large",
      "年内会员数达到110万",
    ]);
  });

  it("never asks for means where means cannot help", () => {
    expect(proposed("年底准时交付率达到101%", { history: [90, 92, 94], target: 101 })).toEqual([
      "achievable.boundFrom",
      "年底准时交付率达到96%",
    ]);
  });

  it("says in figures what is supported", () => {
    const { advice } = checkGoal("今年线上GMV做到9亿", { ...today, history: [2.5, 2.8, 3.1], target: 9 }).achievable;
    expect(advice?.parameters).toMatchObject({ level: 3.47, baseline: 3.1, percent: 12 });
  });
});

describe("the user's own words", () => {
  const measurable = (text: string) => checkGoal(text, today).measurable.advice?.proposal;

  it.each([
    ["降低学生近视率", "[日期]前，将学生近视率从[当前值]降低到[目标值]"],
    ["加强与兄弟单位联谊", "[日期]前，加强与兄弟单位联谊，将[指标]从[当前值]提升到[目标值]"],
    [
      "Raise everyone's motivation",
      "Raise everyone's motivation, measured by [measure], from [current value] to [target value] by [date]",
    ],
    ["CFO's approval", "CFO's approval signed by [date]"],
    ["Supplier portal", "Supplier portal completed and signed off by [date]"],
    ["GDPR", "GDPR completed and signed off by [date]"],
    [
      "Improve punctuality on night buses in 2026",
      "Improve punctuality on night buses from [current value] to [target value] in 2026",
    ],
  ])("of “%s” stay whole", (text, proposal) => {
    expect(measurable(text)).toBe(proposal);
  });
});

describe("a vague time", () => {
  it.each([
    ["尽快完成ERP系统上线", "[日期]前，完成ERP系统上线"],
    ["Finish the SOX remediation as soon as possible", "Finish the SOX remediation by [date]"],
    ["ASAP, cut scrap to 2%", "Cut scrap to 2% by [date]"],
  ])("gives way to the day: %s", (text, proposal) => {
    expect(checkGoal(text, today).timeBound.advice?.proposal).toBe(proposal);
  });
});

describe("a claim", () => {
  it.each([
    ["更换办公楼绿植，以支撑“营收增长”", "营收增长"],
    [
      "Raise the repeat purchase rate from 20% to 28%, in support of “Keep customers longer” (owner: Li Wei)",
      "Keep customers longer",
    ],
  ])("is quoted by the objective that it names: %s", (text, objective) => {
    expect(checkGoal(text, today).relevant.reason.parameters).toMatchObject({ objective });
  });
});

describe("an event without a date", () => {
  it.each([
    ["开学前完成12间实验室的通风改造", "开学前", "开学前（[日期]前）完成12间实验室的通风改造"],
    [
      "Ventilation rebuilt in 12 laboratories before term starts",
      "before term starts",
      "Ventilation rebuilt in 12 laboratories before term starts (by [date])",
    ],
  ])("is named as what is open in “%s”", (text, words, proposal) => {
    const { timeBound } = checkGoal(text, today);
    expect([timeBound.reason.id, timeBound.reason.parameters["words"]]).toEqual(["timeBound.event", words]);
    expect(timeBound.advice?.proposal).toBe(proposal);
  });
});

it("a change of about 40 % is asked as such, whatever the past levels were", () => {
  const { achievable } = checkGoal("Reduce incidents by around 40% y/y", { ...today, history: [50, 46, 40] });
  expect(achievable.reason).toMatchObject({ id: "achievable.beyond", parameters: { asks: 40, best: 13 } });
});
