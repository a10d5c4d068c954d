import type { Wanted } from "./scan";

export interface NumberIdiom extends Wanted {
  readonly read: (match: RegExpMatchArray) => Said;
}

/** What an idiom says: a change, a level, or a value of either kind. */
interface Said {
  readonly value: number;
  readonly unit: string;
  readonly says: "delta" | "level" | null;
}

export const percent = (value: number, says: Said["says"] = null): Said => ({
  value: Math.round(value * 100) / 100,
  unit: "%",
  says,
});

export const none = (): Said => ({ value: 0, unit: "count", says: "level" });

/** Numbers that are words of their own, in the signs that every language writes. */
export const idioms: readonly NumberIdiom[] = [
  {
    needs: ["/", "out of"],
    pattern: /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?) ?(?:\/|out of) ?(?:5|10|100)\b(?![\d/-])/g,
    read: (m) => ({ value: Number(m[1]), unit: "score", says: "level" }),
  },
  {
    needs: ["top"],
    pattern: /\btop[- ](\d{1,4})\b/g,
    read: (m) => ({ value: Number(m[1]), unit: "rank", says: "level" }),
  },
  {
    needs: ["x"],
    pattern: /\b(\d{1,3}(?:\.\d)?)x\b/g,
    read: (m) => percent((Number(m[1]) - 1) * 100, "delta"),
  },
];
