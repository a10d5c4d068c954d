import { isHan } from "../scripts";
import type { Language } from "./rules";

/** Acronyms of four letters and more that Chinese text is full of, however they are written; shorter ones are no words. */
const acronyms = new Set("csat arpu ebitda revpar apps".split(" "));
const shortWords = new Set(
  "an the all any and or of in on at by to for per end mid due cut hit win get buy add run set new".split(" "),
);

const isEnglish = (word: string) => {
  const said = word.toLowerCase();
  return /[a-z]/.test(word) && (word.length < 4 ? shortWords.has(said) : !acronyms.has(said));
};

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const onlyChinese: ReadonlySet<Language> = new Set(["zh"]);
const onlyEnglish: ReadonlySet<Language> = new Set(["en"]);
const both: ReadonlySet<Language> = new Set(["zh", "en"]);

/**
 * The languages by whose rules a text has to be read. Nothing but its letters says so, so that no verdict depends on
 * what was read before: Chinese where it holds a Chinese character; English where it holds none, or beside it a Latin
 * word with a small letter that is no unit and no acronym.
 */
export function languagesOf(written: string): ReadonlySet<Language> {
  const text = /[\uff21-\uff5a]/.test(written) ? written.normalize("NFKC") : written;
  let chinese = false;
  let english = false;
  let from = -1;
  for (let i = 0; i <= text.length && !(chinese && english); i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (isLetter(code)) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0 && !english) english = isEnglish(text.slice(from, i));
    from = -1;
    chinese ||= isHan(code);
  }
  if (!chinese) return onlyEnglish;
  return english ? both : onlyChinese;
}
