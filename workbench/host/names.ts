import { HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import type { NameRecord } from "../document";
import { syntaxError } from "../formulas";
import { absoluteAddress, fullAddress, rangeOfFormula } from "./address";
import { asRange, flag, optionalText, text } from "./arguments";
import { readable } from "./contents";
import type { Host } from "./host";
import { readEnglish } from "../input";
import { requireFreeName } from "./nameRules";
import { isSingleCell } from "./rects";
import type { NameTarget, ScopeTarget } from "./targets";
import { object } from "./targets";

const longestComment = 255;

const inScope = ({ host, sheetId }: ScopeTarget) =>
  host.store.current.names.filter((record) => record.scope === sheetId);

const nameObject = (host: Host, record: NameRecord) =>
  object("NamedItem", { host, name: record.name, scope: record.scope });

function find(target: ScopeTarget, key: unknown): NameRecord | undefined {
  const wanted = text(key, "name").toLowerCase();
  return inScope(target).find((record) => record.name.toLowerCase() === wanted);
}

function record({ host, name, scope }: NameTarget): NameRecord {
  const found = find({ host, sheetId: scope }, name);
  if (!found) throw itemNotFound("the name was deleted");
  return found;
}

function change(target: NameTarget, members: Partial<NameRecord>): void {
  const before = record(target);
  target.host.store.update({
    names: target.host.store.current.names.map((other) => (other === before ? { ...before, ...members } : other)),
  });
}

/** A name stands for a range or for a formula; text that is no formula is refused, as Excel does. */
function requireFormula(given: unknown): string {
  const formula = text(given, "reference");
  if (!formula.startsWith("=")) throw invalidArgument("A name's formula begins with =.");
  const error = syntaxError(formula);
  if (error) throw invalidArgument(`The formula cannot be read: ${error.message}`);
  return formula;
}

function add(target: ScopeTarget, name: unknown, reference: unknown, comment: unknown) {
  const { host, sheetId } = target;
  const wanted = text(name, "name");
  requireFreeName(host, wanted, sheetId);
  const range = asRange(reference);
  const formula = range ? `=${absoluteAddress(host, range.sheetId, range.rect)}` : requireFormula(reference);
  const added: NameRecord = {
    name: wanted,
    scope: sheetId,
    formula,
    comment: checkedComment(optionalText(comment, "comment") ?? ""),
    visible: true,
  };
  host.store.update({ names: [...host.store.current.names, added] });
  return nameObject(host, added);
}

function checkedComment(comment: string): string {
  if (comment.length > longestComment) throw invalidArgument(`A comment has at most ${longestComment} characters.`);
  return comment;
}

export const namedItemCollectionClass: ObjectClass<ScopeTarget> = {
  name: "NamedItemCollection",
  since: "1.1",
  items: (target) => inScope(target).map((item) => nameObject(target.host, item)),
  item(target, key) {
    const found = find(target, key);
    if (!found) throw itemNotFound(`name ${String(key)}`);
    return nameObject(target.host, found);
  },
  members: {
    add: method("1.4", add),
    addFormulaLocal: method("1.4", add),
    getCount: method("1.4", (target) => inScope(target).length),
    getItemOrNullObject: method("1.4", (target, key) => {
      const found = find(target, key);
      return found ? nameObject(target.host, found) : null;
    }),
  },
};

function range(target: NameTarget) {
  const { host, scope } = target;
  const found = rangeOfFormula(host, record(target).formula, scope ?? host.spreadsheet.activeSheetId());
  return found && object("Range", { host, ...found });
}

/** What a constant formula says: "=0.5" is 0.5. undefined where the formula must be calculated. */
function constant(formula: string): string | number | boolean | undefined {
  const body = formula.slice(1);
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(body) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  const { value, numberFormat } = readEnglish(body, 0);
  if (typeof value === "object" && value !== null) return value.error;
  return typeof value === "number" && (numberFormat === undefined || numberFormat === "0.00E+00")
    ? value
    : typeof value === "boolean"
      ? value
      : undefined;
}

function type(target: NameTarget): string {
  if (range(target)) return "Range";
  const value = constant(record(target).formula);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === undefined) throw notCalculated("type");
  return value.startsWith("#") ? "Error" : "String";
}

function value(target: NameTarget): unknown {
  const found = rangeOfFormula(
    target.host,
    record(target).formula,
    target.scope ?? target.host.spreadsheet.activeSheetId(),
  );
  if (found) {
    if (isSingleCell(found.rect)) {
      const [cell] = target.host.spreadsheet.values(found.sheetId, found.rect)[0] ?? [];
      return readable(cell ?? null);
    }
    return fullAddress(target.host, found.sheetId, found.rect);
  }
  const known = constant(record(target).formula);
  if (known === undefined) throw notCalculated("value");
  return known;
}

const notCalculated = (member: string) =>
  new HostError("NotImplemented", "A name that holds a formula is not calculated on its own.", `NamedItem.${member}`);

export const namedItemClass: ObjectClass<NameTarget> = {
  name: "NamedItem",
  since: "1.1",
  id: ({ name }) => name,
  members: {
    name: scalar("1.1", (target) => record(target).name),
    formula: scalar(
      "1.7",
      (target) => record(target).formula,
      (target, given) => {
        change(target, { formula: requireFormula(given) });
      },
    ),
    comment: scalar(
      "1.4",
      (target) => record(target).comment,
      (target, given) => {
        change(target, { comment: checkedComment(text(given, "comment")) });
      },
    ),
    visible: scalar(
      "1.1",
      (target) => record(target).visible,
      (target, given) => {
        change(target, { visible: flag(given, "visible") });
      },
    ),
    scope: scalar("1.4", ({ scope }) => (scope === null ? "Workbook" : "Worksheet")),
    // Of a name that holds a formula neither is known, and a plain load of all names must not fail for it.
    type: scalar("1.1", type, null, { onlyOnRequest: true }),
    value: scalar("1.1", value, null, { calculated: true, onlyOnRequest: true }),
    worksheet: child("1.4", ({ host, scope }) => {
      if (scope === null) throw itemNotFound("the name belongs to the workbook");
      return object("Worksheet", { host, sheetId: scope });
    }),
    worksheetOrNullObject: child("1.4", ({ host, scope }) =>
      scope === null ? null : object("Worksheet", { host, sheetId: scope }),
    ),
    getRange: method("1.1", (target) => {
      const found = range(target);
      if (!found) throw itemNotFound("the name is no range");
      return found;
    }),
    getRangeOrNullObject: method("1.4", range),
    delete: method("1.4", (target) => {
      const before = record(target);
      target.host.store.update({ names: target.host.store.current.names.filter((other) => other !== before) });
    }),
  },
};
