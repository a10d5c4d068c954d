import { tokensOf, type Token } from "./syntax";

/**
 * A native formula of single values rewritten so that it answers whole ranges cell by cell, as the function does.
 *
 * OR, AND, COUNT, MIN and MAX draw a range together to one value, so sums and products of conditions stand in for
 * them. The other functions that native formulas of single values use answer cell by cell by themselves.
 *
 * @throws Error for a function of which it is not known how it treats a range: none of the catalogue has such a one.
 */
export function elementwise(expression: string): string {
  return new Rewriting(tokensOf(expression)).upTo();
}

const cellByCell = new Set(["IF", "NOT", "ISNUMBER", "ABS", "INT", "MOD", "MONTH", "YEAR", "ROUND"]);

class Rewriting {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Rewrites up to the end, or up to a comma or parenthesis that ends an argument. */
  upTo(): string {
    let output = "";
    let depth = 0;
    for (let token = this.tokens[this.next]; token; token = this.tokens[this.next]) {
      if (depth === 0 && (token.kind === "comma" || token.kind === "close")) break;
      this.next++;
      if (token.kind === "word" && this.tokens[this.next]?.kind === "open") {
        output += written(token.text, this.callArguments());
        continue;
      }
      if (token.kind === "open") depth++;
      if (token.kind === "close") depth--;
      output += token.text;
    }
    return output;
  }

  private callArguments(): string[] {
    const found: string[] = [];
    do {
      this.next++;
      found.push(this.upTo());
    } while (this.tokens[this.next]?.kind === "comma");
    this.next++;
    return found;
  }
}

function written(name: string, given: readonly string[]): string {
  switch (name) {
    case "OR":
      return given.length === 1 ? `(${given[0]})` : `(${given.map((one) => `(${one})`).join("+")}>0)`;
    case "AND":
      return given.length === 1 ? `(${given[0]})` : `(${given.map((one) => `(${one})`).join("*")}>0)`;
    case "COUNT":
      return `(${given.map((one) => `ISNUMBER(${one})`).join("+")})`;
    case "MIN":
      return given.reduce((least, one) => `IF((${least})<(${one}),${least},${one})`);
    case "MAX":
      return given.reduce((most, one) => `IF((${most})>(${one}),${most},${one})`);
    default:
      if (!cellByCell.has(name)) throw new Error(`It is not known how ${name} treats a range.`);
      return `${name}(${given.join(",")})`;
  }
}
