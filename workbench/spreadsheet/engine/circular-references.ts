import type { Injector } from "@univerjs/core";
import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { Rect } from "../../document";
import { referenceRect, type Token, tokenize } from "../../formulas";

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A formula as the engine orders it for one calculation. */
interface Formula {
  readonly treeId: number;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly formulaId?: string;
  readonly featureId?: string;
  toRTreeItem(): readonly object[];
}

interface Search {
  (places: readonly object[], without?: ReadonlySet<number>): Set<number>;
}

interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<number, Formula>;
  readonly _dependencyRTreeCacheForAddressFunction: { readonly bulkSearch: Search };
  _calculateRunList(dirty: Formula[]): Formula[];
  _checkIsCycleDependency(order: readonly Formula[]): boolean;
}

/** Hears of each order of calculation: which formulas are calculated, and which of them depend on themselves. */
export type CircularListener = (calculated: readonly FormulaPlace[], circular: readonly FormulaPlace[]) => void;

/** The cells of which the last calculations have found that they depend on themselves. */
export class CircularReferences {
  private readonly places = new Map<string, FormulaPlace>();

  /** @param hasFormula whether a cell holds a formula still: one that is cleared is not calculated again */
  constructor(private readonly hasFormula: (place: FormulaPlace) => boolean) {}

  readonly note: CircularListener = (calculated, circular) => {
    for (const place of calculated) this.places.delete(keyOf(place));
    for (const place of circular) this.places.set(keyOf(place), place);
  };

  current(): FormulaPlace[] {
    return [...this.places.values()].filter((place) => this.hasFormula(place));
  }

  /** Rows, columns or sheets have moved. Answers whether there was something to forget, to be found again. */
  forget(): boolean {
    const known = this.places.size > 0;
    this.places.clear();
    return known;
  }
}

const keyOf = ({ sheetId, row, column }: FormulaPlace) => `${sheetId} ${String(row)} ${String(column)}`;

/**
 * Puts the formulas that a change concerns in order. The engine calculates formulas that depend on themselves once, in
 * whatever order it meets them; Excel shows 0 in their cells and tells the user.
 */
export function findCircularReferences(injector: Injector, listener: CircularListener): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const manager = injector.get(IDependencyManagerService) as unknown as { readonly searchDependency: Search };

  const dependents = (formula: Formula, without?: ReadonlySet<number>): Formula[] => {
    const place = formula.toRTreeItem();
    const ids = manager.searchDependency(place, without);
    for (const id of generator._dependencyRTreeCacheForAddressFunction.bulkSearch(place, without)) ids.add(id);
    return [...ids].flatMap((id) => generator._dependencyTreeCache.get(id) ?? []);
  };

  generator._calculateRunList = (dirty) => {
    const { order, meetsItself } = dependentsFirst(dirty, dependents);
    const circular = meetsItself ? circularFormulas(order, dependents) : [];
    for (const formula of circular) Object.defineProperty(formula, "formula", { value: "=0" });
    listener(order.filter(isInCell).map(placeOf), circular.map(placeOf));
    return order;
  };
  generator._checkIsCycleDependency = () => false;
}

const isInCell = ({ formulaId, featureId }: Formula) => formulaId === undefined && featureId === undefined;

const placeOf = ({ subUnitId, row, column }: Formula): FormulaPlace => ({ sheetId: subUnitId, row, column });

/** All formulas that depend on these, each after those that depend on it: the engine takes them from the end. */
function dependentsFirst(
  dirty: readonly Formula[],
  dependents: (formula: Formula, without: ReadonlySet<number>) => readonly Formula[],
): { readonly order: Formula[]; readonly meetsItself: boolean } {
  const order: Formula[] = [];
  const done = new Set<number>();
  const open = new Set<number>();
  const stack = [...dirty];
  let meetsItself = false;
  for (let formula = stack.at(-1); formula; formula = stack.at(-1)) {
    const { treeId } = formula;
    if (open.has(treeId) || done.has(treeId)) {
      stack.pop();
      if (done.has(treeId)) continue;
      open.delete(treeId);
      done.add(treeId);
      order.push(formula);
      continue;
    }
    open.add(treeId);
    for (const next of dependents(formula, done)) {
      if (open.has(next.treeId)) meetsItself = true;
      else stack.push(next);
    }
  }
  return { order, meetsItself };
}

/** The formulas that depend on themselves, directly or through others (Tarjan's strongly connected components). */
function circularFormulas(
  formulas: readonly Formula[],
  dependents: (formula: Formula) => readonly Formula[],
): Formula[] {
  const inOrder = new Set(formulas.map(({ treeId }) => treeId));
  const edges = new Map<number, readonly Formula[]>();
  const next = (formula: Formula) => {
    const known = edges.get(formula.treeId);
    if (known) return known;
    const found = dependents(formula).filter((other) => inOrder.has(other.treeId) && reads(other, formula));
    edges.set(formula.treeId, found);
    return found;
  };
  const index = new Map<number, number>();
  const lowest = new Map<number, number>();
  const onPath = new Set<number>();
  const path: Formula[] = [];
  const circular: Formula[] = [];
  for (const start of formulas) {
    if (index.has(start.treeId)) continue;
    const calls: { readonly formula: Formula; at: number }[] = [];
    const enter = (formula: Formula) => {
      lowest.set(formula.treeId, index.size);
      index.set(formula.treeId, index.size);
      path.push(formula);
      onPath.add(formula.treeId);
      calls.push({ formula, at: 0 });
    };
    const lower = (id: number, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to));
    enter(start);
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const { formula } = call;
      const other = next(formula)[call.at++];
      if (other && !index.has(other.treeId)) enter(other);
      else if (other) {
        if (onPath.has(other.treeId)) lower(formula.treeId, index.get(other.treeId) ?? 0);
      } else {
        calls.pop();
        const caller = calls.at(-1);
        if (caller) lower(caller.formula.treeId, lowest.get(formula.treeId) ?? 0);
        if (lowest.get(formula.treeId) !== index.get(formula.treeId)) continue;
        const component = path.splice(path.lastIndexOf(formula));
        for (const { treeId } of component) onPath.delete(treeId);
        if (component.length > 1 || next(formula).includes(formula)) circular.push(...component);
      }
    }
  }
  return circular.filter(isInCell);
}

/** Functions that ask where a reference lies and not what it holds. */
const PLACE_FUNCTIONS: ReadonlySet<string> = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS", "AREAS", "SHEET", "SHEETS"]);

/** False where a formula mentions a cell only to ask where it stands, as ROW(A1) does. */
function reads(formula: Formula, precedent: Formula): boolean {
  let tokens: readonly Token[];
  try {
    tokens = tokenize(formula.formula.slice(1));
  } catch {
    return true;
  }
  const calls: string[] = [];
  return tokens.some((token, at) => {
    const before = tokens[at - 1];
    if (token.type === "open") calls.push(before?.type === "function" ? before.text.toUpperCase() : "");
    else if (token.type === "close") calls.pop();
    // What these reach is known only when they are calculated.
    if (token.type === "function") return /^(?:OFFSET|INDIRECT)$/iu.test(token.text);
    if (token.type !== "reference" || PLACE_FUNCTIONS.has(calls.at(-1) ?? "")) return false;
    if (token.reference.sheet === undefined && formula.subUnitId !== precedent.subUnitId) return false;
    return holds(referenceRect(token.reference), precedent);
  });
}

function holds({ row, column, rowCount, columnCount }: Rect, place: { row: number; column: number }): boolean {
  return (
    place.row >= row && place.row < row + rowCount && place.column >= column && place.column < column + columnCount
  );
}
