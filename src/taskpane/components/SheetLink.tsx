import { Link } from "@fluentui/react-components";
import { showSheet } from "../../excel";
import { useNotifyFailure } from "./useNotifyFailure";

/** The name of a sheet that brings the sheet to the front. */
export function SheetLink({ name }: { readonly name: string }) {
  const notifyFailure = useNotifyFailure();
  const show = () => showSheet(name).catch(notifyFailure);
  return (
    <Link as="button" onClick={() => void show()}>
      {name}
    </Link>
  );
}
