import { parseReference, type Reference } from "./a1";
import { remember } from "./remember";

/**
 * A formula cut into the words of Excel's formula language. The texts of all tokens joined are the formula again,
 * so whatever a later step does not understand stays as the user wrote it.
 */
export type Token =
  | { readonly type: "space" | "number" | "text" | "logical" | "error" | "operator"; readonly text: string }
  | { readonly type: "open" | "close" | "arrayOpen" | "arrayClose" | "comma" | "semicolon"; readonly text: string }
  /** The name alone; its "(" is the next token. */
  | { readonly type: "function"; readonly text: string }
  | { readonly type: "reference"; readonly text: string; readonly reference: Reference }
  /** `table` is empty where the table is the one around the cell; `specifier` is the text between the outer brackets. */
  | { readonly type: "structured"; readonly text: string; readonly table: string; readonly specifier: string }
  | { readonly type: "name"; readonly text: string; readonly name: string; readonly sheet?: string }
  /** Implicit intersection, "@". */
  | { readonly type: "at"; readonly text: string }
  /** The spill operator, "#" after a reference. */
  | { readonly type: "spill"; readonly text: string };

/** The formula breaks a rule of Excel's formula language. `position` counts characters after the "=". */
export class FormulaSyntaxError extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
    this.name = "FormulaSyntaxError";
  }
}

/** The formula is right, but larger than what can be calculated here. */
export class FormulaTooLargeError extends FormulaSyntaxError {}

const ERROR =
  /^#(?:N\/A|VALUE!|DIV\/0!|NUM!|REF!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!)/i;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
const SPACE = /^\s+/;
const WORD = /^[$\p{L}_\\][\p{L}\p{N}_.$\\?]*/u;
const ROWS = /^\$?\d+:\$?\d+(?![\p{L}\p{N}_.$])/u;
const SHEET = /^(?:[\p{L}_\\][\p{L}\p{N}_.\\]*|'(?:[^']|'')+')!/u;
const OPERATOR = /^(?:<>|<=|>=|[-+*/^&=<>%:])/;
const PUNCTUATION = {
  "(": "open",
  ")": "close",
  "{": "arrayOpen",
  "}": "arrayClose",
  ",": "comma",
  ";": "semicolon",
  "@": "at",
} as const;

/**
 * The words of a formula without its leading "=". A formula is checked, compiled, and read again whenever a table or a
 * name changes; so its words are kept.
 */
export const tokenize: (formula: string) => readonly Token[] = remember(cut);

function cut(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let position = 0; position < formula.length;) {
    const token = nextToken(formula, position, tokens);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function nextToken(formula: string, position: number, before: readonly Token[]): Token {
  const rest = formula.slice(position);
  const character = rest.charAt(0);

  const space = SPACE.exec(rest)?.[0];
  if (space) return { type: "space", text: space };
  if (character === '"') return { type: "text", text: quoted(rest, position) };
  if (character === "#") {
    const error = ERROR.exec(rest)?.[0];
    if (error) return { type: "error", text: error };
    if (mayBeSpilled(before)) return { type: "spill", text: "#" };
    throw new FormulaSyntaxError("# stands where nothing can be spilled", position);
  }
  if (character === "[") return structured(rest, "", position);

  const sheetText = SHEET.exec(rest)?.[0];
  if (sheetText) return qualified(rest, sheetText, position);
  if (character === "'")
    throw new FormulaSyntaxError("A quoted sheet name is not closed or not followed by !", position);

  const rows = ROWS.exec(rest)?.[0];
  const rowReference = rows === undefined ? null : parseReference(rows);
  if (rows !== undefined && rowReference) return { type: "reference", text: rows, reference: rowReference };
  const number = NUMBER.exec(rest)?.[0];
  if (number) return { type: "number", text: number };

  const word = WORD.exec(rest)?.[0];
  if (word) return wordToken(rest, word, position);

  const operator = OPERATOR.exec(rest)?.[0];
  if (operator) return { type: "operator", text: operator };
  if (isPunctuation(character)) return { type: PUNCTUATION[character], text: character };
  throw new FormulaSyntaxError(`"${character}" has no meaning here`, position);
}

function isPunctuation(character: string): character is keyof typeof PUNCTUATION {
  return character in PUNCTUATION;
}

function mayBeSpilled(before: readonly Token[]): boolean {
  const last = before.at(-1)?.type;
  return last === "reference" || last === "name" || last === "close";
}

function quoted(rest: string, position: number): string {
  const text = /^"(?:[^"]|"")*"/.exec(rest)?.[0];
  if (text === undefined) throw new FormulaSyntaxError("A text is not closed", position);
  return text;
}

