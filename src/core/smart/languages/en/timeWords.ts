import type { TimeWordsPatterns } from "../patterns";
import { nothing } from "../rules";

export const timeWords: TimeWordsPatterns = {
  yearLedBefore:
    /\b(?:in|by|for|over|across|during|within|through|throughout|until|till|before|to|to the end of|(?:end|start|half|quarter|months|rest|remainder|course|close) of|calendar|end|mid-?|early|late|into|from)[ -]?$/,
  inForce: /in force|in effect|effective|live|applies|apply|valid/,
  marksDeadline: /\b(?:by|before|until|till|prior to|ahead of|no later than|not later than|due|in time for)\b/,
  fromToday: /next|coming|from now|following|upcoming/,
  prefixWord: nothing,
  opensClause: /^[^\n,;:]{0,2}\s?$|[,;:\n]\s?$/,
  suffixBefore: nothing,
  suffixEnd: nothing,
  pastSubjectAfter: nothing,
  baselineBefore:
    /(?:\b(?:than|versus|vs\.?|on|over|from|since|against|compared (?:with|to)|relative to|exceed|match|beat)\s(?:the\s|in\s|end of\s|that of\s)?)$/,
  dueBefore: /\b(?:deadline|due(?: date)?):?\s?$/,
  baselineAfter: /^ ?(?:levels?|baseline|figures?|on\b|onwards?|or later|results?)/,
  placeholderAfter: /^[^\n。;；,，]{0,3}(?:tbd|tbc|to be (?:confirmed|determined|agreed|decided))/,
  negatedBefore: /(?:not necessarily|not (?:by|in)|rather than|instead of)\s?(?:by |in )?$/,
  eventAfter: /^(?:-| )?(?:of|after|from|following|since|post)\b(?! (?:now|today))(?! the (?:year|month|quarter))/,
  eventBefore: nothing,
  rollingFromNow: nothing,
  limitBefore: /(?:≤|<=?)\s?$|\b(?:to|at|below|under|than|most|exceed|exceeding|of|is|are|keep)\s(?:within |inside )?$/,
  limitVerbBefore: nothing,
  periodMeasure:
    /(?:payment terms|lead time|cycle|turnaround|payback|dso|dio|response time|waiting time|time to|shelf life|warranty|tenure|length of stay)[^\n,;。]{0,8}$/,
  quickService:
    /\b(?:respond|response|repl(?:y|ies|ied)|answer|ship|deliver|dispatch|refund|resolve|pay|process|repair|invoice|acknowledge|return|review|fix|handle|confirm|issue|triage|see|call back|collect|approve|settle|close (?:tickets|cases|claims)|payout|paid|invoiced|shipped|delivered|resolved|answered|processed|reimburse)/,
  prefixWords:
    /(?:\b(?:(no|not) later than|by|come|before|until|till|through|in|on|during|within|for|at|over|throughout|prior to|ahead of|in time for|due|of|from|and|to) (?:about |around |say )?(?:at the latest )?)?(?:(?:the )?(?:(end|close|conclusion|finish|last day|last week)|(start|beginning|first week)|(middle)|(day before|eve)) (?:of )?(?:the )?(?:month of )?|(?:the )?(mid|middle|halfway through)[- ](?:the )?(?:way through )?|(early)[- ](?:in )?|(late)[- ](?:in )?|the )?$/,
  changeAfter: nothing,
};
