import { useCallback, useEffect, useState } from "react";
import { useAction, type ActionState } from "../state/action";

/**
 * What is read from the workbook when a part of the pane is shown, again when the pane comes to the front, as figures
 * may have been typed on a sheet, and on request. The last result stays in sight while it is read again.
 */
export function useLoad<T>(read: () => Promise<T>): { readonly state: ActionState<T>; readonly reload: () => void } {
  const [latest, setLatest] = useState<{ readonly result: T }>();
  const { state, run } = useAction(async () => {
    const result = await read();
    setLatest({ result });
    return result;
  });
  const reload = useCallback(() => void run(), [run]);
  useEffect(() => {
    reload();
    addEventListener("focus", reload);
    return () => removeEventListener("focus", reload);
  }, [reload]);
  return { state: latest && state.status === "running" ? { status: "done", ...latest } : state, reload };
}
