/** Small pieces of Excel's notation, for the native formulas of the catalogue. */

/** The constant that a piece of formula is, or undefined if it is a reference or an expression. */
export function literalOf(text: string): number | string | undefined {
  const bare = text.trim().replace(/^\((.*)\)$/s, "$1");
  if (/^-?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i.test(bare)) return Number(bare);
  if (/^"([^"]|"")*"$/.test(bare)) return bare.slice(1, -1).replaceAll('""', '"');
  return undefined;
}

/** A constant in a formula; a negative number stands in parentheses, as it may follow an operator. */
export function literalText(value: number | string): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return value < 0 ? `(${value})` : String(value);
}

/** An expression of one term as it is, any other in parentheses. */
export function grouped(expression: string): string {
  return isOneTerm(expression) ? expression : `(${expression})`;
}

/** Whether no operator stands outside of parentheses, brackets and quotes. */
function isOneTerm(expression: string): boolean {
  let depth = 0;
  let quote = "";
  for (const sign of expression) {
    if (quote) {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if ("([{".includes(sign)) {
      depth++;
    } else if (")]}".includes(sign)) {
      depth--;
    } else if (depth === 0 && "+-*/^&=<>,% ".includes(sign)) {
      return false;
    }
  }
  return true;
}

/** Chooses between expressions by an option: at once where the option is a constant, else by nested IFs. */
export function byOption(option: string, cases: Readonly<Record<string, string>>): string {
  const literal = literalOf(option);
  const chosen = typeof literal === "string" ? cases[literal] : undefined;
  if (chosen !== undefined) return chosen;
  const entries = Object.entries(cases);
  const last = entries[entries.length - 1]?.[1] ?? "";
  return entries
    .slice(0, -1)
    .reduceRight((otherwise, [value, expression]) => `IF(${option}="${value}",${expression},${otherwise})`, last);
}

/** An expression turned by a direction of 1 or -1, without a factor where the direction is a constant. */
export function directed(direction: string, difference: string): string {
  const literal = literalOf(direction);
  if (literal === 1) return `(${difference})`;
  if (literal === -1) return `-(${difference})`;
  return `${direction}*(${difference})`;
}

/** The part of a series that is filled, once no gap is known to be in it. */
export function filledPart(series: string): string {
  return `(INDEX(${series},1):INDEX(${series},COUNT(${series})))`;
}

/** The places 1, 2, 3 ... of a row or column, as an array. */
export function placesOf(series: string): string {
  const first = `INDEX(${series},1)`;
  return `(ROW(${series})-ROW(${first})+COLUMN(${series})-COLUMN(${first})+1)`;
}
