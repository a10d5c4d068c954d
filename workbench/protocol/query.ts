import { apiNotFound } from "./errors";
import type { QueryInfo } from "./messages";
import type { HostObject, Member } from "./objectModel";
import { memberName, wireName } from "./objectModel";

/** What a query needs of the batch that runs it. */
export interface QueryContext {
  member(object: HostObject, name: string): Member<unknown>;
  /** Every scalar that an argument-less load() asks for and that the profile has. */
  scalars(object: HostObject): readonly string[];
  items(object: HostObject): readonly HostObject[] | undefined;
  /** "_Id" and "_ReferenceId". */
  identity(object: HostObject): Record<string, unknown>;
  read(object: HostObject, name: string): unknown;
  follow(object: HostObject, name: string): HostObject | null;
}

type Answer = Record<string, unknown>;

/** Answers a load(): an object's properties under their wire names, a collection's items under "_Items". */
export function answerQuery(context: QueryContext, object: HostObject | null, query: QueryInfo): Answer | null {
  if (object === null) return null;
  const items = context.items(object);
  return items ? answerCollection(context, object, items, query) : answerObject(context, object, query);
}

/** What the client writes for every plain property, as in `load("items")`. */
const everything = "*";

const withoutItems = (path: string) => path.replace(/^items(\/|$)/i, "");

function answerCollection(
  context: QueryContext,
  collection: HostObject,
  items: readonly HostObject[],
  query: QueryInfo,
): Answer {
  const own: string[] = [];
  const ofItems: string[] = [];
  const asked = query.Select ?? [];
  const scalars = new Set(context.scalars(collection));
  for (const path of asked) {
    const name = memberName(withoutItems(path));
    if (name === "") continue;
    if (name === everything) for (const scalar of scalars) own.push(scalar);
    if (scalars.has(name)) own.push(name);
    else ofItems.push(withoutItems(path));
  }
  const answer: Answer = context.identity(collection);
  for (const name of asked.length === 0 ? scalars : own) answer[wireName(name)] = context.read(collection, name);
  if (asked.length > 0 && asked.every((path) => own.includes(memberName(withoutItems(path))))) return answer;

  const first = query.Skip ?? 0;
  const page = items.slice(first, typeof query.Top === "number" ? first + query.Top : undefined);
  const itemQuery: QueryInfo = { Select: ofItems, Expand: (query.Expand ?? []).map(withoutItems).filter(Boolean) };
  answer["_Items"] = page.map((item) => answerQuery(context, item, itemQuery));
  return answer;
}

function answerObject(context: QueryContext, object: HostObject, query: QueryInfo): Answer {
  const answer: Answer = context.identity(object);
  const children = new Map<string, string[]>();
  const names = new Set<string>();
  for (const path of query.Select ?? []) {
    const [head = "", ...rest] = path.split("/");
    const name = memberName(head);
    if (name === "" || name === "$none") continue;
    if (name === everything) {
      for (const scalar of context.scalars(object)) names.add(scalar);
      continue;
    }
    const member = context.member(object, name);
    if (member.kind === "method") throw apiNotFound(`${object.className}.${name}`, "a method cannot be loaded");
    if (member.kind === "scalar" && rest.length === 0) names.add(name);
    else if (member.kind === "object")
      children.set(name, [...(children.get(name) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
    else throw apiNotFound(`${object.className}.${path.replaceAll("/", ".")}`, "there is no such property");
  }
  for (const path of query.Expand ?? []) {
    const name = memberName(path.split("/")[0] ?? "");
    context.member(object, name);
    children.set(name, children.get(name) ?? []);
  }
  const all = (query.Select ?? []).length === 0 ? context.scalars(object) : [...names];
  for (const name of all) answer[wireName(name)] = context.read(object, name);
  for (const [name, paths] of children) {
    answer[wireName(name)] = answerQuery(context, context.follow(object, name), { Select: paths });
  }
  return answer;
}
