import { Toast, Toaster, ToastTitle, useId, useToastController } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLanguage } from "../language/LanguageProvider";
import type { Notification } from "./NotificationProvider";

/** Shows each notification once, at the bottom of the pane, and reads it out. */
export default function Toasts({ sent }: { readonly sent: readonly Notification[] }) {
  const { t } = useLanguage();
  const toasterId = useId("toaster");
  const { dispatchToast } = useToastController(toasterId);
  const shown = useRef(0);
  useEffect(() => {
    for (const { intent, key, parameters } of sent.slice(shown.current)) {
      dispatchToast(
        <Toast>
          <ToastTitle>{t(key, parameters)}</ToastTitle>
        </Toast>,
        { intent },
      );
    }
    shown.current = sent.length;
  }, [sent, dispatchToast, t]);
  return <Toaster toasterId={toasterId} position="bottom" limit={3} />;
}
