import type { Edit } from "../edits";
import type { FormulaChange, LanguageChange } from "./change";
import { withNewNames } from "./formulas";

export function nameEdits({ from, to, remembered, snapshot }: LanguageChange, formulas: FormulaChange): Edit[] {
  return from.names.flatMap(({ name, comment }): Edit[] => {
    const called = remembered.names[name] ?? name;
    const item = snapshot.names.find((each) => each.name === called);
    if (!item) return [];
    const other = to.names.find((each) => each.name === name)?.comment ?? "";
    const before = { formula: item.formula, comment: item.comment };
    const after = {
      formula: withNewNames(item.formula, undefined, formulas),
      comment: item.comment === (comment ?? "") ? other : item.comment,
    };
    return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ kind: "name", name: called, before, after }];
  });
}
