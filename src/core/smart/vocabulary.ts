/** A phrase found in a text, with the sum of its tags. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly tags: number;
}

interface Node {
  readonly next: Map<number, Node>;
  tags: number;
}

const isWordCharacter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xe0 && code <= 0x24f);

/**
 * Phrases with tags, of which the longest is found at a place by a walk down a trie, so the time is proportional to the
 * text. Latin phrases match whole words only.
 */
export class Vocabulary {
  private readonly root: Node = { next: new Map(), tags: 0 };
  /** Every single Latin word of the vocabulary. */
  readonly words = new Set<string>();

  add(phrase: string, tags: number): void {
    let node = this.root;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map(), tags: 0 }));
      node = next;
    }
    node.tags |= tags;
    if (isWordCharacter(phrase.charCodeAt(0))) for (const word of phrase.split(/[ -]/)) this.words.add(word);
  }

  /** The longest phrase that begins at `from`, or null. */
  at(text: string, from: number): Mention | null {
    let node: Node | undefined = this.root;
    let found: Mention | null = null;
    const latin = isWordCharacter(text.charCodeAt(from));
    if (latin && from > 0 && isWordCharacter(text.charCodeAt(from - 1))) return null;
    for (let i = from; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.tags === 0) continue;
      const ends = i + 1 === text.length || !isWordCharacter(text.charCodeAt(i + 1));
      if (ends || !isWordCharacter(text.charCodeAt(i))) found = { from, to: i + 1, tags: node.tags };
    }
    return found;
  }
}

/** All mentions, left to right: Chinese phrases may overlap (客户满意度), Latin ones never do. */
export function mentionsIn(text: string, vocabulary: Vocabulary): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < text.length; i++) {
    const mention = vocabulary.at(text, i);
    if (!mention) continue;
    found.push(mention);
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) i = mention.to - 1;
  }
  return found;
}

/** The phrases of a word list: separated by line breaks or bars, blanks around them dropped. */
export function phrases(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
