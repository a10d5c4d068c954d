import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

const projectRoot = join(__dirname, "..", "..");

/** Compiled scripts by file; office.js alone is 1.4 MB, and a test opens many workbooks. */
const compiled = new Map<string, { readonly modified: number; readonly script: Script }>();

export function compile(file: string): Script {
  const modified = statSync(file).mtimeMs;
  const known = compiled.get(file);
  if (known?.modified === modified) return known.script;
  const script = new Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, { modified, script });
  return script;
}

const officeFolder = join(projectRoot, "node_modules", "@microsoft", "office-js", "dist");

/** Where the add-in is served in development; the headless host reads the same addresses from files. */
export const addinOrigin = "https://localhost:3000";
export const officeScriptUrl = `${addinOrigin}/office-js/office.js`;

/** What a runtime loads: its page's scripts in order, and the file behind each address. */
export interface AddinSource {
  scripts(): readonly string[];
  fileOf(url: URL): string;
}

/** office.js alone, without an add-in: a page that an Office.js script of any kind can be tried in. */
export const officeAlone: AddinSource = {
  scripts: () => [],
  fileOf: officeFile,
};

/** The file behind an address of office.js. */
function officeFile(url: URL): string {
  const path = decodeURIComponent(url.pathname);
  const file = join(officeFolder, path.slice("/office-js/".length));
  if (!path.startsWith("/office-js/") || !existsSync(file)) throw new Error(`${url.href} does not exist.`);
  return file;
}

/** The built add-in: what `npm run build` leaves in dist/. */
export class Distribution implements AddinSource {
  constructor(readonly folder = join(projectRoot, "dist")) {
    if (!existsSync(join(folder, "taskpane.html")))
      throw new Error(`There is no built add-in in ${folder}: run "npm run build" first.`);
  }

  text(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** The custom functions' metadata in a language; English where there is none. */
  functionMetadata(locale: string): unknown {
    const localized = `functions-${locale}.json`;
    const file = existsSync(join(this.folder, localized)) ? localized : "functions.json";
    return JSON.parse(this.text(file)) as unknown;
  }

  /** Addresses of the scripts of taskpane.html in the order in which a browser runs them. */
  scripts(): string[] {
    const html = this.text("taskpane.html").replace(/<!--.*?-->/gs, "");
    const tags = [...html.matchAll(/<script\b([^>]*)>/gi)].map((match) => match[1] ?? "");
    const sources = tags.flatMap((attributes) => {
      const [, source] = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes) ?? [];
      return source === undefined ? [] : [{ source, deferred: /\bdefer\b/i.test(attributes) }];
    });
    const ordered = [...sources.filter(({ deferred }) => !deferred), ...sources.filter(({ deferred }) => deferred)];
    return ordered.map(({ source }) =>
      /\/office(\.debug)?\.js$/i.test(source) ? officeScriptUrl : new URL(source, `${addinOrigin}/`).href,
    );
  }

  /** The file behind an address of the add-in. */
  fileOf(url: URL): string {
    if (url.origin !== addinOrigin) throw new Error(`${url.href} is not part of the add-in.`);
    if (url.pathname.startsWith("/office-js/")) return officeFile(url);
    const file = join(this.folder, decodeURIComponent(url.pathname));
    if (!existsSync(file)) throw new Error(`${url.href} does not exist.`);
    return file;
  }
}
