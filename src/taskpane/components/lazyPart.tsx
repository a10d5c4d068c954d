import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";
import { ViewSkeleton } from "../shell/ViewSkeleton";

/** A part of the pane whose code is fetched when it is first drawn, or ahead of that. */
export type LazyPart<P extends object> = ComponentType<P> & {
  /** Fetches the code. Rejects when that fails; it is then fetched again when the part is drawn. */
  readonly fetch: () => Promise<void>;
};

/** Draws a part once its code is there, with a skeleton, or what else is given, in its place until then. */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = <ViewSkeleton />,
): LazyPart<P> {
  let fetched: ComponentType<P> | undefined;
  const fetch = async () => (fetched = await load());
  const Awaited = lazy(async () => ({ default: await fetch() }));
  function LazyPart(properties: P) {
    // Without waiting where the code is there: React shows what it has once waited for only 300 ms later.
    // It stays what it was at first: another component would begin anew and lose its state.
    const [Part] = useState<ComponentType<P>>(() => fetched ?? Awaited);
    return (
      <Suspense fallback={meanwhile}>
        <Part {...properties} />
      </Suspense>
    );
  }
  return Object.assign(LazyPart, { fetch: async () => void (await fetch()) });
}
