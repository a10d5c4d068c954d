import type { Language } from "../../core/languages";

/** Each language in its own words, so that whoever needs it can read it. */
export const languageNames: Readonly<Record<Language, string>> = { "en-US": "English", "zh-CN": "中文（简体）" };
