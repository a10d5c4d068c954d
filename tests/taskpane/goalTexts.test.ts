import type { Language } from "../../src/core/languages";
import { checkGoal } from "../../src/core/smart";
import type { GoalContext } from "../../src/core/smart/report";
import { format } from "../../src/i18n";
import "../../src/i18n/all";
import { criteria, evidenceSegments } from "../../src/taskpane/goals/criteria";
import { goalContext } from "../../src/taskpane/goals/KnownAboutGoal";
import { quantityTexts } from "../../src/taskpane/goals/quantities";
import { adviceText, reasonText, type Speech } from "../../src/taskpane/goals/texts";

const today = "2026-01-15";

function speech(language: Language): Speech {
  return { language, t: (key, parameters) => format(language, key, parameters) };
}

function figures(language: Language, text: string): string[] {
  return quantityTexts(speech(language).t, language, checkGoal(text, { today }));
}

/** Without the measure that they belong to. */
function amounts(language: Language, text: string): string[] {
  return figures(language, text).map((figure) => figure.replace(/^.*[:：] ?/, ""));
}

describe("the figures that were read from a goal are said in the words of the language", () => {
  test.each([
    ["Raise gross margin by 3 percentage points in 2026", "change of 3 percentage points"],
    ["Raise revenue from €3.2m to €4.0m by 31 December 2026", "€4,000,000"],
    ["Cut spend to CNY 1,250,000 by June 2026", "CN¥1,250,000"],
    ["No more than 3 audit findings in 2026", "3"],
    ["Cut days sales outstanding to 50 days by June 2026", "50 days"],
    ["Answer tickets within 1 hour by June 2026", "1 hour"],
    ["Lift the customer satisfaction score to 4.6 out of 5 by June 2026", "4.6 points"],
    ["Keep office vacancy between 15% and 18% in 2026", "15% to 18%"],
  ])("%s", (text, said) => expect(amounts("en-US", text)).toEqual([said]));

  test.each([
    ["2026年底前，毛利率提高3个百分点", "变化3个百分点"],
    ["6月底前把周转天数从62天降到50天", "50天"],
    ["全年管理费用不超过1200万元", "1200万元"],
    ["全年管理费用不超过12,345,678元", "12,345,678元"],
    ["年底前融资额达到2000万美元", "2000万美元"],
    ["年底前库存周转次数提高到6次", "6次"],
    ["年底前客户满意度评分达到4.8分", "4.8分"],
    ["年底前会员达到50万人", "50万"],
    ["全年空置率保持在15%至18%", "15%至18%"],
  ])("%s", (text, said) => expect(amounts("zh-CN", text)).toEqual([said]));

  test("behind the measure that they belong to, whatever the language of the goal is", () => {
    expect(figures("en-US", "2026年底前，毛利率提高3个百分点")).toEqual(["毛利率: change of 3 percentage points"]);
    expect(figures("zh-CN", "No more than 3 audit findings in 2026")).toEqual(["audit findings：3"]);
  });
});

describe("a reason", () => {
  test("says the day as people write it", () => {
    const report = checkGoal("By 31 December 2026, raise revenue by 10%", { today });
    expect(reasonText(speech("en-US"), report, "timeBound")).toBe("Ends on December 31, 2026.");
    expect(reasonText(speech("zh-CN"), report, "timeBound")).toBe("截止于2026年12月31日。");
  });
});

describe("a rate whose baseline is typed in percent", () => {
  const known = (baseline: string): GoalContext => ({
    ...goalContext({ baseline, target: "", parentObjective: "" }, today),
    bestChange: 0.05,
  });

  test("is compared in percent with what the goal asks", () => {
    const report = checkGoal("2026年底前，华东区毛利率提高3个百分点", known("31%"));
    expect(reasonText(speech("zh-CN"), report, "achievable")).toContain("要求变化 9.7%");
  });

  test("gets advice in percent", () => {
    const report = checkGoal("By 31 December 2026, raise the conversion rate to 40%", known("20%"));
    expect(adviceText(speech("en-US"), report, "achievable")).toMatch(/^Past years support about 21% \(now 20%\)/);
    expect(report.achievable.advice?.proposal).toBe("By 31 December 2026, raise the conversion rate to 21%");
  });
});

test.each([
  "年底前新开30家门店；单店日均销售额做到1.8万元；毛利率提高3个百分点",
  "By June, cut scrap to 2% and raise output by 10% to support fewer claims",
  "提升线上销售额30%，".repeat(2978).slice(0, 32_767),
  "",
])("the evidence of every letter is marked where it stands, and the text stays whole: %.40s", (text) => {
  const report = checkGoal(text, { today });
  const segments = evidenceSegments(report);
  expect(segments.map((segment) => segment.text).join("")).toBe(text);
  for (const letter of criteria) {
    const marked = segments.filter((segment) => segment.criteria.includes(letter)).map((segment) => segment.text);
    const evidence = report[letter].evidence.map(({ start, end }) => text.slice(start, end));
    expect(marked.join("")).toBe(evidence.join(""));
  }
});
