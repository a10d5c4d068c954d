const { parse } = require("@formatjs/icu-messageformat-parser");

/** What a message is written with that is more than plain text; a plain text needs no parsing. */
const syntax = /[{}']/;

/** A loader for the files of src/i18n: parses the messages that are not plain text, so that the parser need not ship. */
module.exports = function parsedMessages(json) {
  const messages = Object.entries(JSON.parse(json));
  return JSON.stringify(
    Object.fromEntries(
      messages.map(([key, message]) => [key, syntax.test(message) ? parse(message, { ignoreTag: true }) : message]),
    ),
  );
};
