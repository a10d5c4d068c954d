import type { Blank } from "../../blanks";
import type { Incomplete, Replaced, Wordings } from "../wordings";

/** Blanks, as the user sees them. */
const blank: Blank = {
  measure: "[指标]",
  from: "[当前值]",
  to: "[目标值]",
  date: "[日期]",
  means: "[具体措施]",
  objective: "[上级目标]",
  otherObjective: "[这个目标真正推动的上级目标]",
};

const sample: Blank = {
  measure: "复购率",
  from: "20%",
  to: "30%",
  date: "2026年12月31日",
  means: "新增3条产线",
  objective: "提高复购率",
  otherObjective: "提高复购率",
};

const verb = (up: boolean) => (up ? "提升" : "降低");

function completed({
  goal,
  head,
  core,
  tail,
  filled,
  ofMeasure,
  down,
  isDeliverable,
  bareMeasure,
}: Incomplete): string[] {
  const lead = head === "" || /[,，:：、)）.\s]$/.test(head) ? head : `${head}，`;
  const change = `从${blank.from}${verb(!down)}到${blank.to}`;
  const moves = `将${blank.measure}从${blank.from}提升到${blank.to}`;
  const all: string[] = filled.map((filled) => `${head}${filled}`);
  if (goal.numbers.length > 0 && !ofMeasure && goal.action !== "process") {
    const changes = /^(?:提[高升]|增[长加]|降低?|下降|减少|缩[短减]|压[降缩]|扩大|上[升调])/.test(core);
    all.push(`${lead}${changes ? "将" : ""}${blank.measure}${core}`);
  }
  if (goal.numbers.length === 0 && (goal.action === "change" || (ofMeasure && goal.action !== "process"))) {
    const measure = bareMeasure();
    const by = goal.object === "generic" ? `（以${blank.measure}衡量）` : "";
    if (measure !== "") all.push(`${lead}将${measure}${by}${change}`);
    all.push(`${head}${core}${by}，${change}`);
  }
  if (isDeliverable)
    all.push(
      /(?:批复|审批|批准|协议|合同|许可|许可证|证书|资质)$/.test(core) ? `${lead}取得${core}` : "",
      `${lead}完成${core}并通过验收`,
    );
  all.push(`${head}${core}，${moves}`, `${lead}通过${core}，${moves}`, `${lead}以${core}为目标，${moves}`);
  return all.filter((candidate) => candidate !== "").map((candidate) => `${tail ? `${tail}，` : ""}${candidate}`);
}

function replaced({ before, after, figure, up }: Replaced): string[] {
  const compared = /(?:达到|做到|达|为)?(?:去年|上年)的?\s*$/;
  const change = `${verb(up)}${figure}${after}`;
  const wordings = [`${before.replace(/[，,]?(?:再)?(?:翻|砍掉|砍)$/, "")}${change}`];
  if (/[降减压缩省增涨升长加提高低少短]\s*$/.test(before)) wordings.unshift(`${before}${figure}${after}`);
  if (compared.test(before)) wordings.unshift(`${before.replace(compared, "")}比去年${change}`);
  return wordings;
}

export const wordings: Wordings = {
  blank,
  sample,
  anew: (when) => `${when || `${blank.date}前`}，将${blank.measure}从${blank.from}提升到${blank.to}`,
  supported: (when, percent, up) => `${when || `${blank.date}前`}，将${blank.measure}${verb(up)}${percent}%`,
  completed,
  dated: (text, date) => [`${date}前，${text}`, `${text}，${date}前完成`],
  beside: (date) => `（${date}前）`,
  byMeans: (text, means) => [`通过${means}，${text}`, `${text}，靠${means}`],
  serving: (text, objective) => [`为支撑${objective}，${text}`, `${text}，以支撑${objective}`],
  replaced,
  between: "；",
  sentence: /[,，:：;；]|[让使更要得向]/,
  longestThing: 14,
};
