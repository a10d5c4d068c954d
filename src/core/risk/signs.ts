import type { Level } from "./levels";

/**
 * A sign before the figure, so that amber and red are told without any colour: in black-and-white print, by a
 * colour-blind reader, by a screen reader. The shapes are those of Excel's own set of three signs.
 */
export const signs: Readonly<Record<Level, string>> = { amber: "▲", red: "◆" };

/**
 * The number format that shows a value as the given one does, with a sign before it; text gets the sign too.
 *
 * @param numberFormat in en-US notation, as Office.js gives it.
 * @returns null where a section has a condition of its own, as `[<1]0.0;0`: a sign can't be added without
 * taking the place of another section.
 */
export function formatWithSign(numberFormat: string, sign: string): string | null {
  const sections = sectionsOf(numberFormat === "" ? "General" : numberFormat);
  if (sections.length > 4 || sections.some((section) => /\[[<>=]/.test(section))) return null;
  const [positive = "General", negative, zero, text = "@"] = sections;
  if (sections.length === 1 && positive.includes("@")) return withSign(positive, sign);
  // Of a format with one section Excel takes the minus sign from the value, of more it does not.
  return [positive, negative ?? `-${positive}`, zero ?? positive, text]
    .map((section) => withSign(section, sign))
    .join(";");
}

/** A section's colour must come first; an empty section hides the value. */
function withSign(section: string, sign: string): string {
  return section === "" ? "" : section.replace(/^(?:\[(?!\$)[^\]]*\])*/, (leading) => `${leading}"${sign} "`);
}

/** The parts between semicolons that stand neither in quotes nor in brackets nor behind a backslash. */
function sectionsOf(numberFormat: string): string[] {
  return (numberFormat.match(/(?:"[^"]*"|\[[^\]]*\]|\\.|[^;])+|(?<=^|;)(?=;|$)/g) ?? []).map(String);
}
