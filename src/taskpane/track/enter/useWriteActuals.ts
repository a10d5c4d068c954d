import { changesOf, type Change } from "../../../core/tracking";
import { readActuals, writeActuals, type ActualsBook } from "../../../excel";
import { useNotify, type Notification } from "../../shell/NotificationProvider";
import { useNotifyFailure } from "../../components/useNotifyFailure";

type Options = NonNullable<Parameters<typeof writeActuals>[1]>;

/** Writes figures and says so, with Undo for as long as that is seen. */
export function useWriteActuals(onWritten: () => void) {
  const notify = useNotify();
  const notifyFailure = useNotifyFailure();
  return async (
    book: ActualsBook,
    changes: readonly Change[],
    options: Options,
    said: (count: number) => Pick<Notification, "key" | "parameters">,
  ) => {
    const count = await writeActuals(changes, { ...options, plan: book.plan });
    onWritten();
    const undo = () => void takeBack(book, changes, options).then(onWritten).catch(notifyFailure);
    notify({ intent: "success", ...said(count), ...(canBeTakenBack(changes) ? { undo } : { written: true }) });
  };
}

/** A text that stood in a cell of figures is beyond what figures can restore; Excel's own undo brings it back. */
function canBeTakenBack(changes: readonly Change[]): boolean {
  return changes.every(({ before }) => before === null || typeof before === "number");
}

async function takeBack({ plan, asOf }: ActualsBook, changes: readonly Change[], options: Options): Promise<void> {
  const earlier = changes.map(({ kpi, department, month, part, before }) => ({
    kpi,
    department,
    month,
    part,
    value: typeof before === "number" ? before : null,
  }));
  const back = changesOf(earlier, (await readActuals(plan)).rows).changes;
  const asBefore = options.asOf !== undefined && asOf.serial !== null ? { asOf: asOf.serial } : {};
  await writeActuals(back, { ...asBefore, plan });
}
