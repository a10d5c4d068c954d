import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import english from "../../src/i18n/en-US";
import startMessages from "../../src/i18n/en-US/start";

const root = path.join(__dirname, "../../src");

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return sources(file);
    return /\.tsx?$/.test(name) ? [readFileSync(file, "utf8")] : [];
  });
}

/**
 * What a source says of message keys: whole keys in quotes, and for a key that is composed (`risk.signal.${rule}`,
 * "smart.reason." + id) a pattern.
 */
function keysIn(code: string): RegExp[] {
  const quoted = [...code.matchAll(/["'`]([a-z]+\.[^"'`\n]*)["'`]/gi)].map(([, text = ""]) => text);
  return quoted
    .filter((text) => /^[\w.$!{}()[\]?: -]+$/.test(text.replaceAll(/\$\{[^}]*\}/g, "x")))
    .map((text) => text.split(/\$\{[^}]*\}/))
    .map((parts) => {
      const fixed = parts.map((part) => part.replaceAll(".", "\\.").replaceAll(/[^\w\\.]/g, "."));
      const open = parts.length === 1 && parts[0]?.endsWith(".") === true;
      // A part that is filled in may be several words, but not below "track." alone.
      const filled = /\..*\./.test(parts[0] ?? "") ? "[\\w.]+" : "\\w+";
      return new RegExp(`^${fixed.join(filled)}${open ? ".+" : ""}$`);
    });
}

const isUsed = (uses: readonly RegExp[], key: string) => uses.some((use) => use.test(key));

const everywhere = sources(root).flatMap(keysIn);

describe("The messages", () => {
  test("are all used", () => {
    expect(Object.keys(english).filter((key) => !isUsed(everywhere, key))).toEqual([]);
  });

  test("that the pane needs before a view has loaded its own are there from its start", () => {
    const early = ["start", "shell", "language", "components", "home", "firstRun", "settings", "help", "state"];
    const uses = early.flatMap((folder) => sources(path.join(root, "taskpane", folder))).flatMap(keysIn);
    const needed = Object.keys(english).filter((key) => isUsed(uses, key));
    expect(needed.filter((key) => !Object.hasOwn(startMessages, key))).toEqual([]);
  });
});
