import { cellAddress, rectangleFromAddress } from "../addresses";
import type { BlueprintCell, ColumnBlueprint, FormatRun, TableBlueprint } from "./blueprint";

/** A column of a table in one language. Which cells it holds is said by the sheet that the table stands on. */
export interface TableColumn {
  readonly header: string;
  readonly role: ColumnBlueprint["role"];
  /** In characters of the default font; a Chinese character takes two. */
  readonly width: number;
  readonly note?: string;
  readonly numberFormat?: string;
  readonly alignment?: "left" | "center" | "right";
  readonly wrap?: boolean;
}

/** Blank rows of a table in which nothing is entered yet. */
export const ROWS_OF_FORM = 10;

/** The columns of a table and how formulas refer to them. */
export class Table<Id extends string = string> {
  readonly ids: readonly Id[];

  constructor(
    readonly name: string,
    readonly columns: Readonly<Record<Id, TableColumn>>,
  ) {
    this.ids = Object.keys(columns) as Id[];
  }

  /** The cell of a column in the formula's own row: `[@Baseline]`. */
  own(id: Id): string {
    const header = this.columns[id].header;
    return isPlain(header) ? `[@${header}]` : `[@[${escaped(header)}]]`;
  }

  /** The cells from one column to another in the formula's own row: `Phasing[@[Jan]:[Dec]]`. */
  ownFrom(first: Id, last: Id): string {
    return `${this.name}[@[${escaped(this.columns[first].header)}]:[${escaped(this.columns[last].header)}]]`;
  }

  /** All cells of a column: `Kpis[ID]`. */
  column(id: Id): string {
    const header = this.columns[id].header;
    return isPlain(header) || isPlain(header.replaceAll(" ", ""))
      ? `${this.name}[${header}]`
      : `${this.name}[[${escaped(header)}]]`;
  }

  /** All cells from one column to another: `Series[[Plan 1]:[Plan 12]]`. */
  columnsFrom(first: Id, last: Id): string {
    return `${this.name}[[${escaped(this.columns[first].header)}]:[${escaped(this.columns[last].header)}]]`;
  }

  /** The value of a column in the row whose key is found: an exact match, an error if there is none. */
  lookup(id: Id, key: Id, value: string): string {
    return `INDEX(${this.column(id)},MATCH(${value},${this.column(key)},0))`;
  }

  /** One input cell a column and row, by column id; what is not given is blank. Without rows a form to fill in. */
  rows(rows: readonly Partial<Record<Id, BlueprintCell>>[]): (readonly BlueprintCell[])[] {
    return (rows.length ? rows : Array.from({ length: ROWS_OF_FORM }, () => ({}))).map((row) =>
      this.ids.map((id) => (row as Partial<Record<Id, BlueprintCell>>)[id] ?? null),
    );
  }

  /** The table with its top-left header cell at `at`. Formulas are without the equals sign. */
  blueprint(options: {
    readonly at: string;
    readonly formulas?: Partial<Record<Id, string>>;
    readonly rows: readonly Partial<Record<Id, BlueprintCell>>[];
    readonly formats?: readonly FormatRun[];
    readonly filter?: true;
  }): TableBlueprint {
    const { at, formulas = {} as Partial<Record<Id, string>>, formats, filter } = options;
    return {
      id: this.name,
      name: this.name,
      at,
      columns: this.ids.map((id) => columnBlueprint(id, this.columns[id], formulas[id])),
      rows: this.rows(options.rows),
      ...(formats?.length ? { formats } : {}),
      ...(filter ? { filter } : {}),
    };
  }

  /** Widths of the sheet's columns from A, for a table that begins in column `at`. */
  widths(at: string, before: readonly number[] = []): number[] {
    return [...before.slice(0, rectangleFromAddress(at).column), ...this.ids.map((id) => this.columns[id].width)];
  }

  /** Address of a column's header or of the cell `offset` rows below it (above it when negative). */
  cell(at: string, id: Id, offset: number): string {
    const { row, column } = rectangleFromAddress(at);
    return cellAddress(row + offset, column + this.ids.indexOf(id));
  }
}

function columnBlueprint(id: string, column: TableColumn, formula: string | undefined): ColumnBlueprint {
  const { header, role, note, numberFormat, alignment, wrap } = column;
  return {
    id,
    header,
    role,
    ...(note === undefined ? {} : { note }),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(wrap === undefined ? {} : { wrap }),
  };
}

/** Letters, digits and underscores need no brackets of their own in a structured reference. */
function isPlain(header: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(header);
}

/** `# ' [ ] @` have a meaning in structured references and take an apostrophe in front. */
function escaped(header: string): string {
  return header.replace(/['#[\]@]/g, "'$&");
}
