import { kpiCatalogue } from "../catalogue";
import type { KpiDefinition } from "../definition";

/** Reads formulas, in en-US notation, as far as is needed to find the calls of this add-in's functions in them. */

/** A call of a function of the catalogue, or of one that pretends to be. */
export interface KpiCall {
  /** The function, or null where the catalogue has none of that name. */
  readonly definition: KpiDefinition | null;
  /** The name after `KPI.`, as it was written. */
  readonly name: string;
  /** Written as Excel writes a function that it does not know yet: `_xldudf_KPI_GROWTH`. */
  readonly stuck: boolean;
  /** Whether an "@" takes the first of its values. */
  readonly intersects: boolean;
  readonly arguments: readonly Pieces[];
}

/** A formula, or part of it: text that stays as it is, and calls. */
export type Pieces = readonly (string | KpiCall)[];

export interface Token {
  readonly text: string;
  readonly kind: "word" | "open" | "close" | "comma" | "braces" | "other";
}

/** Text, sheet name in quotes, array constant, brackets with what is nested in them, error, number, word, any sign. */
const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:"(?:[^"]|"")*"|[^}"])*\}|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|#(?:N\/A|[A-Z]+\/?0?[!?])|\d[\d.]*(?:E[+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.\\?$]*|[\s\S]/giu;

const kinds: Readonly<Record<string, Token["kind"]>> = { "(": "open", ")": "close", ",": "comma" };

export function tokensOf(formula: string): Token[] {
  return (formula.match(pattern) ?? []).map((text) => ({ text, kind: kindOf(text) }));
}

function kindOf(text: string): Token["kind"] {
  if (/^[\p{L}_\\$]/u.test(text)) return "word";
  if (text.startsWith("{")) return "braces";
  return kinds[text] ?? "other";
}

/** As Excel spells it, and as it spells what it does not know: `_xldudf_KPI_GROWTH`, `_xll.KPI.GROWTH`. */
const functionName = /^(_xldudf_|_xll\.)?KPI[._](\w+)$/i;

const byName = new Map(kpiCatalogue.map((definition) => [definition.id, definition]));

/** Whether a cell's content is a formula that names a function of this add-in, called or not. */
export function mentionsKpi(content: unknown): content is string {
  if (typeof content !== "string" || !content.startsWith("=") || !/KPI[._]/i.test(content)) return false;
  return tokensOf(content).some(({ text, kind }) => kind === "word" && functionName.test(text));
}

/** The pieces of a formula, its "=" included. */
export function parseKpiFormula(formula: string): Pieces {
  return new Reader(tokensOf(formula)).pieces(false);
}

/** Every call in the pieces, inner ones after those around them. */
export function callsIn(pieces: Pieces): readonly KpiCall[] {
  return pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece, ...piece.arguments.flatMap(callsIn)]));
}

/** The pieces as a formula again, each call under the name by which Excel knows it once the add-in runs. */
export function printed(pieces: Pieces): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const name = piece.definition?.id ?? piece.name;
      return `${piece.intersects ? "@" : ""}KPI.${name}(${piece.arguments.map(printed).join(",")})`;
    })
    .join("");
}

class Reader {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Up to the end, or, in an argument, up to the comma or parenthesis that ends it, which is left to be read. */
  pieces(inArgument: boolean): Pieces {
    const pieces: (string | KpiCall)[] = [];
    let depth = 0;
    for (let token = this.peek(); token; token = this.peek()) {
      if (inArgument && depth === 0 && (token.kind === "comma" || token.kind === "close")) break;
      const call = token.kind === "word" && this.peek(1)?.kind === "open" ? functionName.exec(token.text) : null;
      if (call) {
        pieces.push(this.call(call, dropQualifier(pieces)));
        continue;
      }
      if (token.kind === "open") depth++;
      if (token.kind === "close") depth--;
      append(pieces, token.text);
      this.next++;
    }
    return pieces;
  }

  private call([, prefix, name = ""]: RegExpExecArray, intersects: boolean): KpiCall {
    this.next += 2;
    const given: Pieces[] = [];
    for (;;) {
      given.push(this.pieces(true));
      const end = this.tokens[this.next++];
      if (end?.kind !== "comma") break;
    }
    const isEmpty = given.length === 1 && given[0]?.length === 0;
    return {
      definition: byName.get(name.toUpperCase()) ?? null,
      name: name.toUpperCase(),
      stuck: prefix !== undefined,
      intersects,
      arguments: isEmpty ? [] : given,
    };
  }

  private peek(ahead = 0): Token | undefined {
    return this.tokens[this.next + ahead];
  }
}

function append(pieces: (string | KpiCall)[], text: string): void {
  const last = pieces.at(-1);
  if (typeof last === "string") pieces[pieces.length - 1] = last + text;
  else pieces.push(text);
}

/**
 * Takes off what Excel has put before a function that it does not know, such as the file of another add-in
 * ("Tools.xla!"), and an "@". Returns whether there was an "@".
 */
function dropQualifier(pieces: (string | KpiCall)[]): boolean {
  const before = pieces.at(-1);
  if (typeof before !== "string") return false;
  const rest = before.replace(/(?:'(?:[^']|'')*'|\[[^\]]*\][\w.]*|[\w.]+)!$/, "");
  const intersects = rest.endsWith("@");
  pieces[pieces.length - 1] = intersects ? rest.slice(0, -1) : rest;
  if (pieces.at(-1) === "") pieces.pop();
  return intersects;
}
