import { HostError, apiNotFound, itemNotFound, notImplemented } from "./errors";
import type { Action, ArgumentInfo, BatchRequest, BatchResponse, ObjectPath } from "./messages";
import { ActionKind, PathKind } from "./messages";
import type { HostObject, Member, ObjectModel } from "./objectModel";
import { publicName, isHostObject, memberName } from "./objectModel";
import type { QueryContext } from "./query";
import { answerQuery } from "./query";
import type { References } from "./references";
import type { RequirementSets } from "./requirements";
import { isSupported, writtenOut } from "./requirements";

/** What the processor needs of the application behind the object model. */
export interface BatchHost {
  readonly model: ObjectModel;
  readonly root: HostObject;
  readonly references: References;
  readonly requirementSets: RequirementSets;
  /** The object behind a path of kind 2, "Microsoft.ExcelServices.CustomFunctions". */
  service(name: string): HostObject | undefined;
  /**
   * Runs a stretch of a batch as one change: one undo step, nothing calculated inside.
   * @param writes false when the batch only reads
   */
  change<T>(run: () => T, writes: boolean): T;
  /** Resolves when every formula has its result. */
  calculate(): Promise<void>;
  /** Throws what keeps a batch from running at all, for example a cell that is being edited. */
  admit?(): void;
  /** Told of a fault of the host's own, which the add-in sees as GeneralException. */
  onFault?(fault: unknown): void;
}

/** Raised before a value is read that depends on formulas that are not calculated yet. */
class CalculationNeeded extends Error {}

/**
 * Runs one batch: the actions in their order, up to the first that fails. What came before a failure stays done.
 * A value that depends on formulas is read after a calculation; the stretches between calculations are one change each.
 */
export async function runBatch(host: BatchHost, request: BatchRequest): Promise<BatchResponse> {
  const run = new BatchRun(host, request);
  return run.complete();
}

/** True for the client's housekeeping (custom functions, ribbon, pane), which never touches the workbook. */
export function isServiceBatch(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathKind.newObject);
}

class BatchRun {
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly query: QueryContext;
  /** Looked for once: a batch that writes a plan has tens of thousands of paths. */
  private readonly isService: boolean;
  private calculated: boolean;
  private error: BatchResponse["Error"];
  private next = 0;

  constructor(
    private readonly host: BatchHost,
    private readonly request: BatchRequest,
  ) {
    this.isService = isServiceBatch(request);
    this.calculated = this.isService;
    this.query = {
      member: (object, name) => this.member(object, name),
      scalars: (object) => this.scalars(object),
      items: (object) => {
        const definition = host.model.classOf(object);
        return definition.items?.(object.target);
      },
      identity: (object) => this.identity(object),
      read: (object, name) => this.read(object, name),
      follow: (object, name) => this.follow(object, name),
    };
  }

  async complete(): Promise<BatchResponse> {
    const writes = mayWrite(this.request);
    try {
      this.host.admit?.();
      while (this.next < this.request.Actions.length && !this.error) {
        const mustCalculate = this.host.change(() => this.stretch(), writes);
        if (mustCalculate) await this.calculate();
      }
      if (!this.calculated) await this.calculate();
    } catch (fault) {
      this.fail(fault);
    }
    return {
      Results: this.results,
      ...(this.traces.length > 0 ? { TraceIds: this.traces } : {}),
      ...(this.error ? { Error: this.error } : {}),
    };
  }

  private async calculate(): Promise<void> {
    await this.host.calculate();
    this.calculated = true;
  }

  /** Runs actions until the batch ends or fails, or answers true where a calculation is needed to go on. */
  private stretch(): boolean {
    while (this.next < this.request.Actions.length) {
      const action = this.request.Actions[this.next] as Action;
      try {
        this.results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
      } catch (fault) {
        if (fault instanceof CalculationNeeded) return true;
        this.fail(fault);
        return false;
      }
      this.next += 1;
    }
    return false;
  }

