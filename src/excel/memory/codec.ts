import * as z from "zod/mini";
import { languages } from "../../core/languages";
import { smartLetters } from "../../core/smart/report";
import { UserError } from "../errors";

/** The format of what the add-in remembers in a workbook; raised when older add-ins can't read it. */
const FORMAT = 1;

/** `key` is Excel's own id, which survives renaming; the name is the last one known. */
const sheet = z.object({ id: z.string(), key: z.string(), name: z.string() });
const table = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  /** By the column's id in the blueprint: Excel's id of the table column, and its header when it was written. */
  columns: z.record(z.string(), z.object({ key: z.number(), header: z.string() })),
});

/** The choices of {@link PlanRecipe}; a plan that an earlier version wrote has none. */
const recipe = z.object({
  fiscalYearStart: z.number(),
  company: z.optional(z.string()),
  unit: z.optional(z.string()),
  amounts: z.optional(z.enum(["full", "short"])),
  periods: z.optional(z.enum(["months", "quarters"])),
});

const plan = z.object({
  template: z.string(),
  layoutVersion: z.int(),
  language: z.enum(languages),
  title: z.string(),
  sheets: z.array(sheet),
  tables: z.array(table),
  /** The name in the blueprint -> the name in the workbook. */
  names: z.record(z.string(), z.string()),
  recipe: z.optional(recipe),
});

const highlight = z.object({
  /** Excel's id of the sheet. */
  sheet: z.string(),
  /** The area that was judged, its header included. */
  address: z.string(),
});

/** A verdict on a goal that a person has set aside. It holds for the goal's very words. */
const dismissal = z.object({ goal: z.string(), letter: z.enum(smartLetters), reason: z.string(), on: z.string() });

const memory = z.object({
  format: z.literal(FORMAT),
  plans: z.array(plan),
  highlights: z.array(highlight),
  dismissals: z.optional(z.array(dismissal)),
});

export type RememberedPlan = z.infer<typeof plan>;
export type RememberedHighlight = z.infer<typeof highlight>;
export type Memory = z.infer<typeof memory>;

export const emptyMemory: Memory = { format: FORMAT, plans: [], highlights: [] };

export function encodeMemory(content: Memory): string {
  return JSON.stringify(content);
}

/**
 * What a workbook's setting says; undefined is a workbook that Planwright has not worked on.
 *
 * @throws UserError when a newer Planwright wrote it, or when it is damaged. It must not be overwritten then.
 */
export function decodeMemory(stored: unknown): Memory {
  if (stored === undefined) return emptyMemory;
  const json = parse(stored);
  const format = z.object({ format: z.number() }).safeParse(json);
  if (format.success && format.data.format > FORMAT) {
    throw new UserError("excel.memoryNewer", { format: format.data.format });
  }
  const result = memory.safeParse(json);
  if (!result.success) throw new UserError("excel.memoryDamaged", {}, { cause: result.error });
  return result.data;
}

function parse(stored: unknown): unknown {
  try {
    return JSON.parse(String(stored));
  } catch (cause) {
    throw new UserError("excel.memoryDamaged", {}, { cause });
  }
}
