import { Link } from "@fluentui/react-components";
import { showSheet } from "../../excel";
import { failureMessage } from "./FailureMessage";
import { useNotify } from "../shell/NotificationProvider";

/** The name of a sheet that brings the sheet to the front. */
export function SheetLink({ name }: { readonly name: string }) {
  const notify = useNotify();
  const show = () => showSheet(name).catch((error: unknown) => notify({ intent: "error", ...failureMessage(error) }));
  return (
    <Link as="button" onClick={() => void show()}>
      {name}
    </Link>
  );
}
