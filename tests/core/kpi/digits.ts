/** Results as they are compared: numbers to ten significant digits, everything else as it is. */
export function toTenDigits(result: unknown): unknown {
  if (typeof result === "number") return Number(result.toPrecision(10));
  if (Array.isArray(result)) return result.map(toTenDigits);
  return result;
}
