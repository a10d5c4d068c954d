import type { Language } from "../../src/core/languages";

/** What `npm run plan` prints, in the language of the plan. */
const english = {
  usage:
    "Usage: npm run plan -- --out plan.xlsx [--template annual-operations] [--locale en-US|zh-CN] [--sample ecommerce|none]\n" +
    "       [--company NAME] [--fiscal-year 2026] [--fiscal-year-start 2026-04-01] [--unit NAME] [--force]\n" +
    "       npm run plan -- --list",
  unknownOption: "There is no option {value}. See npm run plan -- --help",
  noValue: "{value} needs a value. See npm run plan -- --help",
  noSwitchValue: "{value} takes no value.",
  unknownTemplate: 'There is no template "{value}". There are: {known}.',
  unknownLocale: 'There is no language "{value}". There are: {known}.',
  unknownSample: 'There is no sample "{value}". There are: {known}.',
  noYear: '--fiscal-year must be a year from 1901 to 9996, not "{value}".',
  noStart: '--fiscal-year-start must be the first day of a month such as 2026-04-01, not "{value}".',
  yearsDiffer:
    "--fiscal-year says {year}, but --fiscal-year-start begins in {start}. Give one of them, or make them agree.",
  companyTooLong: "--company has {length} characters; 100 are allowed.",
  unitTooLong: "--unit has {length} characters; 20 are allowed.",
  noOut: "Say where to write the plan: --out plan.xlsx",
  notXlsx: 'The file must end in .xlsx: "{value}".',
  exists: "{path} exists already. Choose another name, or overwrite it with --force.",
  isFolder: "{path} is a folder, not a file.",
  noFolder: "The folder {path} does not exist.",
  unwritable: "{path} cannot be written: {reason}.",
  building: "Building the add-in, which takes a minute the first time ...",
  opening: "Loading the add-in into a headless workbook ...",
  survey: "looking at the workbook",
  sheets: "adding sheets",
  tables: "writing tables",
  formulas: "writing formulas",
  looks: "formatting",
  done: "calculated",
  sheetsWritten: "Sheets: {names}",
  goals: "Goals:",
  goal: "  {verdicts}  {score}/5  {text}",
  noGoals: "Goals: none yet; write them on the Goals sheet.",
  risks: "Risks: {judged} KPIs judged, {red} red, {amber} amber.",
  noRisks: "Risks: nothing to judge yet.",
  saved: "Saved {path}",
  failed: "The plan could not be generated: {reason}",
} as const;

export type PlanMessage = keyof typeof english;

const chinese: Readonly<Record<PlanMessage, string>> = {
  usage:
    "用法：npm run plan -- --out plan.xlsx [--template annual-operations] [--locale zh-CN|en-US] [--sample ecommerce|none]\n" +
    "      [--company 公司名称] [--fiscal-year 2026] [--fiscal-year-start 2026-04-01] [--unit 单位] [--force]\n" +
    "      npm run plan -- --list",
  unknownOption: "没有选项 {value}。请参阅 npm run plan -- --help",
  noValue: "{value} 需要一个值。请参阅 npm run plan -- --help",
  noSwitchValue: "{value} 不带值。",
  unknownTemplate: "没有模板“{value}”。可用的模板：{known}。",
  unknownLocale: "没有语言“{value}”。可用的语言：{known}。",
  unknownSample: "没有示例“{value}”。可用的示例：{known}。",
  noYear: "--fiscal-year 必须是 1901 到 9996 之间的年份，而不是“{value}”。",
  noStart: "--fiscal-year-start 必须是某月的第一天，例如 2026-04-01，而不是“{value}”。",
  yearsDiffer: "--fiscal-year 为 {year}，但 --fiscal-year-start 从 {start} 年开始。请只给出其中一个，或使两者一致。",
  companyTooLong: "--company 有 {length} 个字符，最多允许 100 个。",
  unitTooLong: "--unit 有 {length} 个字符，最多允许 20 个。",
  noOut: "请指定计划文件的位置：--out plan.xlsx",
  notXlsx: "文件名必须以 .xlsx 结尾：“{value}”。",
  exists: "{path} 已存在。请换一个名称，或用 --force 覆盖。",
  isFolder: "{path} 是文件夹，不是文件。",
  noFolder: "文件夹 {path} 不存在。",
  unwritable: "无法写入 {path}：{reason}。",
  building: "正在构建加载项，首次约需一分钟…",
  opening: "正在把加载项载入无界面的工作簿…",
  survey: "检查工作簿",
  sheets: "添加工作表",
  tables: "写入表格",
  formulas: "写入公式",
  looks: "设置格式",
  done: "计算完成",
  sheetsWritten: "工作表：{names}",
  goals: "目标：",
  goal: "  {verdicts}  {score}/5  {text}",
  noGoals: "目标：尚无，请在目标表中填写。",
  risks: "风险：已评估 {judged} 个 KPI，红色 {red} 个，黄色 {amber} 个。",
  noRisks: "风险：尚无可评估的数据。",
  saved: "已保存 {path}",
  failed: "无法生成计划：{reason}",
};

export function planMessage(
  language: Language,
  key: PlanMessage,
  parameters: Readonly<Record<string, string | number>> = {},
): string {
  const messages = language === "zh-CN" ? chinese : english;
  return messages[key].replace(/\{(\w+)\}/gu, (whole, name: string) => String(parameters[name] ?? whole));
}
