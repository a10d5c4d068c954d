import { requestView, warnEarly, type WarningResult } from "../excel";

/** Says what is coming, in the sheet and in words; see warnEarly. */
export async function earlyWarningCommand(): Promise<WarningResult> {
  const result = await warnEarly();
  const { first, grave, watch, ...counts } = result;
  requestView("risks", {
    message: first
      ? {
          intent: grave > 0 ? "error" : "warning",
          key: "commands.warned",
          parameters: { ...counts, grave, watch, ...first },
        }
      : { intent: "success", key: "commands.notWarned", parameters: counts },
  });
  return result;
}
