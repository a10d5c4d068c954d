/** Search by the first letters of pinyin: "zzl" for 增长率. */

/** The first character of each letter's section in the order of pinyin; no word begins with i, u or v. */
const sections: readonly (readonly [letter: string, first: string])[] = [
  ["a", "阿"],
  ["b", "八"],
  ["c", "嚓"],
  ["d", "搭"],
  ["e", "蛾"],
  ["f", "发"],
  ["g", "噶"],
  ["h", "哈"],
  ["j", "击"],
  ["k", "喀"],
  ["l", "垃"],
  ["m", "妈"],
  ["n", "拿"],
  ["o", "哦"],
  ["p", "啪"],
  ["q", "期"],
  ["r", "然"],
  ["s", "撒"],
  ["t", "塌"],
  ["w", "挖"],
  ["x", "昔"],
  ["y", "压"],
  ["z", "匝"],
];

/** Characters that are read in more than one way, in words that people search functions by: all their first letters. */
const severalReadings: Readonly<Record<string, string>> = { 长: "cz", 重: "cz", 率: "ls", 行: "hx", 调: "dt" };

let collator: Intl.Collator | undefined;

/** The first letters that a character can have in pinyin; "" for what is no Chinese character. */
function initialsOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return "";
  const known = severalReadings[character];
  if (known) return known;
  collator ??= new Intl.Collator("zh-CN-u-co-pinyin");
  const order = collator;
  return sections.findLast(([, first]) => order.compare(character, first) >= 0)?.[0] ?? "";
}

/**
 * Whether the Chinese characters of a text, from some place on, begin with these letters. Other signs in the text are
 * passed over, so that "wcl" finds both 完成率 and 完成（率）.
 */
export function matchesInitials(text: string, letters: string): boolean {
  if (!/^[a-z]{2,}$/.test(letters)) return false;
  const initials = [...text].map(initialsOf).filter((each) => each !== "");
  return initials.some((_, start) => [...letters].every((letter, i) => (initials[start + i] ?? "").includes(letter)));
}
