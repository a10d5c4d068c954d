import type { LanguageRules } from "../rules";
import { relevance } from "./relevance";

export const chinese: LanguageRules = {
  language: "zh",
  relevance,
};
