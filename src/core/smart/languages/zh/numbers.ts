import type { NumberWords } from "../numberWords";
import { alternatives } from "../../numerals";
import { idioms } from "./numberIdioms";
import { hanNumeral, parseHanNumeral } from "./numerals";

const magnitudes: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
  百亿: 1e10,
  千亿: 1e11,
  十亿: 1e9,
  万万: 1e8,
};

const currencies: Readonly<Record<string, string>> = {
  元: "CNY",
  块钱: "CNY",
  元人民币: "CNY",
  人民币: "CNY",
  美元: "USD",
  美金: "USD",
  刀: "USD",
  欧元: "EUR",
  英镑: "GBP",
  港元: "HKD",
  港币: "HKD",
  日元: "JPY",
};

const units: Readonly<Record<string, string>> = {
  个点: "pp",
  点: "score",
  百分点: "pp",
  个百分点: "pp",
  基点: "bps",
  个基点: "bps",
  天: "days",
  日: "days",
  个工作日: "days",
  工作日: "days",
  小时: "hours",
  个小时: "hours",
  钟头: "hours",
  分钟: "minutes",
  秒: "seconds",
  秒钟: "seconds",
  毫秒: "ms",
  周: "weeks",
  个星期: "weeks",
  个月: "months",
  年: "years",
  分: "score",
  星: "score",
  次: "times",
  倍: "x",
  吨: "tonnes",
  公吨: "tonnes",
  公斤: "kg",
  千克: "kg",
  斤: "jin",
  克: "克",
  公里: "km",
  千米: "km",
  米: "m",
  亩: "亩",
  公顷: "ha",
  平方米: "m2",
  平米: "m2",
  平: "m2",
  度: "kWh",
  千瓦时: "kWh",
  千瓦: "kW",
  兆瓦: "MW",
  升: "L",
  立方米: "m3",
  方: "m3",
  立方: "m3",
  吨标煤: "tce",
  吨标准煤: "tce",
  瓦: "W",
};

const counters =
  "个|家|名|位|人次|人|户次|户|件|台套|台|套|座|项|篇|条|例|场次|场|批次|批|款|只|头|羽|株|棵|辆|艘|架|部|册|本|张|份|单|笔|箱|盒|瓶|包|袋|把|支|枝|幅|首|期|门|节|课时|学时|课|所|处|间|栋|幢|层|床|张床|班|届|组|队|对|双|颗|粒|块|片|根|枚|盏|口|眼|尾|道|起|宗|站|路|线|店|村|县|标|轮|遍|趟|回|步|类|种|样|城|桩|柜|标箱|公里|桶|车|列|辆次|架次|班次|床位|项次|家次|件次|亩次|人天|人月|门次|颗星|星级|本书|桌|席";

/** After a Chinese numeral only these make a number of it; 一体化, 统一, 三公 are words. */
const follows = new RegExp(
  `\\s?(?:多|余|几)?(?:%|teu|sku|${alternatives([...counters.split("|"), ...Object.keys(units), ...Object.keys(currencies)])})`,
  "y",
);
const hanWords =
  /^(?:[一二三四五]线城|一体|一流|一线|一站|一带|一路|一把手|一次性|一批|一些|一定|一致|一起|一步|一件事|一类|一季|一期|二期|三期|四期|五期|一分|两会|两化|两山|三农|三甲|三方|三包|四新|五险|百年|千方|万无|万家|十四五|十五五|十三五|一号|二号|三号|一年一|八项|七项|五项|四项|三项|两项|双|一道|一口|一点|一层)/;

export const numbers: NumberWords = {
  idioms,
  magnitudes,
  currencies,
  units,
  counters,
  spelled: new RegExp(`${hanNumeral}|半(?=[年天个])`, "g"),
  readSpelled: ({ 0: said, index, input }) => {
    const word = input.slice(index, index + 4);
    if (hanWords.test(word) && !/^[一二两三四五六七八九]项[^管规]/.test(word)) return Number.NaN;
    follows.lastIndex = index + said.length;
    if (!follows.test(input) || /[第统唯之]/.test(input.charAt(index - 1))) return Number.NaN;
    return said === "半" ? 0.5 : parseHanNumeral(said);
  },
};
