import { useCallback, useRef, useState } from "react";
import type { LongWork } from "../../excel";
import { useAction, type Action } from "./action";

export interface LongAction<A extends readonly unknown[], T> extends Action<A, T> {
  /** From 0 to 1 once it has taken long enough to be worth telling, and only while it runs. */
  readonly progress: number | undefined;
  readonly cancelling: boolean;
  /** Tells it to stop. It then fails with "excel.cancelled". */
  readonly cancel: () => void;
}

/** Milliseconds after which people want to know how far it is. */
const patience = 400;

/** An action that may take long: with its progress and a way to stop it. */
export function useLongAction<A extends readonly unknown[], T>(
  perform: (work: LongWork, ...parameters: A) => Promise<T>,
): LongAction<A, T> {
  const [progress, setProgress] = useState<number>();
  const [cancelling, setCancelling] = useState(false);
  const controller = useRef<AbortController>(undefined);
  const action = useAction(async (...parameters: A) => {
    const { signal } = (controller.current = new AbortController());
    const start = Date.now();
    const onProgress = (fraction: number) => {
      if (Date.now() - start >= patience) setProgress(fraction);
    };
    try {
      return await perform({ onProgress, signal }, ...parameters);
    } finally {
      setProgress(undefined);
      setCancelling(false);
    }
  });
  const cancel = useCallback(() => {
    controller.current?.abort();
    setCancelling(true);
  }, []);
  return { ...action, progress, cancelling, cancel };
}
