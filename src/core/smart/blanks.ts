/** Blanks of a proposal, as the user sees them. */
export const blanks = {
  zh: {
    measure: "[指标]",
    from: "[当前值]",
    to: "[目标值]",
    date: "[日期]",
    means: "[具体措施]",
    objective: "[上级目标]",
    otherObjective: "[这个目标真正推动的上级目标]",
  },
  en: {
    measure: "[measure]",
    from: "[current value]",
    to: "[target value]",
    date: "[date]",
    means: "[concrete means]",
    objective: "[parent objective]",
    otherObjective: "[an objective that this goal really moves]",
  },
} as const;

/** The blanks of one language. */
export type Blank = (typeof blanks)[keyof typeof blanks];

/** What stands in for the blanks when a proposal is tried. */
const samples = {
  zh: {
    measure: "复购率",
    from: "20%",
    to: "30%",
    date: "2026年12月31日",
    means: "新增3条产线",
    objective: "提高复购率",
    otherObjective: "提高复购率",
  },
  en: {
    measure: "repeat purchase rate",
    from: "20%",
    to: "30%",
    date: "31 December 2026",
    means: "hiring 3 engineers",
    objective: "repeat purchases",
    otherObjective: "repeat purchases",
  },
} as const;

/** A proposal with every blank filled by a sample. */
export function fillSamples(proposal: string, language: "zh" | "en"): string {
  let filled = proposal;
  for (const key of Object.keys(blanks[language]) as (keyof (typeof blanks)["zh"])[]) {
    filled = filled.split(blanks[language][key]).join(samples[language][key]);
  }
  return filled;
}
