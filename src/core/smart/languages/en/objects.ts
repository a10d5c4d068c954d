import type { ObjectsPatterns } from "../patterns";
import { nothing } from "../rules";

export const objects: ObjectsPatterns = {
  phraseMeasure:
    /\b(?:number|share|proportion|percentage|count|volume|amount|incidence|frequency) of [a-z]{3,}|\b(?!(?:this|that|same|next|last|first|full|part|real|any|long|spare|over|some|our|the|in|on|of|free) )[a-z][a-z-]{2,20} times?(?= (?:under|below|to|at|down|from|within|no|not|averag|capped|cut|halved|of \d|in [a-z]+ |by \d))|\b[a-z][a-z-]{2,20} (?:rates?|ratios?|share|counts?|volumes?|margins?|yields?|accuracy|index|hours|minutes|throughput|frequency|prices?|score|per [a-z]{3,12})\b|\bcosts? per [a-z]{3,}|\btime (?:to|from|for|between) [a-z]{3,}/,
  perUnit: nothing,
  chineseMeasure: nothing,
};
