import { choice, chosenNumber, number, option, points, series } from "../arguments";
import { ofRanges, text } from "../definition";
import { byOption, directed, placesOf } from "../notation";
import { along, nativeWindow, troubleOf, type Line } from "../points";
import { runRules, ZONE_PLACES, zoneOf, type RunRule, type RunRuleId } from "./runRules";

/** Runs: what a sequence of points says that no single one does. */

const described: Readonly<Record<RunRuleId, readonly [english: string, chinese: string]>> = {
  N1: ["one point beyond 3 sigma", "一点超出 3σ"],
  N2: ["nine points in a row on one side of the centre", "连续九点在中心线同侧"],
  N3: ["six points in a row rising or falling", "连续六点上升或下降"],
  N4: ["fourteen points in a row alternating up and down", "连续十四点上下交替"],
  N5: ["two of three points beyond 2 sigma on one side", "三点中有两点在同侧 2σ 之外"],
  N6: ["four of five points beyond 1 sigma on one side", "五点中有四点在同侧 1σ 之外"],
  N7: ["fifteen points in a row within 1 sigma", "连续十五点在 1σ 之内"],
  N8: ["eight points in a row outside 1 sigma, on both sides", "连续八点在 1σ 之外且分布两侧"],
  WE1: ["one point beyond 3 sigma", "一点超出 3σ"],
  WE2: ["two of three points beyond 2 sigma on one side", "三点中有两点在同侧 2σ 之外"],
  WE3: ["four of five points beyond 1 sigma on one side", "五点中有四点在同侧 1σ 之外"],
  WE4: ["eight points in a row on one side of the centre", "连续八点在中心线同侧"],
  W3of4: ["three of four points beyond 1.5 sigma on one side", "四点中有三点在同侧 1.5σ 之外"],
};

const ruleIds = Object.keys(runRules) as RunRuleId[];

/** Positive, as the distance by which points are judged. */
const sigma = number(["sigma", "sigma", "标准差", "Standard deviation, above 0", "标准差，大于 0"], { above: 0 });

export const runRule = ofRanges<[values: Line, mean: number, sigma: number, rule: RunRuleId]>("warning", {
  id: "RUNRULE",
  synonyms: ["Nelson rules", "Western Electric rules", "判异准则", "八大判异"],
  name: text("Run rule", "判异规则"),
  summary: text(
    "1 where a point completes a signal of the rule, else 0, row by row.",
    "逐行判断：该点完成规则所述信号为 1，否则为 0。",
  ),
  formula: text("1 on each point that completes the run", "每个使规则成立的点为 1，其余为 0"),
  arguments: [
    points(["values", "values", "数值序列", "Values in order of time", "按时间排列的数值"]),
    number(["mean", "mean", "中心线", "Centre line", "中心线数值"]),
    sigma,
    option(
      ["rule", "rule", "规则", "N1 to N8, WE1 to WE4, W3of4", "N1 至 N8、WE1 至 WE4、W3of4"],
      "RUNRULES",
      ruleIds.map((id) => choice(id, id, id, ...described[id])),
      null,
    ),
  ],
  remarks: [
    text(
      "The flag falls on the completing point, which itself lies in the zone; a point on the centre breaks a run; exactly 3 sigma is not beyond.",
      "标记落在完成信号的那一点，且该点本身须在相应区域；落在中心线上的点中断连串；恰为 3σ 不算超出。",
    ),
  ],
  format: "flag",
  shape: "lines",
  calculate: (line, mean, deviation, id) => {
    const rule: RunRule = runRules[id];
    const seen = line.cells.map((cell) => {
      const value = typeof cell === "number" ? cell : 0;
      return rule.looksAt === "zones" ? zoneOf(value, mean, deviation) : value;
    });
    return along(line, (i) => {
      const from = Math.max(0, i + 1 - rule.points);
      return [troubleOf(line.cells, from, i + 1) ?? (rule.completes(seen.slice(from, i + 1)) ? 1 : 0)];
    });
  },
  native: {
    lines: ({ n }, values, mean, deviation, id) => {
      const formulas = ruleIds.map((each): [string, string] => [
        each.toLowerCase(),
        nativeRule(each, n, values, mean, deviation),
      ]);
      return [byOption(id, Object.fromEntries(formulas))];
    },
  },
  example: [
    [[[0], [3], [3.0001], [-3.1]], 0, 1, "N1"],
    [[0], [0], [1], [1]],
  ],
  source: "Nelson 1984; Western Electric; Wheeler",
});

function nativeRule(id: RunRuleId, n: number, values: string, mean: string, deviation: string): string {
  const rule: RunRule = runRules[id];
  const length = Math.min(rule.points, n);
  const at = (place: number) => `INDEX(${values},${n - length + place})`;
  const cells = (from: number, to: number) => (from === to ? at(from) : `(${at(from)}:${at(to)})`);
  const zone = (what: string) => `ROUND((${what}-${mean})/${deviation},${ZONE_PLACES})`;
  const completes = rule.native({ length, z: zone(cells(1, length)), last: zone(at(length)), cells });
  return nativeWindow(cells(1, length), length, `IF(${completes},1,0)`);
}

export const streak = ofRanges<[values: readonly number[], direction: number]>("warning", {
  id: "STREAK",
  synonyms: ["consecutive declines", "in a row", "连续下降", "连降", "连续下滑"],
  name: text("Streak", "连续变化期数"),
  summary: text(
    "How many moves in a row, up to the last value, went down (or up); a tie breaks it.",
    "截至末值连续下降（或上升）的次数，持平即中断。",
  ),
  formula: text("length of the last run of strict moves", "截至末值连续严格升或降的次数"),
  arguments: [
    series(["values", "values", "数值序列", "Values in order of time", "按时间排列的数值"]),
    chosenNumber(
      ["direction", "direction", "方向", "-1 counts declines (default), 1 rises", "-1 计下降（默认），1 计上升"],
      "MOVE",
      [
        choice(-1, "Declines", "下降", "Counts moves down", "统计连续下降"),
        choice(1, "Rises", "上升", "Counts moves up", "统计连续上升"),
      ],
      -1,
    ),
  ],
  format: "number",
  shape: "value",
  calculate: (values, direction) => {
    let length = 0;
    for (let i = values.length - 1; i > 0; i--) {
      if (direction * ((values[i] as number) - (values[i - 1] as number)) <= 0) break;
      length++;
    }
    return length;
  },
  native: {
    value: (values, direction) => {
      const later = `(INDEX(${values},2):INDEX(${values},COUNT(${values})))`;
      const earlier = `(INDEX(${values},1):INDEX(${values},COUNT(${values})-1))`;
      const broken = `(${directed(direction, `${later}-${earlier}`)}<=0)`;
      return `IF(COUNT(${values})<2,0,COUNT(${values})-1-SUMPRODUCT(MAX(${broken}*${placesOf(earlier)})))`;
    },
  },
  example: [[[[9], [10], [8], [7], [6]]], 3],
  source: "Runs of strict moves",
});

export const runFunctions = [runRule, streak];
