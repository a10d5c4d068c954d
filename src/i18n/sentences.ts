import type { Language } from "../core/languages";

/** Sentences one behind the other, as the language sets them: Chinese without a space between. */
export function sentences(language: Language, ...texts: readonly string[]): string {
  return texts.join(language === "zh-CN" ? "" : " ");
}
