import { checkGoal } from "../../../src/core/smart";

describe("an amount in CNY", () => {
  it("is money, not the Chinese New Year", () => {
    const { deadline, quantities } = checkGoal("Cut freight per tonne from CNY 120 to CNY 100", {
      today: "2026-01-15",
    });
    expect(deadline).toBeNull();
    expect(quantities).toMatchObject([{ value: 100, unit: "CNY", kind: "target" }]);
  });

  it("leaves the festival where one stands", () => {
    for (const text of ["Open 3 stores by CNY", "Open 3 stores before CNY 2026"])
      expect(checkGoal(text, { today: "2026-01-15" }).deadline?.date).toBe("2026-02-17");
  });
});

describe("to grow faster than the market is to gain market share", () => {
  const relevance = (text: string, parentObjective: string) =>
    checkGoal(text, { today: "2026-01-15", parentObjective }).relevant.reason.id;

  it.each(["Grow faster than the category", "Outgrow our competitors", "Expand ahead of the sector"])(
    "%s",
    (objective) => expect(relevance("Raise revenue by 12% in 2026", objective)).toBe("relevant.cause"),
  );

  it.each(["营收增速高于行业", "扩大市场份额", "跑赢大盘"])("%s", (objective) =>
    expect(relevance("2026年续约率提升至85%", objective)).toBe("relevant.cause"),
  );

  it("a level above that of the industry is no growth", () => {
    expect(relevance("Raise revenue by 12% in 2026", "Safety standards above the industry")).toBe("relevant.noPath");
  });
});

describe("what is put somewhere without starting to work", () => {
  it.each(["Put more effort into service by June", "Bring live music to the lobby", "下半年上线优质服务"])(
    "%s",
    (text) => expect(checkGoal(text, { today: "2026-01-15" }).measurable.verdict).toBe("fail"),
  );
});

describe("what starts or stops working", () => {
  it.each([
    "The smart warehouse goes into operation by 30 June 2026",
    "Have the smart meter platform brought into operation by June",
    "Take the old billing system out of service in 2026",
  ])("%s", (text) => expect(checkGoal(text, { today: "2026-01-15" }).measurable.reason.id).toBe("measurable.endState"));
});

describe("a change from one value to another", () => {
  it("is the goal's even where means stand right before it", () => {
    const { quantities } = checkGoal("Lower the unit cost by outsourcing from USD 9 to USD 7 in 2026", {
      today: "2026-01-15",
    });
    expect(quantities).toMatchObject([{ value: 7, unit: "USD", kind: "target" }]);
  });
});

describe("the way a change goes", () => {
  it.each([
    ["Non-performing loans no higher than 1.4%", [1.9, 1.7, 1.5], 1.4, "pass"],
    ["网点柜面平均等候时间由22分钟压缩一半", [25, 23.5, 22], 11, "fail"],
    ["Climb from 12th to 5th in the ranking", [14, 13, 12], 5, "fail"],
  ] as const)("is that of the figures: %s", (text, history, target, verdict) => {
    const { achievable } = checkGoal(text, { today: "2026-01-15", history, target });
    expect(achievable.verdict).toBe(verdict);
    expect(achievable.reason.parameters["asks"]).toBeGreaterThan(0);
  });
});

describe("an objective that a goal claims to serve", () => {
  it.each([
    ["会议室桌椅换新15套，为了加快临床试验入组", "fail"],
    ["With a view to fewer short-sighted pupils, replace 36 office chairs", "fail"],
    ["为减少碳排放，年内淘汰国三柴油叉车26台", "pass"],
  ])("is read at the head and at the tail: %s", (text, verdict) =>
    expect(checkGoal(text, { today: "2026-01-15" }).relevant.verdict).toBe(verdict),
  );

  it("is none where support is the activity itself", () => {
    const { relevant } = checkGoal("Keep supporting hauliers with digital tachographs", { today: "2026-01-15" });
    expect(relevant.reason.id).toBe("relevant.noObjective");
  });
});

describe("nothing of a bad thing", () => {
  it.each(["幼儿园今年不再发生食物过敏事件", "An accident-free paint shop in 2026"])(
    "is a target of zero: %s",
    (text) => expect(checkGoal(text, { today: "2026-01-15" }).quantities).toMatchObject([{ value: 0, kind: "target" }]),
  );
});

describe("an objective that is a matter of its own", () => {
  const relevance = (text: string, parentObjective: string) =>
    checkGoal(text, { today: "2026-01-15", parentObjective }).relevant.verdict;

  it.each([
    ["Reduce product returns to 3% by June", "Recruit more apprentices"],
    ["Raise repeat purchases by 8% this year", "File the company's tax return early"],
    ["会员复购率年底前提到40%", "减少停车场拥堵"],
    ["新客首单转化率提升到12%", "降低循环水泵电耗"],
  ])("is not moved by a goal that does not speak of it: %s, %s", (text, objective) =>
    expect(relevance(text, objective)).toBe("fail"),
  );

  it.each([
    ["Attend 8 career fairs by October", "Recruit more apprentices"],
    ["停车场新增80个车位，年底前启用", "减少停车场拥堵"],
    ["6台循环水泵年内完成变频改造", "降低循环水泵电耗"],
  ])("is moved by one that does: %s, %s", (text, objective) => expect(relevance(text, objective)).toBe("pass"));
});

describe("means that are in place", () => {
  it.each([
    "Plant 90 ha of maize by May, seed already bought",
    "Open a second lab by May, budget signed off",
    "5月底前引进2条产线，设备采购预算已经批了",
  ])("are named at the end and cover no date: %s", (text) => {
    const { achievable, timeBound } = checkGoal(text, { today: "2026-01-15" });
    expect([achievable.reason.id, timeBound.verdict]).toEqual(["achievable.means", "pass"]);
  });
});

describe("words of effort that name no result", () => {
  it.each(["前台礼仪再抓一抓", "Make the lobby feel warmer", "Spread the word about our outlet"])("%s", (text) =>
    expect(checkGoal(text, { today: "2026-01-15" }).specific.verdict).toBe("fail"),
  );
});

describe("a clause that names the owner is no goal of its own", () => {
  it.each([
    "2026年底前将 customer retention 从80%提升到90%，负责人：李伟",
    "负责人：李伟；2026年底前客户满意度从82分提升到90分",
    "2026年底前，负责人为王强，库存周转天数从50天降到42天",
    "Raise online revenue in the EMEA region from €3.2m to €4.0m by 31 December 2026; owner: Maria Lopez",
    "Owner: J. Smith. Cut the churn rate from 5% to 3% by 30 June 2026.",
    "Cut the churn rate from 5% to 3% by 30 June 2026 - Owner: Jane Smith",
    "Cut churn from 5% to 3% by 30 June 2026, owned by customer success",
  ])("%s", (text) => {
    const { goals, specific, measurable, timeBound, missing } = checkGoal(text, { today: "2026-01-15" });
    expect([goals.length, specific.verdict, measurable.verdict, timeBound.verdict]).toEqual([
      1,
      "pass",
      "pass",
      "pass",
    ]);
    expect(missing).not.toContain("owner");
  });

  it("but people who are responsible may be what it is about", () => {
    const { specific, goals } = checkGoal("6月底前各门店负责人全部持证上岗", { today: "2026-01-15" });
    expect([specific.verdict, goals.length]).toEqual(["pass", 1]);
  });
});
