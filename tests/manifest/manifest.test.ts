import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import shortcuts from "../../src/commands/shortcuts.json";
import chineseShortcuts from "../../src/commands/shortcuts-zh-CN.json";
import { hostManifest } from "../../scripts/host-manifest";
import { manifestProblems } from "../../scripts/manifest-problems";

const root = path.join(__dirname, "..", "..");
const assets = path.join(root, "assets");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const occurrences = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");

describe("The manifest", () => {
  test("holds what Excel needs: resources, translations, pictures, one shared runtime", () => {
    expect(manifestProblems(manifest, assets)).toEqual([]);
  });

  test("puts one tab with the groups Plan, Goals, Risk and Help on the ribbon", () => {
    expect(occurrences(/<CustomTab id="([^"]+)"/g)).toEqual(["Planwright.Tab"]);
    expect(occurrences(/<Group id="Planwright\.Group\.([^"]+)"/g)).toEqual(["Plan", "Goals", "Risk", "Help"]);
  });

  test("has a button for each command that a planner repeats, each of them but the pane's own run by a function", () => {
    const controls = occurrences(/<Control xsi:type="Button" id="Planwright\.([^"]+)"/g);
    expect(controls).toEqual([
      ...["OpenPane", "RefreshTracking", "ConvertFormulas", "CheckGoals"],
      ...["HighlightRisks", "EarlyWarning", "ClearHighlights", "NextRisk", "PreviousRisk", "SetThresholds", "Help"],
    ]);
    expect(occurrences(/<FunctionName>([^<]+)</g)).toHaveLength(controls.length - 1);
  });

  test("opens the pane by a ShowTaskpane button, as store add-ins must", () => {
    expect(occurrences(/<Action xsi:type="(ShowTaskpane)"/g)).toHaveLength(1);
  });

  test("asks for no more than it needs: shared runtime, custom functions and ExcelApi 1.9", () => {
    expect(occurrences(/<Set Name="([^"]+)"/g)).toEqual(["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"]);
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.9" />');
  });

  test("offers a keyboard shortcut only for commands that the ribbon has, named in both languages", () => {
    const commands = occurrences(/<FunctionName>([^<]+)</g);
    for (const { id } of shortcuts.actions) expect(commands).toContain(id);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
    expect(Object.keys(chineseShortcuts)).toEqual(Object.keys(shortcuts.resources.default));
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("is well-formed XML with full tags only", () => {
    expect(() => new XMLParser().parse(manifest, true)).not.toThrow();
  });
});

describe("The check of a manifest", () => {
  const broken: readonly [string, (xml: string) => string, RegExp][] = [
    [
      "a missing resource",
      (xml) => xml.replace('<bt:String id="Tab.Label"', '<bt:String id="Tab.Other"'),
      /Tab\.Label is used but not defined/,
    ],
    [
      "a missing translation",
      (xml) => xml.replace('<bt:Override Locale="zh-CN" Value="突出显示风险" />', ""),
      /HighlightRisks\.Label has no zh-CN/,
    ],
    [
      "a missing picture",
      (xml) => xml.replace("assets/goals-20.png", "assets/nothing-20.png"),
      /nothing-20\.png is not in assets/,
    ],
    [
      "a picture of another size",
      (xml) => xml.replace("assets/goals-20.png", "assets/goals-24.png"),
      /goals-24\.png is not 20 x 20/,
    ],
    [
      "a page of its own for commands",
      (xml) => xml.replace('<FunctionFile resid="Taskpane.Url" />', '<FunctionFile resid="Functions.Script.Url" />'),
      /page of the shared runtime/,
    ],
    [
      "an address without HTTPS",
      (xml) => xml.replace('Taskpane.Url" DefaultValue="https:', 'Taskpane.Url" DefaultValue="http:'),
      /Taskpane\.Url is not an https address/,
    ],
    [
      "a control id used twice",
      (xml) => xml.replace("Planwright.NextRisk", "Planwright.Help"),
      /control id is used twice/,
    ],
  ];
  test.each(broken)("finds %s", (_name, breakIt, problem) => {
    expect(manifestProblems(breakIt(manifest), assets).join("\n")).toMatch(problem);
  });
});

describe("A release manifest", () => {
  test("names the host it is made for and nothing of the development host", () => {
    const release = hostManifest(manifest, "https://addins.example.com/planwright/");
    expect(release).toContain('"https://addins.example.com/planwright/taskpane.html"');
    expect(release).toContain("<AppDomain>https://addins.example.com</AppDomain>");
    expect(release).not.toContain("localhost");
    expect(manifestProblems(release, assets)).toEqual([]);
  });

  test.each(["http://addins.example.com", "addins.example.com", "https://addins.example.com/?x=1", ""])(
    "is refused for %p, which Office would not load",
    (host) => expect(() => hostManifest(manifest, host)).toThrow(/https address/),
  );
});
