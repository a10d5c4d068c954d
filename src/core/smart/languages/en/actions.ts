import type { ActionsPatterns } from "../patterns";
import { nothing } from "../rules";

export const actions: ActionsPatterns = {
  givenUp: /\b(?:stop chasing|don't aim|do not aim|no longer (?:aim|target|pursue)|rather than chasing)\b/,
  pushedAlong:
    /\b(?:push|bring|drive|get|force|pull|nudge|squeeze|keep)(?:s|ing)? (?!ahead|forward|on\b)[^,;.]{2,40} (?:up|down|falling|rising|growing|shrinking)\b/,
  getRight:
    /\b(?:get(?:ting)?|com(?:e|ing)) to (?:grips|terms) with\b|\bget(?:ting)? to know\b|^\W{0,3}get(?:ting)? (?!iso)[^,;]{2,40} (?:right|better|together|under control|in shape|going|moving)\b|\btak(?:e|ing) [^,;]{2,40} to the next level\b|\bbe(?:come|ing)? (?:more|less|better) |\bmak(?:e|es|ing) [^,;]{2,40} (?:feel|look|seem)\b/,
  principles:
    /\b(?:implement|apply|adopt|roll out|spread|embed|introduce|practise|practice)\b [^,;.]{0,40}\b(?:principles|spirit|values|guidelines|philosophy|ethos|mindset|thinking|ideas)\b/,
  betterThan: nothing,
};
