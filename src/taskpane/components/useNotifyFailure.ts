import { useCallback } from "react";
import { useNotify } from "../shell/NotificationProvider";
import { failureMessage } from "./FailureMessage";

/** Says in a toast why something failed that has no place of its own for it, such as a link to a cell. */
export function useNotifyFailure(): (error: unknown) => void {
  const notify = useNotify();
  return useCallback((error) => notify({ intent: "error", ...failureMessage(error) }), [notify]);
}
