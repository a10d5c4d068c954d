import { base, list, number, series } from "../arguments";
import { ofRanges, ofValues, text } from "../definition";
import { settled, sum, sumOfProducts } from "../numeric";

/** Contribution: which part of a change comes from where. */

const contribution = ofValues<[current: number, prior: number, totalPrior: number]>("growth", {
  id: "CONTRIB",
  synonyms: ["contribution to growth", "拉动率", "拉动增长"],
  name: text("Contribution to growth", "拉动（百分点）"),
  summary: text(
    "By how much a segment pulls the growth of the total, as a share of the prior total.",
    "某部分的变化对总体增长的拉动，占上期总额的比例。",
  ),
  formula: text("(segment - segmentPrior) / totalPrior", "(部分本期值 - 部分上期值) / 总体上期值"),
  arguments: [
    number(["segment", "segment", "部分本期值", "Segment, current period", "该部分的本期数值"]),
    number(["segmentPrior", "segmentPrior", "部分上期值", "Segment, prior period", "该部分的上期数值"]),
    base(["totalPrior", "totalPrior", "总体上期值", "Total, prior period", "总体的上期数值"], { least: 0 }),
  ],
  format: "points",
  calculate: (current, prior, totalPrior) => (current - prior) / totalPrior,
  native: (current, prior, totalPrior) => `(${current}-${prior})/${totalPrior}`,
  example: [[500, 450, 900], 0.05555555555555555],
  source: "National statistics: contribution in percentage points",
});

const contributionShare = ofValues<[current: number, prior: number, totalCurrent: number, totalPrior: number]>(
  "growth",
  {
    id: "CONTRIBSHARE",
    synonyms: ["contribution rate", "share of growth", "贡献度"],
    name: text("Share in the change", "贡献率"),
    summary: text("Which share of the total's change a segment makes up.", "某部分的变化占总体变化的比例。"),
    formula: text(
      "(segment - segmentPrior) / (total - totalPrior)",
      "(部分本期值 - 部分上期值) / (总体本期值 - 总体上期值)",
    ),
    arguments: [
      number(["segment", "segment", "部分本期值", "Segment, current period", "该部分的本期数值"]),
      number(["segmentPrior", "segmentPrior", "部分上期值", "Segment, prior period", "该部分的上期数值"]),
      number(["total", "total", "总体本期值", "Total, current period", "总体的本期数值"]),
      number(["totalPrior", "totalPrior", "总体上期值", "Total, prior period", "总体的上期数值"]),
    ],
    rules: [
      {
        error: "#DIV/0!",
        when: (_current, _prior, totalCurrent, totalPrior) => totalCurrent === totalPrior,
        native: (_current, _prior, totalCurrent, totalPrior) => `${totalCurrent}=${totalPrior}`,
        condition: text("the total has not changed", "总体没有变化"),
      },
    ],
    format: "percent",
    calculate: (current, prior, totalCurrent, totalPrior) => (current - prior) / (totalCurrent - totalPrior),
    native: (current, prior, totalCurrent, totalPrior) => `(${current}-${prior})/(${totalCurrent}-${totalPrior})`,
    example: [[500, 450, 1000, 900], 0.5],
    source: "National statistics: contribution rate",
  },
);

type Prices = readonly (number | null)[];
type Quantities = readonly number[];

/** Price, volume and mix over what was sold in both periods; what is new or lost stands apart. */
function priceVolumeMix(q0: Quantities, p0: Prices, q1: Quantities, p1: Prices): number[] {
  const price = (prices: Prices, i: number) => prices[i] ?? 0;
  const both = q0.flatMap((quantity, i) => (quantity > 0 && (q1[i] as number) > 0 ? [i] : []));
  const over = (of: (i: number) => number) => sum(both.map(of));

  const quantity0 = over((i) => q0[i] as number);
  const quantity1 = over((i) => q1[i] as number);
  const revenue0 = over((i) => (q0[i] as number) * price(p0, i));
  const atOldPrices = over((i) => (q1[i] as number) * price(p0, i));
  const atNewPrices = over((i) => (q1[i] as number) * price(p1, i));

  const priceEffect = over((i) => (price(p1, i) - price(p0, i)) * (q1[i] as number));
  const volume = quantity0 === 0 ? 0 : ((quantity1 - quantity0) * revenue0) / quantity0;
  const mix = over((i) => ((q1[i] as number) - (q0[i] as number)) * price(p0, i)) - volume;
  const added = sum(q0.map((quantity, i) => (quantity === 0 ? (q1[i] as number) * price(p1, i) : 0)));
  const lost = sum(q0.map((quantity, i) => (q1[i] === 0 ? -quantity * price(p0, i) : 0)));
  const before = sumOfProducts(
    q0,
    p0.map((value) => value ?? 0),
  );
  const after = sumOfProducts(
    q1,
    p1.map((value) => value ?? 0),
  );
  return [
    settled(priceEffect, atNewPrices),
    volume,
    settled(mix, atOldPrices + revenue0),
    added,
    lost,
    settled(after - before, after + before),
  ];
}

