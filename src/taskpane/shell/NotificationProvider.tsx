import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import type { MessageKey, MessageParameters } from "../../i18n";
import { lazyPart } from "../components/lazyPart";

/** A short message that comes and goes by itself. */
export interface Notification {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly key: MessageKey;
  readonly parameters?: MessageParameters;
  /** Takes back what was done, for as long as the toast is seen. */
  readonly undo?: () => void;
  /** Something was written into the workbook that only Excel's own undo takes back: the toast says so. */
  readonly written?: true;
}

type Notify = (notification: Notification) => void;

const NotifyContext = createContext<Notify | undefined>(undefined);
const Toasts = lazyPart(async () => (await import("./Toasts")).Toasts, null);

/** Lets any view show a toast; the toasts themselves are loaded with the first one. */
export function NotificationProvider({ children }: { readonly children: ReactNode }) {
  const [sent, setSent] = useState<readonly Notification[]>([]);
  const notify = useCallback<Notify>((notification) => setSent((earlier) => [...earlier, notification]), []);
  return (
    <NotifyContext.Provider value={notify}>
      {children}
      {sent.length > 0 && <Toasts sent={sent} />}
    </NotifyContext.Provider>
  );
}

export function useNotify(): Notify {
  const notify = useContext(NotifyContext);
  if (!notify) throw new Error("useNotify outside of NotificationProvider");
  return notify;
}
