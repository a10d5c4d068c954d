const { parse } = require("@formatjs/icu-messageformat-parser");

/**
 * A loader for the files of src/i18n: parses what is more than plain text, so that the parser need not ship.
 * What a message means is the same in both forms.
 */
module.exports = function parsedMessages(json) {
  const messages = Object.entries(JSON.parse(json));
  return JSON.stringify(Object.fromEntries(messages.map(([key, message]) => [key, parsed(message)])));
};

function parsed(message) {
  const elements = parse(message, { ignoreTag: true });
  const [only] = elements;
  // A text alone, its quotes resolved, is what it says; one that looks like a pattern stays parsed.
  return elements.length === 1 && only.type === 0 && !/[{}'<]/u.test(only.value) ? only.value : elements;
}
