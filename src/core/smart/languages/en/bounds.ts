import type { BoundsPatterns } from "../patterns";

export const bounds: BoundsPatterns = {
  rateMeasure:
    /\b(?:rates?|ratio|share|utili[sz]ation|occupancy|accuracy|coverage|attendance|yield|uptime|availability|penetration|percentage|proportion|compliance|load factor)\b/,
  mayExceed:
    /\b(?:growth|roi|roe|return|attainment|turnover|cover|coverage ratio|target|retention|net revenue|mark-?up|leverage|productivity)\b/,
};
