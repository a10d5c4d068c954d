/** What is remembered of a sheet, table or column: Excel's own id, undefined before it is known, and the name. */
interface RememberedPart<Key> {
  readonly key: Key | undefined;
  readonly name: string;
}

interface StandingPart<Key> {
  readonly id: Key;
  readonly name: string;
}

/**
 * Finds remembered parts among those of one kind that stand in the workbook: by Excel's ids, which stay when the user
 * renames; by name where a program that saved the file made the ids anew, which it did where most names stand under
 * other ids. A part that is another's by its id is not taken for one by its name.
 */
export function findStanding<Key, Item extends StandingPart<Key>>(
  remembered: readonly RememberedPart<Key>[],
  items: readonly Item[],
): (wanted: RememberedPart<Key>) => Item | undefined {
  const named = remembered.flatMap(({ key, name }) => {
    const item = key === undefined ? undefined : items.find((each) => each.name === name);
    return item ? [item.id === key] : [];
  });
  const idsHold = named.filter((isSame) => isSame).length * 2 >= named.length;
  const keys = new Set(idsHold ? remembered.map(({ key }) => key) : []);
  const byId = new Map(items.map((item) => [item.id, item]));
  return ({ key, name }) =>
    (idsHold && key !== undefined ? byId.get(key) : undefined) ??
    items.find((item) => item.name === name && !keys.has(item.id));
}

/** The same for the columns of a table, by their ids in the blueprint. */
export function findColumns<Item extends StandingPart<number>>(
  remembered: Readonly<Record<string, { readonly key: number; readonly header: string }>>,
  items: readonly Item[],
): (columnId: string) => Item | undefined {
  const parts = new Map(
    Object.entries(remembered).map(([id, { key, header }]) => [
      id,
      { key: key === UNKNOWN_COLUMN ? undefined : key, name: header },
    ]),
  );
  const find = findStanding([...parts.values()], items);
  return (columnId) => {
    const wanted = parts.get(columnId);
    return wanted && find(wanted);
  };
}

/** Of a column that is being written: Excel's ids begin with 1. */
export const UNKNOWN_COLUMN = -1;
/** Of a sheet or table that is being written. */
export const UNKNOWN_PART = "";
