import type { GoingLivePatterns } from "../patterns";

export const goingLive: GoingLivePatterns = {
  movingVerb:
    /^(?:puts?|putting|brings?|brought|bringing|takes?|took|taken|taking|gets?|got|getting|moves?|moved|moving|places?|placed|placing|push(?:es|ed|ing)?|drives?|driving|carr(?:y|ies|ied|ying)|sees?|seeing|go|goes|went|going|comes?|came|coming)$/,
  stateAtTheEnd:
    /(?:into (?:[a-z]+ )?(?:operation|service|production|use|effect|force|commission)|out of (?:operation|service|production|use|commission)|live|online|on line|on stream|offline|off line|on air|to market|up to date|running|done|complete|on the grid|out)(?= (?:by|in|on|at|before|for|with|within|across|and|no later|this|next|from|to)\b|\s*(?:$|[,;.()!]))/y,
  startsWorking:
    /^(?:launch(?:es|ed|ing)?|go(?:es|ing)? live|went live|gone live|switch(?:es|ed|ing)? on|commission(?:s|ed|ing)?)$/,
  tellsNothing:
    /^(?:new|old|better|good|great|best|more|other|overall|general|key|core|main|modern|excellent|several|various|different|relevant|further|additional|important|whole|entire|full)$/,
};
