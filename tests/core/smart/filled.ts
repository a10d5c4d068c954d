import { fillSamples } from "../../../src/core/smart/blanks";
import { english } from "../../../src/core/smart/languages/en";
import type { Language } from "../../../src/core/smart/languages/rules";
import { chinese } from "../../../src/core/smart/languages/zh";

const wordings = { zh: chinese.wordings, en: english.wordings };

/** A proposal as a user might fill it in. */
export const filledIn = (proposal: string, language: Language): string => fillSamples(proposal, wordings[language]);
