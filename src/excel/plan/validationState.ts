import type { ValidationState } from "./edits";

/** What a loaded validation says. */
export function validationState({ rule, prompt, errorAlert }: Excel.DataValidation): ValidationState {
  return { rule: setOnly(rule), ...(prompt ? { prompt } : {}), ...(errorAlert ? { error: errorAlert } : {}) };
}

/** Office.js reads rules with every other kind as null, which it does not accept back. */
function setOnly(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== null && value !== undefined));
}
