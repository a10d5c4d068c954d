import { lazy, Suspense, type ComponentType } from "react";
import { ViewSkeleton } from "../shell/ViewSkeleton";

/** A part of a view whose code is fetched when it is first shown, with a skeleton in its place until then. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Part = lazy(async () => ({ default: await load() }));
  return function LazyPart(properties: P) {
    return (
      <Suspense fallback={<ViewSkeleton />}>
        <Part {...properties} />
      </Suspense>
    );
  };
}
