import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { marked } from "marked";

const docs = path.join(__dirname, "..", "docs");

/** A Markdown page of docs/ that the pane and the manifest link to as HTML. */
export interface HelpPage {
  /** Path under help/, for example "guide.zh-CN.html". */
  readonly file: string;
  readonly source: string;
}

/** The pages of docs/help and the function reference, in both languages. */
export function helpPages(): readonly HelpPage[] {
  return [
    { folder: "help", to: "" },
    { folder: "functions", to: "functions/" },
  ].flatMap(({ folder, to }) => {
    const directory = path.join(docs, folder);
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter((name) => name.endsWith(".md"))
      .map((name) => ({ file: to + name.replace(/\.md$/, ".html"), source: path.join(directory, name) }));
  });
}

const style = `
:root { color-scheme: light dark; font: 15px/1.6 "Segoe UI", "Microsoft YaHei UI", system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.3; }
a { color: #0f6cbd; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #8886; padding: .3rem .6rem; text-align: left; vertical-align: top; }
code { font-family: Consolas, monospace; background: #8882; padding: 0 .2em; }
pre { overflow-x: auto; padding: .6rem; background: #8882; }
@media (prefers-color-scheme: dark) { a { color: #62abf5; } }
`;

/** The page as a self-contained HTML document; links between Markdown pages become links between HTML pages. */
export function helpPage({ source, file }: HelpPage): string {
  const markdown = readFileSync(source, "utf8").replace(/\]\(([^):]+)\.md(#[^)]*)?\)/g, "]($1.html$2)");
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1] ?? "Planwright";
  const body = marked.parse(markdown, { async: false, gfm: true });
  const language = /zh-CN/.test(file) ? "zh-CN" : "en";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>${body}</body>
</html>
`;
}
