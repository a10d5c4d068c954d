import type { LanguageRules } from "../rules";
import { relevance } from "./relevance";
import { slipsOf } from "./slips";
import { words } from "./words";

export const english: LanguageRules = {
  language: "en",
  words,
  tagsOfUnknown: () => 0,
  slipsOf,
  relevance,
};
