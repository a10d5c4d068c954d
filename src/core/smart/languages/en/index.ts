import type { LanguageRules } from "../rules";
import { timeWords } from "./timeWords";
import { distractors } from "./distractors";
import { quantities } from "./quantities";
import { numbers } from "./numbers";
import { objects } from "./objects";
import { limits } from "./limits";
import { actions } from "./actions";
import { endStates } from "./endStates";
import { splitting } from "./splitting";
import { goingLive } from "./goingLive";
import { missingTime } from "./missingTime";
import { bounds } from "./bounds";
import { holidayNames } from "./holidays";
import { timeHint, timeRules } from "./timeRules";
import { intents } from "./intents";
import { relevance } from "./relevance";
import { slipsOf } from "./slips";
import { wordings } from "./wordings";
import { words } from "./words";

export const english: LanguageRules = {
  language: "en",
  words,
  tagsOfUnknown: () => 0,
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
  relevance,
  wordings,
};
