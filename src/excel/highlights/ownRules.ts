import type { Rectangle } from "../../core/addresses";
import { addRule } from "../blueprint/perform";
import { UserError } from "../errors";
import { ruleStyles, type RuleLook } from "../styles";
import { untracked } from "../untracked";

/**
 * What one of Planwright's conditional formats is for. amber, red: what is behind plan · warning: what the early
 * warning found · note: a text of Planwright beside the cells · legend: what the colours mean.
 */
const kinds = ["amber", "red", "warning", "note", "legend"] as const;
export type RuleKind = (typeof kinds)[number];

/**
 * The id of a rule stands in its own formula: N() of a text is 0 and adds nothing. Excel's ids of rules are no
 * help: what they are after a file was reopened or a sheet was copied is documented nowhere. This one goes
 * wherever the rule goes: it is saved with it, copied with its sheet, moved by inserted rows, and is the same in
 * every language.
 */
const idOf = (kind: RuleKind) => `+N("Planwright:${kind}")`;
/** Planwright 0.1 did not tell kinds of rules apart. */
const anyId = /\+N\("Planwright(?::([a-z]+))?"\)$/;

export interface OwnRule {
  readonly kind: RuleKind;
  readonly formula: string;
  readonly look: RuleLook;
  readonly area: Rectangle;
  /** The format that puts a sign before the figure; without it the cell keeps its own. */
  readonly numberFormat?: string | null;
}

/** Puts a rule into the request; it goes on working in Excel without the add-in. */
export function addOwnRule(sheet: Excel.Worksheet, { kind, formula, look, area, numberFormat }: OwnRule): void {
  const range = untracked(sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount));
  const rule = addRule(range, `=(${formula.replace(/^=/, "")})${idOf(kind)}`, ruleStyles[look]);
  if (typeof numberFormat === "string") rule.custom.format.numberFormat = numberFormat;
}

/** A rule of Planwright as it was found on a sheet. */
export interface FoundRule {
  readonly kind: RuleKind;
  /** Without its id. */
  readonly formula: string;
  /** Where it is now; null where the user has cut it into several areas. */
  readonly area: Rectangle | null;
  /** Puts its removal into the request. */
  readonly remove: () => void;
}

/** The rules of a sheet by which Planwright's are found, read in two steps, each before a sync. */
export class RulesOfSheet {
  private readonly all: Excel.ConditionalFormatCollection;
  private custom: readonly {
    readonly id: string;
    readonly rule: Excel.ConditionalFormat;
    readonly range: Excel.Range;
  }[] = [];

  constructor(readonly sheet: Excel.Worksheet) {
    this.all = this.rules();
    this.all.load("items/id,items/type");
    sheet.load("name");
    sheet.protection.load("protected");
  }

  /** The second step: only rules with a formula have one to load. */
  loadFormulas(): void {
    const rules = this.rules();
    this.custom = this.all.items
      .filter(({ type }) => type === "Custom")
      .map(({ id }) => {
        const rule = rules.getItem(id);
        rule.custom.rule.load("formula");
        const range = untracked(rule.getRangeOrNullObject());
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        return { id, rule, range };
      });
  }

  /** Those of the whole sheet, for the request that is being made. */
  private rules(): Excel.ConditionalFormatCollection {
    return untracked(this.sheet.getRange()).conditionalFormats;
  }

  /** Planwright's rules of the given kinds; of all kinds when none is given. */
  own(...wanted: readonly RuleKind[]): FoundRule[] {
    const remove = (id: string) => () => this.rules().getItem(id).delete();
    return this.custom.flatMap(({ id, rule, range }): FoundRule[] => {
      const { formula } = rule.custom.rule;
      const match = anyId.exec(formula);
      if (!match) return [];
      const kind = kinds.find((one) => one === match[1]) ?? "amber";
      if (wanted.length > 0 && !wanted.includes(kind)) return [];
      const area = range.isNullObject
        ? null
        : {
            row: range.rowIndex,
            column: range.columnIndex,
            rowCount: range.rowCount,
            columnCount: range.columnCount,
          };
      return [{ kind, formula: formula.slice(0, match.index).replace(/^=\((.*)\)$/s, "$1"), area, remove: remove(id) }];
    });
  }

  /** @throws UserError when the sheet's formats can't be changed. */
  assertUnprotected(): void {
    if (this.sheet.protection.protected) throw new UserError("excel.sheetProtected", { sheet: this.sheet.name });
  }
}
