import { mapReferences, moveFormula, syntaxError, tokenize } from "../formulas";
import { invalidArgument, notImplemented } from "../protocol/errors";
import { absoluteAddress } from "./address";
import { asRange } from "./arguments";
import type { RangeTarget } from "./targets";

/** A formula of a rule as Excel reads it back: "=10" for 10, "=Sheet1!$A$1" for a range. */
export function ruleFormula(given: unknown, name: string): string {
  const range = asRange(given);
  if (range) return `=${absoluteAddress(range.host, range.sheetId, range.rect)}`;
  if (typeof given === "number" && Number.isFinite(given)) return `=${given}`;
  if (typeof given !== "string" || given === "")
    throw invalidArgument(`${name} must be a number, a formula or a range.`);
  const source = given.startsWith("=") ? given : `=${literal(given)}`;
  const error = syntaxError(source);
  if (error) throw invalidArgument(`${name} cannot be read: ${error.message}`);
  return source;
}

/** Text that is no number stands in a formula in quotes. */
function literal(text: string): string {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? text.trim() : `"${text.replaceAll('"', '""')}"`;
}

/** Structured references stand in rules only as text within INDIRECT. */
export function requireNoStructuredReference(source: string): void {
  if (/\[[^\]]*\]/.test(withoutStrings(source)))
    throw invalidArgument("A rule takes no structured reference; put it as text into INDIRECT.");
}

/**
 * What a conditional format's formula may not hold: array constants, structured references, unions, intersections,
 * and custom functions, which Excel accepts there and never applies.
 */
export function requireConditionFormula(source: string, isCustomFunction: (name: string) => boolean): void {
  const bare = withoutStrings(source);
  if (bare.includes("{")) throw invalidArgument("A conditional format takes no array constant.");
  requireNoStructuredReference(source);
  if (/[\w.']:[\w.']+!/.test(bare)) throw invalidArgument("A conditional format takes no reference across sheets.");
  for (const [, name = ""] of bare.matchAll(/([A-Za-z_][\w.]*)\(/g))
    if (isCustomFunction(name))
      throw notImplemented("ConditionalFormat", `Excel never applies a rule that calls ${name}, so it is refused here`);
  if (hasReferenceOperator(source))
    throw invalidArgument("A conditional format takes no union or intersection of references.");
}

const withoutStrings = (source: string) => source.replace(/"(?:[^"]|"")*"/g, '""');

/** "A1 B1" is an intersection, "(A1,B1)" a union; a comma within a function's parentheses is neither. */
function hasReferenceOperator(source: string): boolean {
  const tokens = tokenize(source.slice(1)).filter((token) => token.text !== "");
  const calls: boolean[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.text === "(" || token.text.endsWith("(")) {
      calls.push(token.text !== "(" || before?.type === "name" || /^[\w.]+$/.test(before?.text ?? ""));
    } else if (token.text === ")") calls.pop();
    else if (token.text === "," && calls.at(-1) !== true) return true;
    else if (/^\s+$/.test(token.text) && before?.type === "reference" && tokens[index + 1]?.type === "reference")
      return true;
  }
  return false;
}

/** A formula that counts from one cell, as it reads counted from another. */
export function recount(
  source: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  return moveFormula(source, to.row - from.row, to.column - from.column);
}

/** Every reference of a formula with its sheet, so that it can stand elsewhere. */
export function withSheet(source: string, sheet: string): string {
  return mapReferences(source, (reference) => ({ ...reference, sheet: reference.sheet ?? sheet }));
}

export const topLeft = ({ rect }: Pick<RangeTarget, "rect">) => ({ row: rect.row, column: rect.column });
