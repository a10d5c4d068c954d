import type { Language } from "../../core/languages";

/** Names one after another; Chinese sets its own comma between them, which lists of units go without. */
export function enumerated(names: readonly string[], language: Language): string {
  if (language === "zh-CN") return names.join("、");
  return new Intl.ListFormat(language, { type: "unit", style: "short" }).format(names);
}
