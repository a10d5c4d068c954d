import type { Criterion } from "../../core/smart/report";
import type { MessageKey } from "../../i18n";
import type { Translate } from "../language/LanguageProvider";

/** Why a criterion was judged so, in the pane's language. */
export function reasonText(t: Translate, { reason }: Criterion): string {
  return smartText(t, `smart.reason.${reason.id}`, reason.parameters);
}

/** What to do about it; empty when nothing needs doing. */
export function adviceText(t: Translate, { advice }: Criterion): string {
  return advice ? smartText(t, `smart.advice.${advice.id}`, advice.parameters) : "";
}

/** Ids come from the checker at run time; a test holds every one of them to a message. */
function smartText(t: Translate, key: string, parameters: Criterion["reason"]["parameters"]): string {
  return t(key as MessageKey, parameters);
}
