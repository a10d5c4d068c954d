import { translatedFormula, withHeaders, withSheets, withTexts } from "../../../../src/core/plan/life";

const headers = new Map([
  [
    "goals",
    new Map([
      ["kpi id", "指标 编号"],
      ["target (m)", "目标值"],
      ["owner", "Lead #1"],
    ]),
  ],
  [
    "phasing",
    new Map([
      ["jan", "1月"],
      ["dec", "12月"],
    ]),
  ],
]);

describe("a formula after columns were renamed", () => {
  it.each([
    ["=[@[KPI ID]]", "=[@[指标 编号]]"],
    ["=SUM(Phasing[@[Jan]:[Dec]])", "=SUM(Phasing[@[1月]:[12月]])"],
    ["=INDEX(Goals[[Target (M)]],1)", "=INDEX(Goals[目标值],1)"],
    ["=[@Owner]", "=[@[Lead '#1]]"],
    ["=Goals[[#Headers],[KPI ID]]", "=Goals[[#Headers],[指标 编号]]"],
    ['="Phasing[Jan]"&Other[Jan]', '="Phasing[Jan]"&Other[Jan]'],
  ])("%s becomes %s", (formula, expected) => {
    expect(withHeaders(formula, "Goals", headers)).toBe(expected);
  });
});

describe("a formula after sheets were renamed", () => {
  const sheets = new Map([
    ["02_goals", "02_目标"],
    ["old name", "it's new"],
  ]);
  it.each([
    ["='02_Goals'!A1", "='02_目标'!A1"],
    ["='Old name'!A1+Other!B2", "='it''s new'!A1+Other!B2"],
    ['="02_Goals!A1"', '="02_Goals!A1"'],
  ])("%s becomes %s", (formula, expected) => {
    expect(withSheets(formula, sheets)).toBe(expected);
  });
});

describe("a formula in another language", () => {
  const [from, to] = ['=IF([@Rule]="Sum",1,2)', '=IF([@汇总方式]="累计",1,2)'];

  it("compares with the words of that language", () => {
    expect(translatedFormula('=IF( [@Rule]="Sum",1,2)', from, to)).toBe('=IF( [@Rule]="累计",1,2)');
  });

  it("is known with and without the name of its own table, as Excel reads it back", () => {
    const [entered, read] = ['=SUM(Phasing[@[Jan]:[Mar]])&"Sum"', '=SUM([[#This Row],[Jan]:[Mar]])&"Sum"'];
    const target = '=SUM(Phasing[@[1月]:[3月]])&"累计"';
    expect(translatedFormula(read, entered, target, "Phasing")).toBe('=SUM([[#This Row],[Jan]:[Mar]])&"累计"');
    expect(translatedFormula(entered, entered, target, "Phasing")).toBe('=SUM(Phasing[@[Jan]:[Mar]])&"累计"');
  });

  it("keeps what the user made of it", () => {
    expect(translatedFormula('=IF([@Rule]="Mine",1,2)', from, to)).toBe('=IF([@Rule]="Mine",1,2)');
    expect(translatedFormula("=SUM(A1:A3)", from, to)).toBe("=SUM(A1:A3)");
  });

  it("is the other one whole where the languages differ in form", () => {
    expect(translatedFormula('="FY"&FY_Label', '="FY"&FY_Label', '=FY_Label&"财年"')).toBe('=FY_Label&"财年"');
    expect(translatedFormula('="Year "&FY_Label', '="FY"&FY_Label', '=FY_Label&"财年"')).toBe('="Year "&FY_Label');
  });

  it("in a rule changes quoted texts alone", () => {
    expect(withTexts('=AND($A6="Green",Green>0)', new Map([['"Green"', '"绿灯"']]))).toBe('=AND($A6="绿灯",Green>0)');
  });
});
