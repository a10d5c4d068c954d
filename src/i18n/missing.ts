import { format, type Language } from ".";

/** What a complete goal has and one lacks, as one text; "" when nothing is missing. */
export function missingText(
  language: Language,
  missing: readonly ("baseline" | "target" | "deadline" | "owner" | "resources")[],
): string {
  return missing
    .map((what) => format(language, `commands.missing.${what}`))
    .join(format(language, "commands.separator"));
}
