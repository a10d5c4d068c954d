/**
 * The cells of a text of the clipboard, rows of fields, as Excel takes them apart: lines are rows, tabs part the fields;
 * a field in quotes may hold both, and a doubled quote for one. The end of the last line begins no row.
 */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", separator] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (separator === "\t") continue;
    rows.push(row);
    row = [];
    if (separator === "") break;
  }
  const endsWithLine = /[\r\n]$/.test(text);
  return endsWithLine ? rows.slice(0, -1) : rows;
}
