import type { LanguageRules } from "../rules";
import { classOfUnknown, words } from "./words";
import { relevance } from "./relevance";
import { endStates } from "./endStates";
import { quantities } from "./quantities";
import { goingLive } from "./goingLive";
import { missingTime } from "./missingTime";
import { distractors } from "./distractors";
import { timeWords } from "./timeWords";
import { splitting } from "./splitting";
import { bounds } from "./bounds";
import { intents } from "./intents";
import { slipsOf } from "./slips";
import { objects } from "./objects";
import { holidayNames } from "./holidays";
import { limits } from "./limits";
import { numbers } from "./numbers";
import { wordings } from "./wordings";
import { actions } from "./actions";
import { timeHint, timeRules } from "./timeRules";
import { joinCompounds } from "./compounds";
import { readResultatives } from "./resultatives";

export const chinese: LanguageRules = {
  language: "zh",
  words,
  relevance,
  classOfUnknown,
  readTogether: (tokens, text) => readResultatives(joinCompounds(tokens, text), text),
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
