import { onceForEach } from "../languages/rules";
import { phrases, Vocabulary } from "../vocabulary";

export { Tag } from "./tags";

/** The words of goals with what they do. */
export const goalWords = onceForEach((rules): Vocabulary => {
  const vocabulary = new Vocabulary();
  for (const { words } of rules)
    for (const [list, tags, formsOf] of words)
      for (const phrase of phrases(list))
        if (formsOf) for (const form of formsOf(phrase)) vocabulary.add(form, tags);
        else vocabulary.add(phrase, tags);
  return vocabulary;
});
