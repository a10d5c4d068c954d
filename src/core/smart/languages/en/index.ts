import type { LanguageRules } from "../rules";
import { relevance } from "./relevance";
import { words } from "./words";
import { actions } from "./actions";
import { endStates } from "./endStates";
import { goingLive } from "./goingLive";
import { quantities } from "./quantities";
import { missingTime } from "./missingTime";
import { objects } from "./objects";
import { nounsAsNouns } from "./nounsAsNouns";
import { joinPhrasalVerbs } from "./phrasalVerbs";
import { timeWords } from "./timeWords";
import { limits } from "./limits";
import { distractors } from "./distractors";
import { splitting } from "./splitting";
import { intents } from "./intents";
import { holidayNames } from "./holidays";
import { wordings } from "./wordings";
import { slipsOf } from "./slips";
import { timeHint, timeRules } from "./timeRules";
import { numbers } from "./numbers";
import { bounds } from "./bounds";

export const english: LanguageRules = {
  language: "en",
  words,
  relevance,
  classOfUnknown: () => null,
  readTogether: (tokens, text) => joinPhrasalVerbs(nounsAsNouns(tokens, text), text),
  slipsOf,
  timeWords,
  distractors,
  quantities,
  numbers,
  objects,
  limits,
  actions,
  endStates,
  splitting,
  goingLive,
  missingTime,
  bounds,
  timeHint,
  timeRules,
  holidayNames,
  intents,
  wordings,
};
