import type { Language } from "../core/languages";
import commandsEn from "./en-US/commands.json";
import excelEn from "./en-US/excel.json";
import functionsEn from "./en-US/functions.json";
import paneEn from "./en-US/pane.json";
import planEn from "./en-US/plan.json";
import riskEn from "./en-US/risk.json";
import smartEn from "./en-US/smart.json";
import trackEn from "./en-US/track.json";
import commandsZh from "./zh-CN/commands.json";
import excelZh from "./zh-CN/excel.json";
import functionsZh from "./zh-CN/functions.json";
import paneZh from "./zh-CN/pane.json";
import planZh from "./zh-CN/plan.json";
import riskZh from "./zh-CN/risk.json";
import smartZh from "./zh-CN/smart.json";
import trackZh from "./zh-CN/track.json";

const english = { ...commandsEn, ...excelEn, ...functionsEn, ...paneEn, ...planEn, ...riskEn, ...smartEn, ...trackEn };
const chinese = { ...commandsZh, ...excelZh, ...functionsZh, ...paneZh, ...planZh, ...riskZh, ...smartZh, ...trackZh };

/** The key of a message, "area.name". The English files are the list of all keys. */
export type MessageKey = keyof typeof english;

/** Every message, in ICU MessageFormat. A test holds the languages to the same keys and placeholders. */
export const messages: Readonly<Record<Language, Readonly<Partial<Record<MessageKey, string>>>>> = {
  "en-US": english,
  "zh-CN": chinese,
};