const quantity = (name: string, chinese: string, about: string, aboutChinese: string) =>
  series([name, name, chinese, about, aboutChinese], 1, { least: 0 });
const priceList = (name: string, chinese: string, about: string, aboutChinese: string) =>
  list([name, name, chinese, about, aboutChinese], "numbers", { least: 0 });

const bridge = ofRanges<[q0: Quantities, p0: Prices, q1: Quantities, p1: Prices]>("growth", {
  id: "PVM",
  synonyms: [
    "price volume mix",
    "PVM bridge",
    "price variance",
    "volume variance",
    "mix variance",
    "价量分析",
    "量价分析",
    "量价差异",
  ],
  name: text("Price-volume-mix bridge", "量价结构分析"),
  summary: text(
    "Splits the change in revenue into price, volume, mix, new products and lost products.",
    "将收入变化分解为价格、数量、结构、新增产品与停售产品的影响。",
  ),
  formula: text(
    "price = Σ(p1 - p0)q1; volume = (Q1 - Q0)R0/Q0; mix = Σ(q1 - q0)p0 - volume",
    "价格影响 = Σ(本期单价 - 基期单价) × 本期数量；数量影响 = (本期总量 - 基期总量) × 基期收入 / 基期总量；结构影响 = Σ(本期数量 - 基期数量) × 基期单价 - 数量影响",
  ),
  arguments: [
    quantity("q0", "基期数量", "Quantity of each product, prior period", "各产品上期数量"),
    priceList("p0", "基期单价", "Price of each product, prior period", "各产品上期单价"),
    quantity("q1", "本期数量", "Quantity of each product, current period", "各产品本期数量"),
    priceList("p1", "本期单价", "Price of each product, current period", "各产品本期单价"),
  ],
  rules: [
    {
      error: "#N/A",
      when: (q0, p0, q1, p1) =>
        q0.some((sold, i) => sold !== 0 && p0[i] === null) || q1.some((sold, i) => sold !== 0 && p1[i] === null),
      native: (q0, p0, q1, p1) =>
        `SUMPRODUCT(ISNUMBER(${q0})*(${q0}<>0)*(${p0}="")+ISNUMBER(${q1})*(${q1}<>0)*(${p1}=""))>0`,
      condition: text("a product that was sold has no price", "有销量的产品缺少单价"),
    },
  ],
  remarks: [
    text(
      "Price, volume and mix look at the products sold in both periods; the five parts add up to the total.",
      "价格、数量、结构只针对两期都有销售的产品；五项之和等于合计。",
    ),
    text("A product not sold has the quantity 0; its price may be blank.", "未销售的产品数量填 0，其单价可以为空。"),
  ],
  format: "amount",
  shape: "row",
  columns: [
    text("Price", "价格"),
    text("Volume", "数量"),
    text("Mix", "结构"),
    text("New", "新增"),
    text("Lost", "停售"),
    text("Total", "合计"),
  ],
  calculate: (q0, p0, q1, p1) => [priceVolumeMix(q0, p0, q1, p1)],
  native: {
    row: (q0, p0, q1, p1) => {
      const both = `(${q0}>0)*(${q1}>0)`;
      const quantity0 = `SUMPRODUCT(${both},${q0})`;
      const quantity1 = `SUMPRODUCT(${both},${q1})`;
      const volume = `IF(${quantity0}=0,0,(${quantity1}-${quantity0})*SUMPRODUCT(${both},${q0},${p0})/${quantity0})`;
      const revenue = (q: string, p: string) => `SUMPRODUCT(${q},${p})`;
      return [
        `SUMPRODUCT(${both},${q1},${p1})-SUMPRODUCT(${both},${q1},${p0})`,
        volume,
        `SUMPRODUCT(${both},${q1},${p0})-SUMPRODUCT(${both},${q0},${p0})-${volume}`,
        `SUMPRODUCT((${q0}=0)*1,${q1},${p1})`,
        `-SUMPRODUCT((${q1}=0)*1,${q0},${p0})`,
        `${revenue(q1, p1)}-${revenue(q0, p0)}`,
      ];
    },
  },
  example: [
    [
      [[400], [300], [300]],
      [[4], [1], [2]],
      [[700], [100], [300]],
      [[3], [2], [1]],
    ],
    [[-900, 250, 750, 0, 0, 100]],
  ],
  source: "Horngren: sales-price, quantity and mix variances",
});

export const contributionFunctions = [contribution, contributionShare, bridge];
