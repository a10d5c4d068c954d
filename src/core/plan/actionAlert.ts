import type { PlanContext } from "./context";
import { choose, text } from "./formulas";

/** Share by which an action may lag before it counts as behind. */
const LAG = "0.15";

/** Cells of an action, as formulas refer to them. */
interface ActionCells {
  readonly end: string;
  readonly status: string;
  /** Share that is done, and the share that should be; without them an action is overdue at most. */
  readonly progress?: { readonly done: string; readonly expected: string };
}

/** Formula for the alert of an action: overdue after its end, behind if less is done than the time gone says. */
export function actionAlert(context: PlanContext, { end, status, progress }: ActionCells): string {
  const alert = (code: "OVERDUE" | "BEHIND") => text(context.word("actionAlert", code));
  const isStatus = (code: "DONE" | "CANCELLED") => `${status}=${text(context.word("actionStatus", code))}`;
  const settled = [`${end}=""`, 'AsOf=""', isStatus("DONE"), isStatus("CANCELLED")];
  if (!progress) {
    return choose([[`OR(${settled.join(",")})`, '""']], `IF(AsOf>${end},${alert("OVERDUE")},"")`);
  }
  const { done, expected } = progress;
  return choose(
    [
      [`OR(${[...settled, `${done}>=1`].join(",")})`, '""'],
      [`AsOf>${end}`, alert("OVERDUE")],
      // What is expected is blank where the start is missing.
      [`${done}<N(${expected})-${LAG}`, alert("BEHIND")],
    ],
    '""',
  );
}
