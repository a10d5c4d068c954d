/**
 * How an object model is declared to the batch processor: every class lists its members. What is not listed does not
 * exist, so that a host can never answer for what it does not model.
 */

/** A requirement set: "1.7" is ExcelApi 1.7, others are written out, "SharedRuntime 1.1". */
export type Requirement = string;

/** An object of the model as a batch sees it: the class that describes it, and what it stands for. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
}

export interface ScalarMember<Target> {
  readonly kind: "scalar";
  readonly since: Requirement;
  get(target: Target): unknown;
  set?(target: Target, value: unknown): void;
  /** Set when the value is only right once all formulas are calculated. */
  readonly calculated?: boolean;
  /** Set when an argument-less load() leaves it out. */
  readonly onlyOnRequest?: boolean;
}

export interface ObjectMember<Target> {
  readonly kind: "object";
  readonly since: Requirement;
  get(target: Target): HostObject | null;
}

export interface MethodMember<Target> {
  readonly kind: "method";
  readonly since: Requirement;
  /** Answers a HostObject (or null for a null object), plain data, or nothing. */
  call(target: Target, ...args: unknown[]): unknown;
  readonly calculated?: boolean;
}

export type Member<Target> = ScalarMember<Target> | ObjectMember<Target> | MethodMember<Target>;

export interface ObjectClass<Target> {
  readonly name: string;
  readonly since: Requirement;
  readonly members: Readonly<Record<string, Member<Target>>>;
  /** What the client finds the object again by; without it the path is walked anew. */
  id?(target: Target): string | number;
  /** Set when the client holds the object by a reference, as it does with ranges. */
  readonly tracked?: boolean;
  /** For collections: the objects in order. */
  items?(target: Target): readonly HostObject[];
  /** For collections: `getItem(key)`, which throws when there is none. */
  item?(target: Target, key: unknown): HostObject;
}

type Extra<Target> = Pick<ScalarMember<Target>, "calculated" | "onlyOnRequest">;

/** A property with a plain value. */
export function scalar<Target>(
  since: Requirement,
  get: (target: Target) => unknown,
  set?: ((target: Target, value: unknown) => void) | null,
  extra: Extra<Target> = {},
): ScalarMember<Target> {
  return { kind: "scalar", since, get, ...(set ? { set } : {}), ...extra };
}

/** A property that leads to another object. */
export function child<Target>(since: Requirement, get: (target: Target) => HostObject | null): ObjectMember<Target> {
  return { kind: "object", since, get };
}

export function method<Target>(
  since: Requirement,
  call: (target: Target, ...args: unknown[]) => unknown,
  extra: { readonly calculated?: boolean } = {},
): MethodMember<Target> {
  return { kind: "method", since, call, ...extra };
}

/** An object model: its classes by name. */
export class ObjectModel {
  private readonly classes = new Map<string, ObjectClass<unknown>>();

  add<Target>(definition: ObjectClass<Target>): this {
    // A class is only ever called with the targets that were made for it by name.
    this.classes.set(definition.name, definition as unknown as ObjectClass<unknown>);
    return this;
  }

  classOf(object: HostObject): ObjectClass<unknown> {
    const found = this.classes.get(object.className);
    if (!found) throw new Error(`The object model has no class ${object.className}.`);
    return found;
  }

  all(): readonly ObjectClass<unknown>[] {
    return [...this.classes.values()];
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}

/** "Values" on the wire is `values` in the documentation; names that begin with "_" are the client's own. */
export const memberName = (wireName: string) => wireName.charAt(0).toLowerCase() + wireName.slice(1);
export const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The documentation's name of a member: the client registers `onFormatChanged` by `_RegisterFormatChangedEvent`. */
export function publicName(name: string): string {
  const event = /^_(?:Unr|R)egister(?:Event(\w+)|(\w+)Event)$/.exec(name);
  if (!event) return name;
  const what = event[1] ?? event[2] ?? "";
  return `on${what === "DataChanged" ? "Changed" : what}`;
}
