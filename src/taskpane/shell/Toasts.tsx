import {
  Link,
  Toast,
  ToastBody,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLanguage } from "../language/LanguageProvider";
import type { Notification } from "./NotificationProvider";

/** Shows each notification once, at the bottom of the pane, and reads it out. */
export function Toasts({ sent }: { readonly sent: readonly Notification[] }) {
  const { t } = useLanguage();
  const toasterId = useId("toaster");
  const { dispatchToast } = useToastController(toasterId);
  const shown = useRef(0);
  useEffect(() => {
    for (const { intent, key, parameters, undo, written } of sent.slice(shown.current)) {
      dispatchToast(
        <Toast>
          <ToastTitle
            action={
              undo ? (
                <ToastTrigger>
                  <Link as="button" onClick={undo}>
                    {t("pane.undo")}
                  </Link>
                </ToastTrigger>
              ) : null
            }
          >
            {t(key, parameters)}
          </ToastTitle>
          {written && <ToastBody>{t("pane.undoInExcel")}</ToastBody>}
        </Toast>,
        // Time to read it and to reach for Undo; it stays while the pointer is over it.
        { intent, timeout: undo || written ? 10_000 : 5_000, pauseOnHover: true, pauseOnWindowBlur: true },
      );
    }
    shown.current = sent.length;
  }, [sent, dispatchToast, t]);
  return <Toaster toasterId={toasterId} position="bottom" limit={3} />;
}