/** The words after "Sheet!": a reference, a name or an error. */
function qualified(rest: string, sheetText: string, position: number): Token {
  const sheet = unquoteSheet(sheetText.slice(0, -1));
  const after = rest.slice(sheetText.length);
  const error = /^#REF!/i.exec(after)?.[0];
  if (error) return { type: "error", text: sheetText + error };
  const rows = ROWS.exec(after)?.[0];
  const word = rows ?? rangeText(after);
  if (word === undefined) throw new FormulaSyntaxError(`Nothing follows ${sheetText}`, position);
  const reference = parseReference(word);
  if (reference) return { type: "reference", text: sheetText + word, reference: { ...reference, sheet } };
  if (after.charAt(word.length) === "(") throw new FormulaSyntaxError("A function belongs to no sheet", position);
  if (word.includes("$")) throw new FormulaSyntaxError(`${word} is no reference`, position);
  return { type: "name", text: sheetText + word, name: word, sheet };
}

function unquoteSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

/** The longest text from here that is a reference, otherwise the word; undefined where no word begins. */
function rangeText(text: string): string | undefined {
  const word = WORD.exec(text)?.[0];
  if (word === undefined || text.charAt(word.length) !== ":") return word;
  const second = WORD.exec(text.slice(word.length + 1))?.[0];
  if (second === undefined) return word;
  const following = text.charAt(word.length + 1 + second.length);
  if (following === "(" || following === "!" || following === "[") return word;
  const range = `${word}:${second}`;
  return parseReference(range) ? range : word;
}

function wordToken(rest: string, word: string, position: number): Token {
  const following = rest.charAt(word.length);
  if (following === "(") {
    if (/[$\\]/.test(word)) throw new FormulaSyntaxError(`${word} is no function`, position);
    return { type: "function", text: word };
  }
  if (following === "[" && !word.includes("$")) return structured(rest, word, position);
  const range = rangeText(rest) ?? word;
  const reference = parseReference(range);
  if (reference) return { type: "reference", text: range, reference };
  if (/^(TRUE|FALSE)$/i.test(word)) return { type: "logical", text: word };
  if (word.includes("$")) throw new FormulaSyntaxError(`${word} is no reference`, position);
  return { type: "name", text: word, name: word };
}

/** A structured reference up to its closing bracket; an apostrophe takes the next character as it is. */
function structured(rest: string, table: string, position: number): Token {
  let depth = 0;
  for (let end = table.length; end < rest.length; end++) {
    const character = rest.charAt(end);
    if (character === "'") end++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) {
      const text = rest.slice(0, end + 1);
      if (/^[\p{L}_']/u.test(rest.slice(end + 1)) && table === "") {
        throw new FormulaSyntaxError("References to other workbooks are not supported", position);
      }
      return { type: "structured", text, table, specifier: rest.slice(table.length + 1, end) };
    }
  }
  throw new FormulaSyntaxError("A structured reference is not closed", position);
}

/** A formula with or without its equals sign, token by token written anew; what can't be read stays as it is. */
export function mapTokens(source: string, write: (token: Token) => string): string {
  const equals = source.startsWith("=") ? "=" : "";
  let tokens: readonly Token[];
  try {
    tokens = tokenize(source.slice(equals.length));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return source;
    throw error;
  }
  return equals + tokens.map(write).join("");
}
