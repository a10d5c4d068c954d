import type { LimitsPatterns } from "../patterns";

export const limits: LimitsPatterns = {
  speaksOfTime: /(?:date|deadline|timing|timeline|time|when|schedule)[^,;。]{0,12}$/,
  limitToPast:
    /\bno (?:growth|increase|rise) in\b|\b(?:no|not) (?:[a-z]+ than|below|above) the [a-z]+ average|\bwithin (?:last|the previous|the prior) (?:year|quarter|month)'?s? (?:level|figure|total)|\b(?:no|not) (?:higher|lower|more|less|worse|fewer|below|above) than (?:last|the previous|the prior|in the previous|20\d\d|today|now|the same)|\bnot (?:below|above|exceed(?:ing)?) (?:last|the previous|the prior|20\d\d)|\bat least (?:as (?:high|many|much|good) as )?(?:last year|the previous|the prior|20\d\d level)/,
};
