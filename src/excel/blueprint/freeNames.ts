/** Names for sheets, tables and defined names that are valid and not yet in use. Excel compares them without case. */

const LONGEST_SHEET_NAME = 31;
const LONGEST_DEFINED_NAME = 255;

/** Names in use, to which the names that are given out are added. */
export class NamesInUse {
  private readonly taken: Set<string>;

  constructor(names: Iterable<string>) {
    this.taken = new Set([...names].map((name) => name.toLowerCase()));
  }

  /** The wanted sheet name, made valid, with " (2)" and so on behind it while it is in use. */
  takeSheetName(wanted: string): string {
    const valid = validSheetName(wanted);
    return this.takeFirstFree((count) => {
      const suffix = count === 1 ? "" : ` (${count})`;
      return valid.slice(0, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
    });
  }

  /** The wanted name of a table or of cells, with "_2" and so on behind it while it is in use. */
  takeDefinedName(wanted: string): string {
    return this.takeFirstFree((count) => {
      const suffix = count === 1 ? "" : `_${count}`;
      return wanted.slice(0, LONGEST_DEFINED_NAME - suffix.length) + suffix;
    });
  }

  private takeFirstFree(candidate: (count: number) => string): string {
    for (let count = 1; ; count++) {
      const name = candidate(count);
      if (!this.taken.has(name.toLowerCase())) {
        this.taken.add(name.toLowerCase());
        return name;
      }
    }
  }
}

function validSheetName(wanted: string): string {
  const cleaned = wanted
    .replace(/[/\\?*:[\]]/g, "_")
    .trim()
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/^'+|'+$/g, "")
    .trim();
  if (cleaned === "") return "Sheet";
  // Excel keeps the name History for itself.
  return cleaned.toLowerCase() === "history" ? `${cleaned}_` : cleaned;
}
