import { type Corner, MAX_COLUMNS, MAX_ROWS, printReference, type Reference } from "./a1";
import { mapTokens } from "./tokens";

/** Rewrites the references of a formula; `rewrite` answers null for a reference that is lost. The rest stays as written. */
export function mapReferences(source: string, rewrite: (reference: Reference) => Reference | null): string {
  return mapTokens(source, (token) => {
    if (token.type !== "reference") return token.text;
    const moved = rewrite(token.reference);
    if (moved === token.reference) return token.text;
    return moved ? printReference(moved) : "#REF!";
  });
}

/** The formula of a cell as it reads in a copy that lies `rows` further down and `columns` further right. */
export function moveFormula(source: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return source;
  return mapReferences(source, (reference) => {
    const { kind } = reference;
    const corner = (from: Corner): Corner | null => {
      const row = from.rowAbsolute || kind === "columns" ? from.row : from.row + rows;
      const column = from.columnAbsolute || kind === "rows" ? from.column : from.column + columns;
      return row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS ? { ...from, row, column } : null;
    };
    const from = corner(reference.from);
    if (!reference.to) return from && { ...reference, from };
    const to = corner(reference.to);
    return from && to && { ...reference, from, to };
  });
}
