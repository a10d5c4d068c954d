import type { ConditionalFormatBlueprint } from "../blueprint";
import type { PlanContext } from "../context";
import { text } from "../formulas";
import type { ListCode, ListId } from "../lists";

/** Formula for the word of a letter: `letters` are the codes of the list, in order, as one text. */
export function wordOfLetter(
  context: PlanContext,
  list: "status" | "riskLevel",
  letters: string,
  formula: string,
): string {
  const words = [...letters].map((letter) => text(context.word(list, letter as ListCode<typeof list>)));
  return `CHOOSE(FIND(${formula},${text(letters)}),${words.join(",")})`;
}

/** Colours for cells that hold a traffic light's word. The word stands beside the colour, never colour alone. */
export function statusFormats(context: PlanContext, target: string, cell: string): ConditionalFormatBlueprint[] {
  return [
    ...wordFormats(context, target, cell, "status", [
      ["G", "good"],
      ["A", "warning"],
      ["R", "bad"],
    ]),
  ];
}

/** One rule for each word of a list that has a look. */
export function wordFormats<L extends ListId>(
  context: PlanContext,
  target: string,
  cell: string,
  list: L,
  looks: readonly (readonly [ListCode<L>, ConditionalFormatBlueprint["look"]])[],
): ConditionalFormatBlueprint[] {
  return looks.map(([code, look]) => ({ target, formula: `=${cell}=${text(context.word(list, code))}`, look }));
}

/** The same for cells that begin with a word of the list. */
export function firstWordFormats<L extends ListId>(
  context: PlanContext,
  target: string,
  cell: string,
  list: L,
  looks: readonly (readonly [ListCode<L>, ConditionalFormatBlueprint["look"]])[],
): ConditionalFormatBlueprint[] {
  return looks.map(([code, look]) => {
    const word = text(context.word(list, code));
    return { target, formula: `=LEFT(${cell},LEN(${word}))=${word}`, look };
  });
}
