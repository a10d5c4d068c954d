require("tsx/cjs");
const path = require("node:path");

/**
 * A loader for *.built.ts: puts the values that the module exports into the bundle, as they are when it is built, and
 * leaves out what they are made from.
 */
module.exports = function builtValues() {
  this.addContextDependency(path.resolve("src", "core"));
  const values = Object.entries(require(this.resourcePath)).filter(([, value]) => typeof value !== "function");
  return values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n");
};
