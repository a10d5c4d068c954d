import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { languages, type Language } from "../core/languages";
import type english from "./en-US";

/** The key of a message, "area.name". The English files are the list of all keys. */
export type MessageKey = keyof typeof english;

/** A message in ICU MessageFormat: as it is written, or parsed already by the build if it is more than plain text. */
export type Message = string | readonly MessageFormatElement[];

/** The messages of a language. A test holds all languages to the same keys and placeholders. */
export type Messages = Readonly<Partial<Record<MessageKey, Message>>>;

/** Messages are loaded in parts: what the pane says at its start, what its views say, what workbooks hold. */
type Part = "start" | "views" | "workbook";

type Load = () => Promise<{ readonly default: Messages }>;

const loaders: Readonly<Record<Language, Readonly<Record<Part, Load>>>> = {
  "en-US": {
    start: () => import(/* webpackChunkName: "start-en-US" */ "./en-US/start"),
    views: () => import(/* webpackChunkName: "views-en-US" */ "./en-US/views"),
    workbook: () => import(/* webpackChunkName: "workbook-en-US" */ "./en-US/workbook"),
  },
  "zh-CN": {
    start: () => import(/* webpackChunkName: "start-zh-CN" */ "./zh-CN/start"),
    views: () => import(/* webpackChunkName: "views-zh-CN" */ "./zh-CN/views"),
    workbook: () => import(/* webpackChunkName: "workbook-zh-CN" */ "./zh-CN/workbook"),
  },
};

const everyPart: readonly Part[] = ["start", "views", "workbook"];

const loaded = new Map<Language, Messages>();
const loadedParts = new Map<Language, ReadonlySet<Part>>();
/** What has been asked for in any language. */
const askedFor = new Set<Part>(["start"]);

/** The messages of a language, as far as they are loaded. */
export function messagesOf(language: Language): Messages | undefined {
  return loaded.get(language);
}

/** Loads every message in every language, as a command needs them: it may say or write any. */
export async function loadMessages(): Promise<void> {
  await Promise.all(languages.map((language) => load(language, everyPart)));
}

/** Loads what the pane says before a view is opened. */
export async function loadStartMessages(language: Language): Promise<void> {
  await load(language, ["start"]);
}

/** Loads every message in the language of the reader. */
export async function loadMessagesOf(language: Language): Promise<void> {
  await load(language, everyPart);
}

/** Loads what is written into workbooks, in every language: that of the plan need not be the reader's. */
export async function loadWorkbookMessages(): Promise<void> {
  await Promise.all(languages.map((language) => load(language, ["workbook"])));
}

/** Loads in a language what has been asked for in any, for a reader who changes over to it. */
export async function loadAsMuch(language: Language): Promise<void> {
  // More may be asked for meanwhile.
  while (missing(language, askedFor).length > 0) await load(language, askedFor);
}

async function load(language: Language, parts: Iterable<Part>): Promise<void> {
  for (const part of parts) askedFor.add(part);
  await Promise.all(
    missing(language, parts).map(async (part) => {
      const { default: messages } = await loaders[language][part]();
      add(language, [part], messages);
    }),
  );
}

function missing(language: Language, parts: Iterable<Part>): Part[] {
  return [...parts].filter((part) => !loadedParts.get(language)?.has(part));
}

/** Takes all messages of a language that are there already, as in tests and scripts. */
export function provideMessages(language: Language, messages: Messages): void {
  loaded.delete(language);
  add(language, everyPart, messages);
}

function add(language: Language, parts: readonly Part[], messages: Messages): void {
  loaded.set(language, { ...loaded.get(language), ...messages });
  loadedParts.set(language, new Set([...(loadedParts.get(language) ?? []), ...parts]));
}
