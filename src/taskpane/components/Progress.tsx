import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { useLanguage } from "../language/LanguageProvider";
import { Actions } from "./Stack";

/** How far a longer piece of work is, and a way to stop it. */
export function Progress(props: {
  readonly label: string;
  /** What is being done just now. */
  readonly step?: string;
  /** From 0 to 1. */
  readonly fraction: number;
  readonly cancelling?: boolean;
  readonly onCancel: () => void;
}) {
  const { t } = useLanguage();
  return (
    <>
      <Field label={props.label} validationMessage={props.step ?? null} validationState="none">
        <ProgressBar value={props.fraction} thickness="large" />
      </Field>
      <Actions>
        <Button onClick={props.onCancel} disabled={props.cancelling ?? false}>
          {t("pane.plan.cancel")}
        </Button>
      </Actions>
    </>
  );
}
