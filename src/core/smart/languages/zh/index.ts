import type { LanguageRules } from "../rules";
import { relevance } from "./relevance";
import { slipsOf } from "./slips";
import { tagsOfUnknown, words } from "./words";

export const chinese: LanguageRules = {
  language: "zh",
  words,
  tagsOfUnknown,
  slipsOf,
  relevance,
};
