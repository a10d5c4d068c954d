import type { LanguageRules } from "../rules";
import { classOfUnknown, words } from "./words";
import { bounds } from "./bounds";
import { relevance } from "./relevance";
import { goingLive } from "./goingLive";
import { quantities } from "./quantities";
import { missingTime } from "./missingTime";
import { timeWords } from "./timeWords";
import { intents } from "./intents";
import { objects } from "./objects";
import { distractors } from "./distractors";
import { splitting } from "./splitting";
import { limits } from "./limits";
import { endStates } from "./endStates";
import { slipsOf } from "./slips";
import { wordings } from "./wordings";
import { actions } from "./actions";
import { numbers } from "./numbers";
import { holidayNames } from "./holidays";
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
