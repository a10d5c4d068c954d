const path = require("node:path");
const { gzipSync } = require("node:zlib");

/**
 * Measures what the pane costs over the network, as a server that compresses sends it, prints it, and fails the
 * build when it is over its limits. Office.js is not the project's and not counted.
 *
 * A part counts once, however many views load it. What a view loads for an action of its user (to generate, check,
 * convert, draw a chart) is not counted: `first` names all that is loaded to show the views as they open.
 */
module.exports = class PaneSize {
  /**
   * @param limits kilobytes (of 1000 bytes) of gzipped JavaScript: `start` until Home can be used, `pane` until every
   *   view has been opened, each for a reader of the largest language
   * @param start names of the chunks that the page loads by itself
   * @param first names of the chunks that opening each of the other views loads
   * @param languages for each language the names of the chunks with its messages, at the `start` and `first`
   */
  constructor({ limits, start, first, languages }) {
    Object.assign(this, { limits, start, first, languages });
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("PaneSize", (compilation) => {
      const kilobytes = (names) => sum(files(compilation, names), this.sizeOf(compilation)) / 1000;
      const largest = (names) => Math.max(...this.languages.map((language) => kilobytes(names(language))));
      const measured = {
        start: largest((language) => [...this.start, ...language.start]),
        pane: largest((language) => [...this.start, ...this.first, ...language.start, ...language.first]),
      };
      for (const [what, size] of Object.entries(measured)) {
        const told = `${what}: ${size.toFixed(1)} KB gz of JavaScript, at most ${this.limits[what]}`;
        console.log(told);
        if (size > this.limits[what]) {
          compilation.errors.push(new Error(`Too large: ${told} (scripts/webpack/pane-size.js)`));
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

/** The scripts of the chunk groups with these names, each once. */
function files(compilation, names) {
  const found = names.flatMap((name) => {
    const group = compilation.namedChunkGroups.get(name);
    if (!group) throw new Error(`No chunk is called ${name}.`);
    return group.getFiles().filter((file) => file.endsWith(".js"));
  });
  return new Set(found);
}

function sum(names, size) {
  return [...names].reduce((total, name) => total + size(name), 0);
}
