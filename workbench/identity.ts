/** Ids of sheets, tables, rules and charts in the form that Excel gives them. */

/** A new one, which nothing ever had. */
export function newIdentity(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** Excel's id of a sheet that names none: a file's without `xr:uid`, the first of a new workbook. */
export function sheetIdentity(position: number): string {
  return `{00000000-0001-0000-${hexadecimal(position, 4)}-000000000000}`;
}

/** Excel's id of a file's table that names none. */
export function tableIdentity(position: number): string {
  return `{00000000-000C-0000-FFFF-FFFF${hexadecimal(position, 2)}000000}`;
}

export function isIdentity(id: string): boolean {
  return /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/iu.test(id);
}

const hexadecimal = (number: number, digits: number) => number.toString(16).toUpperCase().padStart(digits, "0");
