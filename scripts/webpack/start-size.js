const path = require("node:path");
const { gzipSync } = require("node:zlib");

/**
 * Measures what the pane costs over the network, as a server that compresses sends it, prints it, and fails the
 * build when it is over its limits. Office.js is not the project's and not counted.
 */
module.exports = class StartSize {
  /**
   * @param limits kilobytes (of 1000 bytes) of gzipped JavaScript: `start` for what taskpane.html loads until Home
   *   can be used, in the largest language; `pane` for that and every view, without what views load on their own
   * @param start names of the chunks that are loaded by themselves; `languages` of which one is; `views` by a click
   */
  constructor({ limits, start, languages, views }) {
    Object.assign(this, { limits, start, languages, views });
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("StartSize", (compilation) => {
      const size = this.sizesOf(compilation);
      const startFiles = files(compilation, this.start);
      const languageFiles = this.languages.map((name) => files(compilation, [name]));
      const ofLanguage = Math.max(...languageFiles.map((each) => sum(without(each, startFiles), size)));
      const viewFiles = files(compilation, [...this.start, ...this.views]);
      const measured = {
        start: sum(startFiles, size) + ofLanguage,
        pane: sum(viewFiles, size) + ofLanguage,
      };
      for (const [what, bytes] of Object.entries(measured)) {
        const told = `${what}: ${(bytes / 1000).toFixed(1)} KB gz of JavaScript, at most ${this.limits[what]}`;
        console.log(told);
        if (bytes > this.limits[what] * 1000) {
          compilation.errors.push(new Error(`Too large: ${told} (scripts/webpack/start-size.js)`));
        }
      }
    });
  }

  sizesOf(compilation) {
    const known = new Map();
    return (file) => {
      if (!known.has(file)) {
        const content = compilation.outputOptions.path && path.join(compilation.outputOptions.path, file);
        known.set(file, gzipSync(compilation.compiler.outputFileSystem.readFileSync(content), { level: 9 }).length);
      }
      return known.get(file);
    };
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

function without(these, others) {
  return [...these].filter((file) => !others.has(file));
}

function sum(names, size) {
  return [...names].reduce((total, name) => total + size(name), 0);
}
