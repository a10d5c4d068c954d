import { Button, type ButtonProps } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState, type ReactNode } from "react";
import { useLanguage } from "../language/LanguageProvider";

type Outcome = "none" | "copied" | "refused";

/** Puts a text on the clipboard and says whether it worked: embedded pages may be refused it. */
export function CopyButton(props: {
  readonly text: () => string;
  readonly children: ReactNode;
  readonly size?: NonNullable<ButtonProps["size"]>;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
}) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>("none");
  const [text, setText] = useState("");
  const copy = async () => {
    const content = props.text();
    setText(content);
    try {
      await navigator.clipboard.writeText(content);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <>
      <Button
        size={props.size ?? "medium"}
        appearance={props.appearance ?? "secondary"}
        icon={outcome === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => void copy()}
      >
        {outcome === "copied" ? t("pane.copied") : props.children}
      </Button>
      {outcome === "refused" && (
        <textarea
          aria-label={t("pane.copyByHand")}
          title={t("pane.copyByHand")}
          readOnly
          rows={4}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
