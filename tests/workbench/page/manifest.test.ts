import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../workbench/page/manifest";

const xml = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const origin = "https://localhost:4711";

describe("the ribbon of the page, read from the add-in's manifest", () => {
  const english = readManifest(xml, "en-US", origin);
  const chinese = readManifest(xml, "zh-CN", origin);

  it("has the manifest's tab, groups and buttons in their order, in both languages", () => {
    const labels = (manifest: typeof english) =>
      manifest.groups.map(({ label, controls }) => [label, controls.map((control) => control.label)]);
    expect(english.tab.label).toBe("Planwright");
    expect(labels(english)).toEqual([
      ["Plan", ["Plan workbook", "Refresh tracking", "Convert formulas"]],
      ["Goals", ["Check goals"]],
      [
        "Risk",
        ["Highlight risks", "Early warning", "Clear highlights", "Next risk", "Previous risk", "Set thresholds"],
      ],
      ["Help", ["Help"]],
    ]);
    expect(chinese.tab.label).toBe("运筹");
    expect(labels(chinese)).toEqual([
      ["计划", ["计划工作簿", "刷新跟踪", "转换公式"]],
      ["目标", ["检查目标"]],
      ["风险", ["突出显示风险", "预警", "清除标记", "下一个风险", "上一个风险", "设置阈值"]],
      ["帮助", ["帮助"]],
    ]);
  });

  it("has a tip, icons for plain and dense screens and an action for each button", () => {
    for (const control of english.groups.flatMap(({ controls }) => controls)) {
      expect(control.tip.description).not.toBe("");
      expect(control.icons.get(32)).toMatch(/^https:\/\/localhost:4711\/assets\/.*-32\.png$/u);
      expect(control.icons.get(64)).toMatch(/-64\.png$/u);
      expect(control.action.kind === "ShowTaskpane" || control.action.functionName !== "").toBe(true);
    }
  });

  it("takes every address from where the add-in is served, metadata by language", () => {
    expect(english.paneUrl).toBe(`${origin}/taskpane.html`);
    expect(english.functionsMetadataUrl).toBe(`${origin}/functions.json`);
    expect(chinese.functionsMetadataUrl).toBe(`${origin}/functions-zh-CN.json`);
    expect(english.functionsNamespace).toBe("KPI");
  });

  it("says which resource a damaged manifest lacks", () => {
    const damaged = xml.replace('<bt:String id="Tab.Label"', '<bt:String id="Tab.Other"');
    expect(() => readManifest(damaged, "en-US", origin)).toThrow(
      "The manifest names the resource Tab.Label but has none of it.",
    );
  });
});
