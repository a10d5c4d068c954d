const path = require("node:path");
const { gzipSync } = require("node:zlib");

/**
 * Measures what the pane costs over the network, as a server that compresses sends it, prints it, and fails the
 * build when it is over its limits. Office.js is not the project's and not counted.
 *
 * A part counts once, however many views load it. What a view loads for an action of its user (to generate, check,
 * convert, draw a chart) is not counted.
 */
module.exports = class PaneSize {
  /**
   * @param limits kilobytes (of 1000 bytes) of gzipped JavaScript for a reader of the largest language: `start` until
   *   Home can be used; `pane` until every view has been opened and has drawn itself; `contents` with what the views
   *   then fetch by themselves to fill in; `checker` what a first goal of one language adds to all that
   * @param start names of the chunks that the page loads by itself
   * @param views names of the chunks of the other views, `contents` of what they fetch once they are drawn
   * @param checker for each language of goals the names of the chunks that its first goal fetches
   * @param languages for each language the names of the chunks with its messages, for the `start` and the `views`
   */
  constructor({ limits, start, views, contents, checker, languages }) {
    Object.assign(this, { limits, start, views, contents, checker, languages });
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("PaneSize", (compilation) => {
      const size = (scripts) => sum(scripts, this.sizeOf(compilation)) / 1000;
      const kilobytes = (names) => size(files(compilation, names));
      const largest = (names) => Math.max(...this.languages.map((language) => kilobytes(names(language))));
      const pane = (language) => [...this.start, ...this.views, ...language.start, ...language.views];
      const itsOwn = files(compilation, pane(this.languages[0]));
      const measured = {
        start: largest((language) => [...this.start, ...language.start]),
        pane: largest(pane),
        contents: largest((language) => [...pane(language), ...this.contents]),
        checker: Math.max(...this.checker.map((names) => size(without(files(compilation, names), itsOwn)))),
      };
      for (const [what, found] of Object.entries(measured)) {
        const told = `${meanings[what]}: ${found.toFixed(1)} KB gz of JavaScript, at most ${this.limits[what]}`;
        console.log(told);
        if (found > this.limits[what]) {
          compilation.errors.push(new Error(`Too large: ${told} (limits in scripts/webpack/pane-chunks.ts)`));
        }
      }
    });
  }

  sizeOf(compilation) {
    const folder = compilation.outputOptions.path;
    return (file) =>
      gzipSync(compilation.compiler.outputFileSystem.readFileSync(path.join(folder, file)), { level: 9 }).length;
  }
};

const meanings = {
  start: "The pane's start",
  pane: "The whole pane before lazy parts",
  contents: "With what its views fetch once they are drawn",
  checker: "What the first goal to check adds, in the larger language",
};

/** The scripts of the chunk groups with these names, each once. */
function files(compilation, names) {
  const found = names.flatMap((name) => {
    const group = compilation.namedChunkGroups.get(name);
    if (!group) throw new Error(`No chunk is called ${name}.`);
    return group.getFiles().filter((file) => file.endsWith(".js"));
  });
  return new Set(found);
}

const without = (scripts, others) => new Set([...scripts].filter((script) => !others.has(script)));

function sum(names, size) {
  return [...names].reduce((total, name) => total + size(name), 0);
}
