import type { Rectangle } from "../../core/addresses";
import { addRule } from "../blueprint/perform";
import { UserError } from "../errors";
import { ruleStyles, type RuleLook } from "../styles";

/**
 * Planwright's own conditional formats. Excel's ids of rules change when a sheet is copied and perhaps when
 * a file is reopened, so each rule carries its maker's name in its formula: N() of a text is 0 and adds nothing.
 */
const SIGNATURE = '+N("Planwright")';

export interface OwnRule {
  readonly formula: string;
  readonly look: RuleLook;
  readonly area: Rectangle;
}

/** Puts a rule into the request; it goes on working in Excel without the add-in. */
export function addOwnRule(sheet: Excel.Worksheet, { formula, look, area }: OwnRule): void {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  addRule(range, `=(${formula.replace(/^=/, "")})${SIGNATURE}`, ruleStyles[look]);
}

/** The rules of a sheet by which Planwright's are found, read in two steps, each before a sync. */
export class RulesOfSheet {
  private readonly all: Excel.ConditionalFormatCollection;
  private custom: readonly Excel.ConditionalFormat[] = [];

  constructor(private readonly sheet: Excel.Worksheet) {
    this.all = sheet.getRange().conditionalFormats;
    this.all.load("items/id,items/type");
    sheet.load("name");
    sheet.protection.load("protected");
  }

  /** The second step: only rules with a formula have one to load. */
  loadFormulas(): void {
    this.custom = this.all.items.filter(({ type }) => type === "Custom");
    for (const { custom } of this.custom) custom.rule.load("formula");
  }

  get own(): readonly Excel.ConditionalFormat[] {
    return this.custom.filter(({ custom }) => custom.rule.formula.includes(SIGNATURE));
  }

  /** Puts the removal of Planwright's rules into the request; the user's are not touched. */
  removeOwn(): void {
    for (const rule of this.own) rule.delete();
  }

  /** @throws UserError when the sheet's formats can't be changed. */
  assertUnprotected(): void {
    if (this.sheet.protection.protected) throw new UserError("excel.sheetProtected", { sheet: this.sheet.name });
  }
}
