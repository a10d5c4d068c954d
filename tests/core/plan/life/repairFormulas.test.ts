import { isBroken, lostItsTables, sameFormula } from "../../../../src/core/plan/life/repair/formulas";

describe("formulas of a plan that is compared with its template", () => {
  it.each([
    ["=Phasing[@[Jan]:[Mar]]", "=[[#This Row],[Jan]:[Mar]]"],
    ["=INDEX(Goals[[Target (M)]],1)", "=index( Goals[Target (M)], 1)"],
    ["=[@[KPI ID]]&[@Part]", "=Phasing[[#This Row],[KPI ID]]&Phasing[@Part]"],
  ])("%s is %s in another spelling", (one, other) => {
    expect(sameFormula(one, other, "Phasing")).toBe(true);
  });

  it.each([
    ["=SUM(Goals[Weight])", "=SUM(Goals[Target])"],
    ['="a b"', '="A B"'],
    ["=[@Jan]", "=Actuals[@Jan]"],
  ])("%s is not %s", (one, other) => {
    expect(sameFormula(one, other, "Phasing")).toBe(false);
  });

  it.each([
    ["=SUM(Goals[#REF!])", true],
    ["=SUM(#REF!)", true],
    ['="#REF!"', false],
  ])("%s refers to what is gone: %s", (formula, expected) => {
    expect(isBroken(formula)).toBe(expected);
  });

  const goals = { name: "Goals", headers: ["id", "weight", "target (m)"], firstColumn: 0 };
  const tracking = { name: "Tracking", headers: ["kpi id", "plan", "actual"], firstColumn: 2 };

  it.each([
    ["=SUM('02_Goals'!$B$6:$B$9)*2", "=SUM(Goals[Weight])*2", true],
    ["=SUM('02_Goals'!$A$6:$A$9)*2", "=SUM(Goals[Weight])*2", false],
    ["=SUM('02_Goals'!$B$6:$B$9)*3", "=SUM(Goals[Weight])*2", false],
    [
      "=INDEX(Goals[Target (M)],MATCH($C7,'02 it''s'!$A$6:$A$9,0))",
      "=INDEX(Goals[[Target (M)]],MATCH([@[KPI ID]],Goals[ID],0))",
      true,
    ],
    ["=Sheet1!$D7:$E7", "=SUM(Tracking[@[Plan]:[Actual]])", false],
    ["=SUM(Sheet1!$D7:$E7)", "=SUM([@[Plan]:[Actual]])", true],
    ["=SUM(Other!$D7:$E7)", "=SUM(Other[@[Plan]:[Actual]])", false],
  ])("%s is %s with addresses for tables: %s", (formula, expected, lost) => {
    expect(lostItsTables(formula, expected, [goals, tracking], "Tracking")).toBe(lost);
  });
});
