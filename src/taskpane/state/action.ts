import { useCallback, useEffect, useRef, useState } from "react";

/** How an action of the user stands. */
export type ActionState<T> =
  | { readonly status: "idle" }
  | { readonly status: "running" }
  | { readonly status: "done"; readonly result: T }
  | { readonly status: "failed"; readonly error: unknown };

export interface Action<A extends readonly unknown[], T> {
  readonly state: ActionState<T>;
  /** Starts the action; a second start while it runs is ignored. Never rejects: a failure becomes state. */
  readonly run: (...parameters: A) => Promise<void>;
  readonly reset: () => void;
}

/** An asynchronous action with its state, for a button and what it shows. */
export function useAction<A extends readonly unknown[], T>(perform: (...parameters: A) => Promise<T>): Action<A, T> {
  const [state, setState] = useState<ActionState<T>>({ status: "idle" });
  const running = useRef(false);
  const latest = useRef(perform);
  useEffect(() => {
    latest.current = perform;
  });
  const run = useCallback(async (...parameters: A) => {
    if (running.current) return;
    running.current = true;
    setState({ status: "running" });
    try {
      setState({ status: "done", result: await latest.current(...parameters) });
    } catch (error) {
      setState({ status: "failed", error });
    } finally {
      running.current = false;
    }
  }, []);
  const reset = useCallback(() => setState({ status: "idle" }), []);
  return { state, run, reset };
}
