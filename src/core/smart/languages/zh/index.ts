import type { LanguageRules } from "../rules";
import { classOfUnknown, words } from "./words";
import { joinCompounds } from "./compounds";
import { readResultatives } from "./resultatives";
import { relevance } from "./relevance";
import { splitting } from "./splitting";
import { intents } from "./intents";
import { objects } from "./objects";
import { distractors } from "./distractors";
import { timeWords } from "./timeWords";
import { slipsOf } from "./slips";
import { bounds } from "./bounds";
import { holidayNames } from "./holidays";
import { actions } from "./actions";
import { limits } from "./limits";
import { missingTime } from "./missingTime";
import { quantities } from "./quantities";
import { goingLive } from "./goingLive";
import { endStates } from "./endStates";
import { numbers } from "./numbers";
import { wordings } from "./wordings";
import { timeHint, timeRules } from "./timeRules";

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
