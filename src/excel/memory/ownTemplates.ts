import * as z from "zod/mini";
import { languages } from "../../core/languages";
import type { OwnTemplate } from "../../core/plan/ownTemplate";
import { UserError } from "../errors";
import { inExcel } from "../run";

/** The format of a saved template; raised when older add-ins can't read it. */
const FORMAT = 1;
const PREFIX = "Planwright.template.";

const LONGEST_NAME = 60;

/** A text by an id. */
const texts = z.record(z.string(), z.string());

const saved = z.object({
  format: z.literal(FORMAT),
  id: z.string(),
  name: z.string(),
  savedOn: z.string(),
  choices: z.object({
    template: z.string(),
    language: z.enum(languages),
    sample: z.enum(["ecommerce", "none"]),
    company: z.string(),
    firstMonth: z.int().check(z.minimum(1), z.maximum(12)),
    unit: z.string(),
    departments: z.array(z.string()),
    periods: z.enum(["months", "quarters"]),
    amounts: z.enum(["full", "short"]),
    protection: z.boolean(),
    leftOut: z.array(z.string()),
  }),
  words: z.optional(z.object({ sheets: texts, headers: z.record(z.string(), texts) })),
});

/** A template that a workbook keeps, or that it keeps but that can't be read: it is left as it is. */
export type KeptTemplate =
  | { readonly state: "usable"; readonly id: string; readonly template: OwnTemplate }
  | { readonly state: "damaged" | "newer"; readonly id: string };

/** The user's own templates in this workbook, by name; those that can't be read come last. */
export async function listOwnTemplates(): Promise<readonly KeptTemplate[]> {
  return inExcel(load);
}

/**
 * Keeps a template in the workbook under a name that no other one has.
 *
 * @throws UserError for a name that is blank, too long or taken.
 */
export async function saveOwnTemplate(template: Omit<OwnTemplate, "id">): Promise<OwnTemplate> {
  return inExcel(async (context) => {
    const kept = await load(context);
    const name = freeName(template.name, kept);
    const own: OwnTemplate = { ...template, id: nextId(kept), name };
    write(context, own);
    await context.sync();
    return own;
  });
}

/** @throws UserError for a name that is blank, too long or taken, or when the template is gone or can't be read. */
export async function renameOwnTemplate(id: string, name: string): Promise<OwnTemplate> {
  return inExcel(async (context) => {
    const kept = await load(context);
    const one = kept.find((each) => each.id === id);
    if (one?.state !== "usable") throw new UserError("plan.own.unreadable");
    const others = kept.filter((each) => each !== one);
    const own = { ...one.template, name: freeName(name, others) };
    write(context, own);
    await context.sync();
    return own;
  });
}

/** Removes a template; plans that were made from it stay. One that is gone already is no error. */
export async function deleteOwnTemplate(id: string): Promise<void> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + id);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}

async function load(context: Excel.RequestContext): Promise<readonly KeptTemplate[]> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  const kept = settings.items.filter(({ key }) => key.startsWith(PREFIX)).map(({ key, value }) => read(key, value));
  const nameOf = (one: KeptTemplate) => (one.state === "usable" ? one.template.name : "\uffff");
  return kept.sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

function read(key: string, value: unknown): KeptTemplate {
  const id = key.slice(PREFIX.length);
  const json = parsed(value);
  const format = z.object({ format: z.number() }).safeParse(json);
  if (format.success && format.data.format > FORMAT) return { state: "newer", id };
  const result = saved.safeParse(json);
  if (!result.success || result.data.id !== id) return { state: "damaged", id };
  const { name, savedOn, choices, words } = result.data;
  return { state: "usable", id, template: { id, name, savedOn, choices, ...(words ? { words } : {}) } };
}

/** What is not JSON is damaged. */
function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return undefined;
  }
}

function write({ workbook }: Excel.RequestContext, template: OwnTemplate): void {
  workbook.settings.add(PREFIX + template.id, JSON.stringify({ format: FORMAT, ...template }));
}

function freeName(wanted: string, others: readonly KeptTemplate[]): string {
  const name = wanted.trim();
  if (name === "") throw new UserError("plan.own.noName");
  if (name.length > LONGEST_NAME) throw new UserError("plan.own.nameTooLong", { longest: LONGEST_NAME });
  const isTaken = (one: KeptTemplate) =>
    one.state === "usable" && one.template.name.toLowerCase() === name.toLowerCase();
  if (others.some(isTaken)) throw new UserError("plan.own.nameTaken", { name });
  return name;
}

/** One more than the highest, those that can't be read included: none is overwritten. */
function nextId(kept: readonly KeptTemplate[]): string {
  return String(1 + Math.max(0, ...kept.map(({ id }) => Number(id)).filter(Number.isFinite)));
}
