import type { MissingTimePatterns } from "../patterns";

export const missingTime: MissingTimePatterns = {
  often:
    /\b(?:daily|weekly|monthly|quarterly|every (?:day|week|month|quarter|year)|per (?:day|week|month|quarter|year|term|semester))\b/,
  eventWithoutDate:
    /\b(?:before|ahead of|prior to|until|once|after|by the time|when) (?:the |our |its |they |we )?(?:next )?(?:[a-z]+ ){0,3}?(?:term|season|launch|opening|go-?live|handover|audit|inspection|harvest|rains|winter|exams?|ipo|listing|merger|renewal|expiry|delivery|kick-?off|completion|election|conference|board meeting|review|move|school)(?: (?:starts?|begins?|opens?|ends?|closes?|is over|comes?|arrives?))?\b(?!-)/,
  vagueTime:
    /\b(?:asap|as soon as possible|soon|ongoing|continuously|continually|eventually|in due course|over time|in the near future|long[- ]term|sooner rather than later|at some point)\b/,
};
