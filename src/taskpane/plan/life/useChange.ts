import { useCallback, useRef, useState } from "react";
import type { Changed, ChangeOptions } from "../../../excel/plan";

export type ChangeState<T> =
  | { readonly status: "idle" | "cancelled" }
  | { readonly status: "running"; readonly fraction: number }
  | { readonly status: "done"; readonly changed: Changed<T> }
  | { readonly status: "failed"; readonly error: unknown };

export interface Change<T> {
  readonly state: ChangeState<T>;
  /** Starts the change; a second start while it runs is ignored. Never rejects: a failure becomes state. */
  readonly start: (change: (options: ChangeOptions) => Promise<Changed<T>>) => Promise<void>;
  readonly cancel: () => void;
  /** Forgets what came of the last change; one that runs goes on. */
  readonly forget: () => void;
}

/** A change of the plan with its progress and a way to stop. */
export function useChange<T>(): Change<T> {
  const [state, setState] = useState<ChangeState<T>>({ status: "idle" });
  const controller = useRef<AbortController>(undefined);
  const start = useCallback(async (change: (options: ChangeOptions) => Promise<Changed<T>>) => {
    if (controller.current) return;
    const { signal } = (controller.current = new AbortController());
    const onProgress = (fraction: number) => setState({ status: "running", fraction });
    onProgress(0);
    try {
      setState({ status: "done", changed: await change({ onProgress, signal }) });
    } catch (error) {
      setState(signal.aborted ? { status: "cancelled" } : { status: "failed", error });
    } finally {
      controller.current = undefined;
    }
  }, []);
  const cancel = useCallback(() => controller.current?.abort(), []);
  const forget = useCallback(() => {
    if (!controller.current) setState({ status: "idle" });
  }, []);
  return { state, start, cancel, forget };
}
