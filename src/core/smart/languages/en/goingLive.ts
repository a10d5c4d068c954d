import type { GoingLivePatterns } from "../patterns";
import { movingVerb } from "./phrasalVerbs";

const startsByItself =
  /^(?:launch(?:es|ed|ing)?|go(?:es|ing)? live|went live|gone live|switch(?:es|ed|ing)? on|commission(?:s|ed|ing)?)$/;

export const goingLive: GoingLivePatterns = {
  startsWorking: new RegExp(`${movingVerb.source}|${startsByItself.source}`),
  tellsNothing:
    /^(?:new|old|better|good|great|best|more|other|overall|general|key|core|main|modern|excellent|several|various|different|relevant|further|additional|important|whole|entire|full)$/,
};
