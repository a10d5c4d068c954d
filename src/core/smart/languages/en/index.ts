import type { LanguageRules } from "../rules";
import { relevance } from "./relevance";

export const english: LanguageRules = {
  language: "en",
  relevance,
};
