import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../core/languages";
import { messages, type MessageKey } from "./messages";

export type { Language } from "../core/languages";
export { messages, type MessageKey } from "./messages";

/** Values for the placeholders of a message; dates are in milliseconds or as Date. */
export type MessageParameters = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

const fallbackLanguage: Language = "en-US";

/** True for a key that a message exists for, so that a composed key ("smart.reason." + id) can be checked. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages[fallbackLanguage], key);
}

/**
 * The message in the given language, its placeholders filled in and its plurals resolved.
 *
 * Plain text: markup in a message or a parameter has no meaning. A missing message throws in
 * development and in tests; in production English, or at last the key, stands in for it.
 */
export function format(language: Language, key: MessageKey, parameters?: MessageParameters): string {
  const message = messages[language][key];
  if (message === undefined) {
    return missing(language, key, parameters);
  }
  try {
    return compiled(language, message).format<string>({ ...parameters }) as string;
  } catch (cause) {
    if (process.env.NODE_ENV !== "production") {
      throw new Error(`Message ${key} (${language}) can't be formatted`, { cause });
    }
    return message;
  }
}

/** The add-in's language for a locale that Office reports; every Chinese locale reads Simplified, all others English. */
export function languageOf(officeLocale: string | null | undefined): Language {
  return /^zh\b/i.test(officeLocale ?? "") ? "zh-CN" : fallbackLanguage;
}

function missing(language: Language, key: MessageKey, parameters?: MessageParameters): string {
  if (process.env.NODE_ENV !== "production") {
    throw new Error(`No message ${key} in ${language}`);
  }
  return language === fallbackLanguage ? key : format(fallbackLanguage, key, parameters);
}

const cache = new Map<string, IntlMessageFormat>();

function compiled(language: Language, message: string): IntlMessageFormat {
  const id = `${language} ${message}`;
  const found = cache.get(id);
  if (found) {
    return found;
  }
  const created = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  cache.set(id, created);
  return created;
}
