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

type Looks<L extends ListId> = readonly (readonly [code: ListCode<L>, look: ConditionalFormatBlueprint["look"]])[];

/** One rule for each word of a list that has a look. */
export const wordFormats = <L extends ListId>(
  context: PlanContext,
  target: string,
  cell: string,
  list: L,
  looks: Looks<L>,
): ConditionalFormatBlueprint[] => formatsWhere(context, target, list, looks, (word) => `${cell}=${word}`);

/** The same for cells that begin with a word of the list. */
export const firstWordFormats = <L extends ListId>(
  context: PlanContext,
  target: string,
  cell: string,
  list: L,
  looks: Looks<L>,
): ConditionalFormatBlueprint[] =>
  formatsWhere(context, target, list, looks, (word) => `LEFT(${cell},LEN(${word}))=${word}`);

function formatsWhere<L extends ListId>(
  context: PlanContext,
  target: string,
  list: L,
  looks: Looks<L>,
  holds: (word: string) => string,
): ConditionalFormatBlueprint[] {
  return looks.map(([code, look]) => ({ target, formula: `=${holds(text(context.word(list, code)))}`, look }));
}
