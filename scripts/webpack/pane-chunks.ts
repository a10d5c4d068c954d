/** Kilobytes (of 1000 bytes) of gzipped JavaScript that the pane may cost; the official template, which does nothing, loads 91. */
export const limits = { start: 150, pane: 300, contents: 300, checker: 60 };

/** Chunks that the page loads by itself. */
export const start = ["taskpane", "start", "home"];

/** Chunks of the other views. */
export const views = ["plan", "goals", "track", "risks", "finder", "settings", "help"];

/** What the views fetch by themselves once they are drawn: templates and functions to choose from, figures of KPIs. */
export const contents = ["newPlan", "tracking", "functionFinder"];

/** What the first goal of a language fetches: the checker, the rules of that language and what loads them. */
export const checker = ["smart-zh", "smart-en"].map((rules) => ["smart-loading", "smart", rules]);

/** Chunks of messages, for a reader of each language. */
export const languages = ["en-US", "zh-CN"].map((reader) => ({
  start: [`start-${reader}`],
  views: [`views-${reader}`, "workbook-en-US", "workbook-zh-CN"],
}));
