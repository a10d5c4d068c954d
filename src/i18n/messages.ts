import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { languages, type Language } from "../core/languages";
import type english from "./en-US";

/** The key of a message, "area.name". The English files are the list of all keys. */
export type MessageKey = keyof typeof english;

/** A message in ICU MessageFormat: as it is written, or parsed already by the build. */
export type Message = string | readonly MessageFormatElement[];

/** The messages of a language. A test holds all languages to the same keys and placeholders. */
export type Messages = Readonly<Partial<Record<MessageKey, Message>>>;

type Load = () => Promise<{ readonly default: Messages }>;

const loaders: Readonly<Record<Language, { readonly all: Load; readonly start: Load }>> = {
  "en-US": {
    all: () => import("./en-US"),
    start: () => import(/* webpackChunkName: "start-en-US" */ "./en-US/start"),
  },
  "zh-CN": {
    all: () => import("./zh-CN"),
    start: () => import(/* webpackChunkName: "start-zh-CN" */ "./zh-CN/start"),
  },
};

const loaded = new Map<Language, Messages>();
const complete = new Set<Language>();

/** The messages of a language, as far as they are loaded. */
export function messagesOf(language: Language): Messages | undefined {
  return loaded.get(language);
}

/**
 * Loads every message in every language. A view or a command waits for it: what it writes is in the language of the
 * plan, which need not be the reader's.
 */
export async function loadMessages(): Promise<void> {
  await Promise.all(languages.map((language) => load(language, "all")));
}

/** Loads what the pane says before a view is opened. */
export async function loadStartMessages(language: Language): Promise<void> {
  await load(language, "start");
}

async function load(language: Language, part: "all" | "start"): Promise<void> {
  if (complete.has(language)) return;
  const { default: messages } = await loaders[language][part]();
  if (part === "all") provideMessages(language, messages);
  else if (!complete.has(language)) loaded.set(language, messages);
}

/** Takes all messages of a language that are there already, as in tests and scripts. */
export function provideMessages(language: Language, messages: Messages): void {
  loaded.set(language, messages);
  complete.add(language);
}
