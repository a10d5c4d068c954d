const { tokens } = require("@fluentui/react-components");

/**
 * A loader for components, the pane's own and Fluent's: puts the CSS variable in the place of each of the theme's
 * tokens, so that the list of all of them need not ship.
 */
module.exports = function themeTokens(source, map) {
  const found = source.replace(/(?<![\w$.])tokens\.(\w+)/g, (whole, name) =>
    Object.hasOwn(tokens, name) ? JSON.stringify(tokens[name]) : whole,
  );
  this.callback(null, found, map);
};
