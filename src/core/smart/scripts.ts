/** Whether a UTF-16 code unit belongs to a Chinese character. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x3005 && code <= 0x3007) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xd888);

const isLatin = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** How many Chinese characters and Latin words a text holds, in one pass. */
export function countScripts(text: string): { readonly han: number; readonly latin: number } {
  let han = 0;
  let latin = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = isLatin(code);
    if (letter && !inWord) latin++;
    inWord = letter;
    if (isHan(code)) han++;
  }
  return { han, latin };
}
