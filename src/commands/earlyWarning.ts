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
      : { intent: isWhole(result) ? "success" : "info", key: "commands.notWarned", parameters: counts },
  });
  return result;
}

/** No warning reassures only where every series was watched in full. */
function isWhole({ gaps, tooShort }: WarningResult): boolean {
  return gaps === 0 && tooShort === 0;
}
