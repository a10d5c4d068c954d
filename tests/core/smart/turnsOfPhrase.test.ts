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
