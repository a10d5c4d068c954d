import { languages } from "../../core/languages";
import type { ListedFunction } from "./functionList.built";
import { matchesInitials } from "./pinyin";

type Descriptions = Readonly<Record<string, string>>;

/**
 * The functions that match a query, in either language or by the first letters of pinyin ("zzl" for 增长率), best
 * first. Those come first that are called exactly so, by id, name or synonym; then those that match every word of the
 * query. Where there are none, those that match most of its words; Chinese without spaces is then taken in pairs of
 * characters.
 *
 * @param descriptions What is said of each function, by its id; without them only what they are called is searched.
 */
export function findFunctions(
  functions: readonly ListedFunction[],
  query: string,
  descriptions: Descriptions = {},
): readonly ListedFunction[] {
  const phrase = normalized(query.replace(/^\s*=?\s*KPI\./i, "").replace(/\(.*$/s, "")).trim();
  const words = phrase.split(/[\s/]+/).filter(Boolean);
  if (words.length === 0) return functions;
  const searched = functions.map((definition) => ({ definition, described: descriptions[definition.id] ?? "" }));
  const found = bestMatches(searched, phrase, words);
  return found.length > 0 ? found : bestMatches(searched, phrase, words.flatMap(pairsOfCharacters));
}

/** A function with what is said of it. */
interface Searched {
  readonly definition: ListedFunction;
  readonly described: string;
}

function bestMatches(functions: readonly Searched[], phrase: string, words: readonly string[]) {
  const ranked = functions.map((one) => ({ definition: one.definition, ...match(one, phrase, words) }));
  const most = Math.max(...ranked.map(({ matched }) => matched));
  return ranked
    .filter(({ matched }) => matched > 0 && matched === most)
    .sort((a, b) => b.rank - a.rank)
    .map(({ definition }) => definition);
}

/** "环比增长" as 环比, 比增, 增长; other words as they are. */
function pairsOfCharacters(word: string): readonly string[] {
  const characters = [...word];
  if (characters.length < 3 || !/^\p{Script=Han}+$/u.test(word)) return [word];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** How many words of the query a function matches, and how well they and the query as a whole do. */
function match(one: Searched, phrase: string, words: readonly string[]) {
  const whole = rankOf(one, phrase);
  const ranks = words.map((word) => rankOf(one, word));
  const matched = whole > 0 ? words.length : ranks.filter((rank) => rank > 0).length;
  return { matched, rank: whole * words.length + ranks.reduce((sum, rank) => sum + rank, 0) };
}

/** How well a function matches a word or a phrase: by what it is called before what is said of it. */
function rankOf({ definition, described }: Searched, asked: string): number {
  const id = normalized(definition.id);
  if (id === asked) return 16;
  const names = languages.map((language) => normalized(definition.name[language]));
  if (names.includes(asked)) return 12;
  const synonyms = (definition.synonyms ?? []).map(normalized);
  if (synonyms.includes(asked)) return 8;
  if (id.startsWith(asked)) return 5;
  if (names.some((name) => name.includes(asked))) return 4;
  if (synonyms.some((synonym) => synonym.includes(asked))) return 3;
  if (id.includes(asked) || [definition.name["zh-CN"], ...synonyms].some((text) => matchesInitials(text, asked)))
    return 2;
  return normalized(described).includes(asked) ? 1 : 0;
}

function normalized(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("-", " ");
}
