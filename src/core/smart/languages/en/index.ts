import type { LanguageRules } from "../rules";
import { nounsAsNouns } from "./nounsAsNouns";
import { relevance } from "./relevance";
import { words } from "./words";
import { bounds } from "./bounds";
import { goingLive } from "./goingLive";
import { splitting } from "./splitting";
import { endStates } from "./endStates";
import { actions } from "./actions";
import { objects } from "./objects";
import { missingTime } from "./missingTime";
import { limits } from "./limits";
import { quantities } from "./quantities";
import { timeWords } from "./timeWords";
import { distractors } from "./distractors";
import { intents } from "./intents";
import { wordings } from "./wordings";
import { slipsOf } from "./slips";
import { numbers } from "./numbers";
import { holidayNames } from "./holidays";
import { timeHint, timeRules } from "./timeRules";

export const english: LanguageRules = {
  language: "en",
  words,
  relevance,
  classOfUnknown: () => null,
  readTogether: nounsAsNouns,
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
