import { readFileSync } from "node:fs";
import path from "node:path";
import { version as packageVersion } from "../../package.json";
import { shortcuts } from "../../src/commands/shortcuts.json";
import { shortcutKeys } from "../../src/taskpane/help/shortcutKeys";
import { version } from "../../src/taskpane/help/version";

const page = readFileSync(path.join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");

test("the version that the pane shows is the package's", () => {
  expect(version).toBe(packageVersion);
});

test("the shortcuts that the pane lists are those that the manifest declares", () => {
  const listed = shortcutKeys.map(({ label, keys, mac }) => [label.split(".").at(-1), keys, mac]);
  const declared = shortcuts.map(({ action, key }) => [action, key.default, key.mac]);
  expect(listed.sort()).toEqual(declared.sort());
});

describe("The static page", () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
  const directives = new Map(
    policy.split(";").map((each) => [each.trim().split(" ")[0], each.trim().split(" ").slice(1)]),
  );

  test("shows its name in both languages and the skeleton before any script", () => {
    const root = page.slice(page.indexOf('<div id="root">'));
    expect(root).toContain("Planwright");
    expect(root).toContain("运筹");
    expect(root).not.toContain("<script");
  });

  test("runs scripts of its own origin and of Office's CDN only, and none written into the page", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual(["'self'", "<%=", "officeOrigin", "%>"]);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/\son\w+=/);
  });
});
