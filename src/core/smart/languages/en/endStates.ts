import type { EndStatesPatterns } from "../patterns";

export const endStates: EndStatesPatterns = {
  participle:
    /ed$|^(?:built|sold|bought|made|won|sent|laid|lit|dug|hung|sunk|cast|struck|drawn up|written|taught|paid)$/,
  endsPhrase: /^(?: (?:by|in|before|within|no later|this|next|at|on|until|and)\b|\s*$|[,;.])/,
  verbOrAdjective: /^(?:open|complete|clear|close|live|pass|list)$/,
  prepositionAfter: /^ (?:by|in|on|at|for|with|before|from|to)\b/,
  driftingVerb: /^(?:mov(?:e|es|ed|ing)|gets?|getting|tak(?:e|es|ing)|bring(?:s|ing)?|puts?|putting|sends?|sending)$/,
  openAmount: /\b(?:more|some|several|a few|many|plenty of|as many) (?!than\b|of the\b)[a-z]/,
};
