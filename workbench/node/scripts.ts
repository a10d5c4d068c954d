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

/** The built add-in: what `npm run build` leaves in dist/. */
export class Distribution {
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
    const path = decodeURIComponent(url.pathname);
    if (url.origin !== addinOrigin) throw new Error(`${url.href} is not part of the add-in.`);
    const file = path.startsWith("/office-js/")
      ? join(officeFolder, path.slice("/office-js/".length))
      : join(this.folder, path);
    if (!existsSync(file)) throw new Error(`${url.href} does not exist.`);
    return file;
  }
}
