import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ConversionResult, ConversionTarget, ReentryResult } from "../../../excel";
import { sentences } from "../../../i18n/sentences";
import { Stack } from "../../components/Stack";
import { enumerated } from "../../language/enumerated";
import { useLanguage, type Translate } from "../../language/LanguageProvider";

/** What was done to the formulas. */
export type Outcome =
  | { readonly kind: "converted"; readonly target: ConversionTarget; readonly result: ConversionResult }
  | { readonly kind: "entered"; readonly result: ReentryResult };

/** Formulas that are named one by one; beyond that their number says enough. */
const mostNamed = 5;

/** Says what was done, and what was left as it is and why. */
export function ConversionOutcome({ outcome }: { readonly outcome: Outcome }) {
  return outcome.kind === "converted" ? (
    <Converted target={outcome.target} result={outcome.result} />
  ) : (
    <Entered result={outcome.result} />
  );
}

function Converted({ target, result }: { readonly target: ConversionTarget; readonly result: ConversionResult }) {
  const { t, language } = useLanguage();
  const { converted, kept, changed } = result;
  return (
    <Stack>
      {converted > 0 && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(`functions.conversion.done.${target}`, { count: converted })}</MessageBarTitle>
            {sentences(language, t("functions.conversion.verified"), undoHint(t, result.undo))}
          </MessageBarBody>
        </MessageBar>
      )}
      {kept.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t("functions.conversion.kept", { count: kept.length })}</MessageBarTitle>
            {sentences(
              language,
              ...kept.slice(0, mostNamed).map((one) => t("functions.conversion.keptOne", { ...one })),
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {changed > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("functions.conversion.changed", { count: changed })}</MessageBarBody>
        </MessageBar>
      )}
    </Stack>
  );
}

function Entered({ result }: { readonly result: ReentryResult }) {
  const { t, language } = useLanguage();
  const { entered, still } = result;
  return (
    <Stack>
      {entered > still.length && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t("functions.conversion.entered", { count: entered - still.length })}</MessageBarTitle>
            {undoHint(t, result.undo)}
          </MessageBarBody>
        </MessageBar>
      )}
      {still.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t("functions.conversion.stillStuck", {
              count: still.length,
              addresses: enumerated(still.slice(0, mostNamed), language),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
    </Stack>
  );
}

function undoHint(t: Translate, undo: ConversionResult["undo"]): string {
  return t(undo === "one step" ? "functions.conversion.undoOneStep" : "functions.conversion.undoSeveralSteps");
}
