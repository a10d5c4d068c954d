const { parse } = require("@formatjs/icu-messageformat-parser");

/**
 * A loader for the files of src/i18n: parses the messages, so that the parser need not ship.
 * Plain texts are parsed too: without a parser, a string could not be told from a pattern.
 */
module.exports = function parsedMessages(json) {
  const messages = Object.entries(JSON.parse(json));
  return JSON.stringify(
    Object.fromEntries(messages.map(([key, message]) => [key, parse(message, { ignoreTag: true })])),
  );
};
