import { readManifest } from "../../../workbench/node/manifest";
import { Ribbon } from "../../../workbench/node/ribbon";

/** What the headless host reads from manifest.xml. */
const manifest = readManifest();

test("the ribbon's controls with what they do, and the functions' namespace", () => {
  expect(manifest.functionNamespace).toBe("KPI");
  expect(manifest.controls.get("Planwright.OpenPane")?.action).toEqual({ kind: "ShowTaskpane" });
  expect(manifest.controls.get("Planwright.NextRisk")).toEqual({
    tabId: "Planwright.Tab",
    action: { kind: "ExecuteFunction", functionName: "nextRisk" },
  });
  expect(manifest.controls.size).toBe(11);
});

test("a control that the add-in disables cannot be clicked until it is enabled", () => {
  const ribbon = new Ribbon(manifest);
  expect(ribbon.setEnabled("Planwright.Tab", "Planwright.NextRisk", false)).toBe(true);
  expect(() => ribbon.action("Planwright.NextRisk")).toThrow(/disabled/);
  ribbon.setEnabled("Planwright.Tab", "Planwright.NextRisk", true);
  expect(ribbon.action("Planwright.NextRisk").kind).toBe("ExecuteFunction");
  expect(ribbon.setEnabled("Other.Tab", "Planwright.NextRisk", false)).toBe(false);
});
