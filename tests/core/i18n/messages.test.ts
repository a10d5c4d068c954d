import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { languages } from "../../../src/core/languages";
import enUS from "../../../src/i18n/en-US";
import chinese from "../../../src/i18n/zh-CN";

const messages = { "en-US": enUS, "zh-CN": chinese };

const english: Readonly<Record<string, string | undefined>> = messages["en-US"];
const translations = languages.filter((language) => language !== "en-US");

/** "name:kind" of each placeholder, however deep inside plurals and selects. */
function placeholders(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.select:
      case TYPE.plural:
        return [
          `${element.value}:${element.type === TYPE.plural ? "number" : "select"}`,
          ...Object.values(element.options).flatMap((option) => placeholders(option.value)),
        ];
      case TYPE.tag:
        return placeholders(element.children);
      case TYPE.number:
        return [`${element.value}:number`];
      default:
        return [`${element.value}:${TYPE[element.type]}`];
    }
  });
}

/** Names only: a language without plurals may print a number plainly. */
function argumentNames(message: string): string[] {
  const found = placeholders(parse(message, { ignoreTag: true })).map((placeholder) => placeholder.split(":")[0] ?? "");
  return [...new Set(found)].sort();
}

describe.each(translations)("messages in %s", (language) => {
  const translated: Readonly<Record<string, string | undefined>> = messages[language];

  test("have the same keys as in English", () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
  });

  test("take the same parameters as in English", () => {
    const differing = Object.keys(english).filter((key) => {
      const [ours, theirs] = [english[key], translated[key]];
      return ours && theirs && String(argumentNames(ours)) !== String(argumentNames(theirs));
    });
    expect(differing).toEqual([]);
  });
});

describe.each(languages)("every message in %s", (language) => {
  const entries = Object.entries(messages[language]);

  test("is a text that parses as ICU MessageFormat", () => {
    const broken = entries.filter(([, message]) => {
      try {
        return parse(message, { ignoreTag: true }).length === 0;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  test("has a key of the form area.name", () => {
    expect(
      entries
        .map(([key]) => key)
        .filter((key) => !/^(pane|plan|track|smart|risk|commands|excel|functions)\.[\w.-]+$/.test(key)),
    ).toEqual([]);
  });
});