  private fail(fault: unknown): void {
    if (!(fault instanceof HostError)) this.host.onFault?.(fault);
    const error =
      fault instanceof HostError ? fault : new HostError("GeneralException", `A fault of this host: ${String(fault)}`);
    this.error = {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: this.next,
      HttpStatusCode: error.status,
    };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ActionKind.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return object === null ? null : this.instance(object);
      case ActionKind.query:
        return answerQuery(this.query, object, action.QueryInfo ?? {});
      case ActionKind.method:
        if (object === null) return throughNullObject(action.Name);
        return this.call(object, action.Name, action.ArgumentInfo);
      case ActionKind.setProperty:
        if (object === null) return throughNullObject(action.Name);
        this.assign(object, memberName(action.Name), this.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notImplemented(`Action ${action.ActionType}`, "this kind of action is not modelled");
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidRequest", `The batch names the object path ${id}, which it does not hold.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    switch (path.ObjectPathType) {
      case PathKind.root:
        return this.host.root;
      case PathKind.newObject: {
        const service = this.host.service(path.Name);
        if (!service) throw notImplemented(path.Name);
        return service;
      }
      case PathKind.method: {
        if (parent === null) return null;
        // Some collections are asked for an item by an indexer, others by this method.
        if (path.Name === "GetItem" && this.host.model.classOf(parent).item)
          return this.index(parent, path.ArgumentInfo);
        const result = this.invoke(parent, memberName(path.Name), this.arguments(path.ArgumentInfo));
        if (result !== null && !isHostObject(result))
          throw new Error(`${parent.className}.${memberName(path.Name)} did not answer an object.`);
        return result;
      }
      case PathKind.property:
        return parent === null ? null : this.follow(parent, memberName(path.Name));
      case PathKind.indexer:
        return parent === null ? null : this.index(parent, path.ArgumentInfo);
      case PathKind.reference: {
        const object = this.host.references.get(path.Name);
        if (!object) throw new HostError("InvalidReference", `The reference ${path.Name} is not held any more.`);
        return object;
      }
      case PathKind.nullObject:
        return null;
      default:
        throw notImplemented(`Object path ${path.ObjectPathType}`, "this kind of path is not modelled");
    }
  }

  private index(parent: HostObject, info: ArgumentInfo | null | undefined): HostObject {
    const definition = this.host.model.classOf(parent);
    const key = this.arguments(info)[0];
    if (!definition.item) throw notImplemented(`${parent.className}.getItem`);
    const { item } = definition;
    return located(`${parent.className}.getItem`, () => item(parent.target, key));
  }

  private call(object: HostObject, wire: string, info: ArgumentInfo | null | undefined): unknown {
    if (wire === "_KeepReference") {
      this.host.references.keep(object);
      return null;
    }
    if (wire === "_RemoveReference") {
      for (const name of this.arguments(info).flat()) this.host.references.release(String(name));
      return null;
    }
    const result = this.invoke(object, memberName(wire), this.arguments(info));
    return isHostObject(result) ? this.instance(result) : result;
  }

  private invoke(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const member = this.member(object, name);
    if (member.kind !== "method") throw notImplemented(`${object.className}.${name}`, "this is not a method");
    if (member.calculated) this.requireCalculation();
    const result = located(`${object.className}.${name}`, () => member.call(object.target, ...args));
    if (!/^(get|_)/.test(name)) this.calculated = this.isService;
    return result;
  }

  private assign(object: HostObject, name: string, value: unknown): void {
    const member = this.member(object, name);
    if (member.kind !== "scalar" || !member.set)
      throw notImplemented(`${object.className}.${name}`, "this property cannot be written here");
    const { set } = member;
    located(`${object.className}.${name}`, () => {
      set(object.target, value);
    });
    this.calculated = this.isService;
  }

  private read(object: HostObject, name: string): unknown {
    const member = this.member(object, name);
    if (member.kind !== "scalar") throw notImplemented(`${object.className}.${name}`, "this is not a plain property");
    if (member.calculated) this.requireCalculation();
    const value = located(`${object.className}.${name}`, () => member.get(object.target));
    return value === undefined ? null : value;
  }

