/** The languages in which the core's own vocabulary (sheet names, headers, KPI names) exists. */
export const languages = ["en-US", "zh-CN"] as const;

export type Language = (typeof languages)[number];

/** A text of the domain in every language. Messages of the user interface live in src/i18n. */
export type Bilingual = Readonly<Record<Language, string>>;
