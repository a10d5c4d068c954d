import type { EndStatesPatterns } from "../patterns";
import { nothing } from "../rules";

export const endStates: EndStatesPatterns = {
  participle: nothing,
  endsPhrase: nothing,
  verbOrAdjective: nothing,
  prepositionAfter: nothing,
  driftingVerb: nothing,
  openAmount: /(?:更多|一些|若干|多多|[尽再更]?可?能?多(?:发表|签|开|拿|获|出版|推出|建|完成))/,
};
