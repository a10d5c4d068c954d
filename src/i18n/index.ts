import { IntlMessageFormat } from "intl-messageformat";
import { languages, type Language } from "../core/languages";
import { messagesOf, type Message, type MessageKey } from "./messages";

export type { Language } from "../core/languages";
export { loadMessages, loadMessagesOf, loadStartMessages, loadWorkbookMessages, type MessageKey } from "./messages";

/** Values for the placeholders of a message; dates are in milliseconds or as Date. */
export type MessageParameters = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

const fallbackLanguage: Language = "en-US";

/** True for a key that a message exists for, so that a composed key ("smart.reason." + id) can be checked. */
export function isMessageKey(key: string): key is MessageKey {
  return languages.some((language) => Object.hasOwn(messagesOf(language) ?? {}, key));
}

/**
 * The message in the given language, its placeholders filled in and its plurals resolved.
 *
 * Plain text: markup in a message or a parameter has no meaning. A missing message throws in
 * development and in tests; in production another language, or at last the key, stands in for it.
 */
export function format(language: Language, key: MessageKey, parameters?: MessageParameters): string {
  const message = messagesOf(language)?.[key];
  if (message === undefined) return missing(language, key, parameters);
  try {
    return formatMessage(language, message, parameters);
  } catch (cause) {
    if (process.env.NODE_ENV !== "production") {
      throw new Error(`Message ${key} (${language}) can't be formatted`, { cause });
    }
    return key;
  }
}

/** What a message is written with that is more than plain text. */
const syntax = /[{}']/;

/** Fills in the placeholders of a message that the caller has. */
export function formatMessage(language: Language, message: Message, parameters?: MessageParameters): string {
  // The build parses all but plain text.
  if (typeof message === "string" && !syntax.test(message)) return message;
  return compiled(language, message).format<string>({ ...parameters }) as string;
}

/** The add-in's language for a locale that Office reports; every Chinese locale reads Simplified, all others English. */
export function languageOf(officeLocale: string | null | undefined): Language {
  return /^zh\b/i.test(officeLocale ?? "") ? "zh-CN" : fallbackLanguage;
}

function missing(language: Language, key: MessageKey, parameters?: MessageParameters): string {
  if (process.env.NODE_ENV !== "production") {
    throw new Error(`No message ${key} in ${language}`);
  }
  const other = languages.find((each) => messagesOf(each)?.[key] !== undefined);
  return other ? format(other, key, parameters) : key;
}

const cache = new Map<string, Map<Message, IntlMessageFormat>>();

function compiled(language: Language, message: Message): IntlMessageFormat {
  let ofLanguage = cache.get(language);
  if (!ofLanguage) cache.set(language, (ofLanguage = new Map()));
  const found = ofLanguage.get(message);
  if (found) return found;
  const parsed = typeof message === "string" ? message : [...message];
  const created = new IntlMessageFormat(parsed, language, undefined, { ignoreTag: true });
  ofLanguage.set(message, created);
  return created;
}
