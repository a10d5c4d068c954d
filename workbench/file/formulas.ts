/** A formula as the user wrote it, with its "=", to the spelling of a file, without it. */
export function toFile(source: string): string {
  return source.replace(/^=/u, "");
}

/** The reverse of {@link toFile}. */
export function fromFile(formula: string): string {
  return `=${formula}`;
}