  private follow(object: HostObject, name: string): HostObject | null {
    const member = this.member(object, name);
    if (member.kind !== "object") throw notImplemented(`${object.className}.${name}`, "this is not an object");
    return located(`${object.className}.${name}`, () => member.get(object.target));
  }

  private requireCalculation(): void {
    if (!this.calculated) throw new CalculationNeeded();
  }

  private member(object: HostObject, name: string): Member<unknown> {
    const definition = this.host.model.classOf(object);
    const member = Object.hasOwn(definition.members, name) ? definition.members[name] : undefined;
    if (!member) throw apiNotFound(`${object.className}.${publicName(name)}`, "this host does not model it");
    for (const requirement of [definition.since, member.since]) {
      if (!isSupported(requirement, this.host.requirementSets))
        throw apiNotFound(
          `${object.className}.${name}`,
          `it needs ${writtenOut(requirement)}, which is not in the profile that is played`,
        );
    }
    return member;
  }

  private scalars(object: HostObject): readonly string[] {
    const { members } = this.host.model.classOf(object);
    return Object.entries(members)
      .filter(
        ([, member]) =>
          member.kind === "scalar" && !member.onlyOnRequest && isSupported(member.since, this.host.requirementSets),
      )
      .map(([name]) => name);
  }

  /** The client takes the id from here, so that an event can be registered on an object that was never loaded. */
  private instance(object: HostObject): Record<string, unknown> {
    const identity = this.identity(object);
    return identity["_Id"] === undefined ? identity : { ...identity, Id: identity["_Id"] };
  }

  private identity(object: HostObject): Record<string, unknown> {
    const definition = this.host.model.classOf(object);
    if (definition.tracked && this.request.AutoKeepReference) this.host.references.keep(object);
    const reference = this.host.references.nameOf(object);
    const id = definition.id?.(object.target);
    return {
      ...(id === undefined ? {} : { _Id: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private arguments(info: ArgumentInfo | null | undefined): unknown[] {
    const argument = (path: number): HostObject => {
      const object = this.resolve(path);
      if (object === null) throw itemNotFound("an argument is a null object");
      return object;
    };
    // Within a plain object the client marks an object by its path: { source: { _ObjectPathId: 9 } }.
    const unmark = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(unmark);
      if (typeof value !== "object" || value === null) return value;
      if ("_ObjectPathId" in value) return argument(Number(value._ObjectPathId));
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, unmark(member)]));
    };
    const substitute = (value: unknown, path: unknown): unknown => {
      if (Array.isArray(path) && Array.isArray(value)) return value.map((item, index) => substitute(item, path[index]));
      if (typeof path === "number" && path !== 0) return argument(path);
      return typeof value === "object" && !Array.isArray(value) ? unmark(value) : value;
    };
    const values = info?.Arguments ?? [];
    return values.map((value, index) => substitute(value, info?.ReferencedObjectPathIds?.[index]));
  }
}

/** The names of all reading methods begin with "get", those of the client's housekeeping with "_". */
const reads = (wire: string) => /^(Get|_)/.test(wire);

function mayWrite(request: BatchRequest): boolean {
  if (isServiceBatch(request)) return false;
  return (
    request.Actions.some(
      ({ ActionType, Name }) =>
        ActionType === ActionKind.setProperty || (ActionType === ActionKind.method && !reads(Name)),
    ) || Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathKind.method && !reads(path.Name))
  );
}

/** The client's own housekeeping passes; what Excel answers to the rest was never measured, so it is refused. */
function throughNullObject(name: string): null {
  if (name.startsWith("_")) return null;
  throw itemNotFound(`"${memberName(name)}" was used through a null object`);
}

/** Names the member that was at work on an error that does not say so itself. */
function located<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.location === "") throw new HostError(error.code, error.message, location);
    throw error;
  }
}
