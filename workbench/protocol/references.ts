import type { HostObject } from "./objectModel";

/** The objects that the client holds by reference ("{ref-1}") from one batch to the next. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    const name = `{ref-${++this.last}}`;
    this.objects.set(name, object);
    this.names.set(object, name);
    return name;
  }

  nameOf(object: HostObject): string | undefined {
    const name = this.names.get(object);
    return name !== undefined && this.objects.has(name) ? name : undefined;
  }

  get(name: string): HostObject | undefined {
    return this.objects.get(name);
  }

  release(name: string): void {
    this.objects.delete(name);
  }

  /** Ends every hold on an object that exists no more. */
  forget(object: HostObject): void {
    const name = this.names.get(object);
    if (name !== undefined) this.objects.delete(name);
  }

  clear(): void {
    this.objects.clear();
  }

  all(): readonly HostObject[] {
    return [...this.objects.values()];
  }
}
