import { adviceIds, reasons } from "../../../src/core/smart/reasons";
import english from "../../../src/i18n/en-US/smart.json";
import chinese from "../../../src/i18n/zh-CN/smart.json";

describe.each([
  ["en-US", english as Record<string, string>],
  ["zh-CN", chinese as Record<string, string>],
])("every verdict can be said in %s", (_, messages) => {
  it("with the parameters that its reason carries", () => {
    for (const [id, parameters] of Object.entries(reasons)) {
      const message = messages[`smart.reason.${id}`] ?? "";
      expect([id, message !== ""]).toEqual([id, true]);
      const used = [...message.matchAll(/(?<!one |=1 |other )\{(\w+)(?=[,}])/g)].map(([, name]) => name);
      expect([id, used.every((name) => (parameters as readonly string[]).includes(name ?? ""))]).toEqual([id, true]);
    }
  });

  it("with its advice", () => {
    for (const id of adviceIds) expect(messages[`smart.advice.${id}`]).toBeTruthy();
  });
});
