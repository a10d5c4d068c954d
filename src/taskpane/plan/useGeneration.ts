import { useCallback, useRef, useState } from "react";
import type { Blueprint } from "../../core/plan/blueprint";
import type { AppliedPlan, ApplyProgress } from "../../excel";

export type GenerationState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly progress: ApplyProgress; readonly cancelling: boolean }
  | { readonly status: "done"; readonly blueprint: Blueprint; readonly applied: AppliedPlan }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly error: unknown };

/** Writes a blueprint into the workbook, one at a time, with its progress and a way to stop. */
export function useGeneration() {
  const [state, setState] = useState<GenerationState>({ status: "idle" });
  const controller = useRef<AbortController>(undefined);

  const start = useCallback(async (build: () => Blueprint | Promise<Blueprint>) => {
    if (controller.current) return;
    const { signal } = (controller.current = new AbortController());
    const onProgress = (progress: ApplyProgress) =>
      setState({ status: "running", progress, cancelling: signal.aborted });
    onProgress({ step: "survey", fraction: 0 });
    try {
      const [blueprint, { applyBlueprint }] = await Promise.all([build(), import("./writing")]);
      setState({ status: "done", blueprint, applied: await applyBlueprint(blueprint, { onProgress, signal }) });
    } catch (error) {
      setState(signal.aborted ? { status: "cancelled" } : { status: "failed", error });
    } finally {
      controller.current = undefined;
    }
  }, []);

  const cancel = useCallback(() => {
    controller.current?.abort();
    setState((now) => (now.status === "running" ? { ...now, cancelling: true } : now));
  }, []);

  const reset = useCallback(() => setState({ status: "idle" }), []);
  return { state, start, cancel, reset };
}
