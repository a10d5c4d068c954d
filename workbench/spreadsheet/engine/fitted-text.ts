/** Whether a text is narrow enough for its cell. */
export type Fits = (text: string) => boolean;

/**
 * A number in General: as many of its decimals as fit, then scientific notation, then "####".
 * @param whole what General shows of the number in a wide column
 */
export function fitGeneral(value: number, whole: string, fits: Fits): string {
  if (fits(whole)) return whole;
  const [, decimals = ""] = /^-?\d+\.(\d+)$/.exec(whole) ?? [];
  for (let count = decimals.length - 1; count >= 0; count--) {
    const rounded = value.toFixed(count).replace(/^-(0(\.0*)?)$/, "$1");
    if (fits(rounded)) return rounded;
  }
  for (let count = 5; count >= 0; count--) {
    const scientific = value
      .toExponential(count)
      .replace(/(\.\d*?)0+(?=e)/, "$1")
      .replace(/\.(?=e)/, "");
    const text = scientific.replace(
      /e([+-])(\d+)$/,
      (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, "0")}`,
    );
    if (fits(text)) return text;
  }
  return hashes(fits);
}

/** A number with a format, a date: whole or not at all. */
export function fitFormatted(text: string, fits: Fits): string {
  return fits(text) ? text : hashes(fits);
}

/** As many "#" as fit, at least one. */
function hashes(fits: Fits): string {
  let text = "#";
  while (text.length < 255 && fits(`${text}#`)) text += "#";
  return text;
}
