import type { SplittingPatterns } from "../patterns";
import { nothing } from "../rules";

export const splitting: SplittingPatterns = {
  dateLabel: /^(?:deadline|due(?: date)?|timing)/,
  conditions:
    /^\s?(?:if|provided|unless|including|incl|such as|e\.g|for example|where|which|who|assuming|subject to|especially|[a-z ]{2,20} (?:in|ex)cluded|with|focus(?:ing)? on|starting|mainly)/,
  howFar: nothing,
};
