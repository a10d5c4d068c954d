import { checkGoal, type GoalContext } from "../../../src/core/smart";
import { civil, isoDate } from "../../../src/core/smart/dates";
import { easter, holidays } from "../../../src/core/smart/lexicon/holidays";

const deadline = (text: string, context: Partial<GoalContext> = {}) =>
  checkGoal(text, { today: "2026-01-15", ...context }).deadline;

describe("deadlines", () => {
  it.each([
    ["6月30日前上线门户", "2026-06-30"],
    ["上半年上线门户", "2026-06-30"],
    ["半年内上线门户", "2026-07-15"],
    ["十五五末上线门户", "2030-12-31"],
    ["双11前上线门户", "2026-11-11"],
    ["2027年春节前上线门户", "2027-02-06"],
    ["Launch the portal by end of Q3", "2026-09-30"],
    ["Launch the portal in two years", "2028-01-15"],
    ["Launch the portal by mid-August", "2026-08-15"],
    ["Launch the portal before Black Friday", "2026-11-27"],
    ["Launch the portal by 28 Feb", "2026-02-28"],
    ["Launch the portal by 30.06.2026", "2026-06-30"],
    ["Launch the portal within a fortnight", "2026-01-29"],
    ["Launch the portal by Easter Monday", "2026-04-06"],
    ["办证大厅等候时间三个月内砍到5分钟", "2026-04-15"],
  ])("%s: %s", (text, date) => {
    expect(deadline(text)?.date).toBe(date);
  });

  it("before a period is the day before it starts; the other reading is kept", () => {
    expect(deadline("九月前上线门户")).toMatchObject({ date: "2026-08-31", alternatives: ["2026-09-30"] });
    expect(deadline("Launch the portal before Q2")?.date).toBe("2026-03-31");
  });

  it("follow the fiscal year where it begins in another month", () => {
    expect(deadline("Reach $2m revenue in FY26", { fiscalYearStart: 4 })).toMatchObject({
      date: "2026-03-31",
      alternatives: ["2027-03-31"],
    });
    expect(deadline("Q1完成验收门户系统", { fiscalYearStart: "2026-04-01" })?.date).toBe("2026-06-30");
  });

  it.each([
    "尽快上线门户",
    "2小时内响应客户投诉",
    "交付后7日内回访业主60户",
    "Launch the portal ASAP",
    "Sales above 2025",
  ])("there is none in %s", (text) => {
    expect(deadline(text)).toBeNull();
  });
});

describe("movable days", () => {
  const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });
  const lunarDay = (iso: string) => chinese.format(new Date(`${iso}T12:00:00Z`));
  const years = Array.from({ length: 12 }, (_, i) => 2024 + i);

  it.each([
    ["springFestival", "1/1"],
    ["lantern", "1/15"],
    ["dragonBoat", "5/5"],
    ["qixi", "7/7"],
    ["midAutumn", "8/15"],
    ["doubleNinth", "9/9"],
  ] as const)("%s is the lunar %s of every year to 2035", (name, lunar) => {
    // The new moons of 6 February 2027 and 3 February 2030 fall minutes from midnight in Beijing; ICU misses the day.
    const close = (year: number) => (year === 2027 || year === 2030) && /^1\//.test(lunar);
    for (const year of years.filter((each) => !close(each))) {
      const at = holidays[name](year);
      expect([year, at === null ? null : lunarDay(isoDate(at))]).toEqual([year, lunar]);
    }
  });

  it("Easter is a Sunday between 22 March and 25 April", () => {
    for (const year of years) {
      const { month, date, weekday } = civil(easter(year));
      expect(weekday).toBe(0);
      expect(month * 100 + date).toBeGreaterThanOrEqual(322);
      expect(month * 100 + date).toBeLessThanOrEqual(425);
    }
    expect(isoDate(easter(2026))).toBe("2026-04-05");
  });
});
