import type { QuantitiesPatterns } from "../patterns";

export const quantities: QuantitiesPatterns = {
  levelBefore:
    /[≥≤><=:]\s?$|\b(?:to|at|reach(?:es|ed|ing)?|hits?|is|are|of|below|under|above|least|most|than|within|exceed(?:ing|s)?|achieve[sd]?|attain|between|around|minimum|maximum|over|cap(?:ped)?)\s(?:about |around |some |roughly )?$/,
  changeBefore:
    /\b(?:by|up|down|raise|increase|grow|lift|boost|cut|reduce|lower|add|adding|save|gain|gains|additional|extra|another|new)\s(?:about |around |some |roughly |at least |a further |another )?$/,
  changedByAbout: /\bby (?:about|around|over|at least|at most) $/,
  comparedAfter: /^ (?:more|fewer|less|higher|lower|shorter|faster)\b(?! than)/,
  changeAfter:
    /^ (?:more|fewer|less|higher|lower|additional|extra|increase|reduction|decrease|growth|rise|drop|cut|improvement|uplift|saving|faster|shorter|a week lower|a month lower|new)\b|^ (?:[a-z]+ ){0,3}(?:more|fewer|less|higher|lower)\b(?! than)/,
  between: /^\s?(?:-|~|to|and)\s?$/,
};
