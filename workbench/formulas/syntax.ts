import { FormulaSyntaxError, FormulaTooLargeError, type Token, tokenize } from "./tokens";
import { parseSpecifier } from "./structured";

/** Excel's limits: characters of a formula, levels of nested functions, arguments of a function. */
export const MAX_FORMULA_LENGTH = 8_192;
const MAX_NESTING = 64;
const MAX_ARGUMENTS = 255;
/** Not Excel's: an engine that reads a formula by recursion comes to the end of its stack with some thousands. */
const MAX_OPERATORS = 1_000;

type Frame = { readonly kind: "function" | "group" | "array"; arguments: number };

/**
 * Cuts a formula into tokens and refuses what Excel would not accept on entry.
 * @param source with or without the leading "=".
 * @throws FormulaSyntaxError
 */
export function parseFormula(source: string): readonly Token[] {
  const formula = source.startsWith("=") ? source.slice(1) : source;
  if (formula.length + 1 > MAX_FORMULA_LENGTH) {
    throw new FormulaSyntaxError(
      `The formula has more than ${String(MAX_FORMULA_LENGTH)} characters`,
      MAX_FORMULA_LENGTH,
    );
  }
  const tokens = tokenize(formula);
  check(tokens);
  if (tokens.filter(({ type }) => type === "operator").length > MAX_OPERATORS) {
    throw new FormulaTooLargeError(`The formula has more than ${String(MAX_OPERATORS)} operators`, 0);
  }
  return tokens;
}

/** Why the formula cannot be entered, or null. */
export function syntaxError(source: string): FormulaSyntaxError | null {
  try {
    parseFormula(source);
    return null;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return error;
    throw error;
  }
}

function check(tokens: readonly Token[]): void {
  const frames: Frame[] = [];
  let position = 0;
  /** True where a value must come next. */
  let wanted = true;
  let functionBefore = false;
  let empty = true;
  const refuse = (message: string): never => {
    throw new FormulaSyntaxError(message, position);
  };

  for (const [index, token] of tokens.entries()) {
    const opened = functionBefore;
    functionBefore = false;
    switch (token.type) {
      case "space":
        break;
      case "number":
      case "text":
      case "logical":
      case "error":
      case "name":
      case "reference":
      case "structured":
        if (!wanted && !intersects(tokens, index)) refuse(`An operator is missing before ${token.text}`);
        if (token.type === "structured" && !parseSpecifier(token.specifier)) {
          refuse(`${token.text} is no structured reference`);
        }
        wanted = false;
        break;
      case "function":
        if (!wanted && !intersects(tokens, index)) refuse(`An operator is missing before ${token.text}`);
        functionBefore = true;
        wanted = true;
        break;
      case "open":
        // LAMBDA(...)(1) calls what a function answers.
        if (!wanted && tokens[index - 1]?.type !== "close") refuse("An operator is missing before (");
        frames.push({ kind: opened || !wanted ? "function" : "group", arguments: 1 });
        wanted = true;
        if (frames.length > MAX_NESTING) refuse(`More than ${String(MAX_NESTING)} levels`);
        break;
      case "close": {
        const frame = frames.pop();
        if (!frame || frame.kind === "array") return refuse(") without (");
        if (wanted && (frame.kind === "group" || !emptyArgument(tokens, index))) refuse("A value is missing before )");
        wanted = false;
        break;
      }
      case "arrayOpen":
        if (!wanted) refuse("An operator is missing before {");
        frames.push({ kind: "array", arguments: 1 });
        break;
      case "arrayClose":
        if (frames.pop()?.kind !== "array" || wanted) refuse("} without a value or {");
        wanted = false;
        break;
      case "comma": {
        const frame = frames.at(-1);
        if (!frame) return refuse("A comma outside of a function");
        if (wanted && (frame.kind !== "function" || !emptyArgument(tokens, index)))
          refuse("A value is missing before ,");
        if (++frame.arguments > MAX_ARGUMENTS) refuse(`More than ${String(MAX_ARGUMENTS)} arguments`);
        wanted = true;
        break;
      }
      case "semicolon":
        if (frames.at(-1)?.kind !== "array" || wanted) refuse("; outside of an array");
        wanted = true;
        break;
      case "at":
        if (!wanted) refuse("An operator is missing before @");
        break;
      case "spill":
        if (wanted) refuse("# without a reference");
        break;
      case "operator":
        if (token.text === "%") {
          if (wanted) refuse("A value is missing before %");
        } else if (wanted && token.text !== "-" && token.text !== "+") {
          refuse(`A value is missing before ${token.text}`);
        } else {
          wanted = true;
        }
        break;
    }
    position += token.text.length;
    if (token.type !== "space") empty = false;
  }
  if (empty) refuse("The formula is empty");
  if (frames.length > 0) refuse("A bracket is not closed");
  if (wanted) refuse("A value is missing at the end");
}

/** A blank between two references is Excel's intersection. */
function intersects(tokens: readonly Token[], index: number): boolean {
  const isReference = (token: Token | undefined) =>
    token !== undefined && ["reference", "name", "structured", "close", "function"].includes(token.type);
  return tokens[index - 1]?.type === "space" && isReference(tokens[index]) && isReference(tokens[index - 2]);
}

/** True where nothing but blanks stands between this token and the "(" or "," before it: an omitted argument. */
function emptyArgument(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while (tokens[before]?.type === "space") before--;
  const type = tokens[before]?.type;
  return type === "open" || type === "comma";
}
