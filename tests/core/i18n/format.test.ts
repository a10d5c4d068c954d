import { format, isMessageKey, languageOf, type MessageKey } from "../../../src/i18n";

describe("the language for a locale of Office", () => {
  test.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["zh", "zh-CN"],
    ["ZH-hans-cn", "zh-CN"],
    ["en-US", "en-US"],
    ["en-GB", "en-US"],
    ["de-DE", "en-US"],
    ["zhx", "en-US"],
    ["", "en-US"],
    [undefined, "en-US"],
  ])("%s is answered in %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

describe("a message", () => {
  test("comes in the language asked for", () => {
    expect(format("en-US", "pane.productName")).toBe("Planwright");
    expect(format("zh-CN", "pane.productName")).toBe("运筹");
  });

  test("that does not exist is an error outside of production and its key in production", () => {
    const key = "pane.noSuchMessage" as MessageKey;
    expect(isMessageKey(key)).toBe(false);
    expect(() => format("zh-CN", key)).toThrow("pane.noSuchMessage");
    const environment = jest.replaceProperty(process, "env", { ...process.env, NODE_ENV: "production" });
    expect(format("zh-CN", key)).toBe(key);
    environment.restore();
  });
});
