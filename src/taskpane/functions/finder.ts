import type { KpiDefinition } from "../../core/kpi/definition";
import { matchesInitials } from "./pinyin";
import { languages, type Bilingual } from "../../core/languages";

/**
 * The functions that match every word of a query, in either language or by the first letters of pinyin ("zzl" for
 * 增长率), best first: a match in the id counts more than one in the name, and that more than one in the description.
 */
export function findFunctions(catalogue: readonly KpiDefinition[], query: string): readonly KpiDefinition[] {
  const words = normalized(query.replace(/^\s*=?\s*KPI\./i, ""))
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0) return catalogue;
  return catalogue
    .map((definition) => ({ definition, rank: rankOf(definition, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ definition }) => definition);
}

/** Sum over the words of how well each matches; 0 as soon as one word matches nothing. */
function rankOf(definition: KpiDefinition, words: readonly string[]): number {
  const ranks = words.map((word) => rankOfWord(definition, word));
  return ranks.includes(0) ? 0 : ranks.reduce((sum, rank) => sum + rank, 0);
}

function rankOfWord(definition: KpiDefinition, word: string): number {
  const id = normalized(definition.id);
  if (id === word) return 8;
  if (id.startsWith(word)) return 4;
  if (has(definition.name, word)) return 3;
  if (id.includes(word) || matchesInitials(definition.name["zh-CN"], word)) return 2;
  const described = [
    definition.summary,
    ...definition.arguments.flatMap(({ label, description }) => [label, description]),
  ];
  return described.some((text) => has(text, word)) ? 1 : 0;
}

function has(text: Bilingual, word: string): boolean {
  return languages.some((language) => normalized(text[language]).includes(word));
}

function normalized(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
