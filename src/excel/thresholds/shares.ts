import { defaultThresholds, type Thresholds } from "../../core/risk";
import type { LocatedPlan } from "../memory/plans";
import { untracked } from "../untracked";

type Which = keyof Thresholds;

/** Cells of Settings by the plan's own names of them. */
export const settingOf: Readonly<Record<Which, string>> = { green: "Green", amber: "Amber" };
/** Constants by which a workbook without a plan keeps thresholds; rules refer to them, so they follow a change. */
export const constantOf: Readonly<Record<Which, string>> = { green: "Planwright_Green", amber: "Planwright_Amber" };

/** The thresholds for attainments in a workbook, and what a rule's formula calls them by. */
export interface Shares {
  readonly thresholds: Thresholds;
  /** Names, or literals where the workbook has no thresholds of its own. */
  readonly references: Readonly<Record<Which, string>>;
}

/**
 * Puts the reading into the request: those of the plan's Settings, else the workbook's own, else the defaults. This
 * is the only place that knows where they are. Call the result after the sync.
 */
export function loadShares(context: Excel.RequestContext, located: LocatedPlan | null): () => Shares {
  const load = (which: Which) => loadShare(context, located, which);
  const [green, amber] = [load("green"), load("amber")];
  return () => {
    const [g, a] = [green(), amber()];
    return {
      thresholds: { green: g.value, amber: a.value },
      references: { green: g.reference, amber: a.reference },
    };
  };
}

interface Share {
  readonly value: number;
  readonly reference: string;
}

function loadShare(context: Excel.RequestContext, located: LocatedPlan | null, which: Which): () => Share {
  const name = located ? located.nameOf(settingOf[which]) : constantOf[which];
  const item = context.workbook.names.getItemOrNullObject(name);
  const known = (value: unknown): Share =>
    typeof value === "number" && Number.isFinite(value)
      ? { value, reference: name }
      : { value: defaultThresholds[which], reference: String(defaultThresholds[which]) };
  if (located) {
    const range = untracked(item.getRangeOrNullObject());
    range.load("values");
    return () => known(range.isNullObject ? undefined : range.values[0]?.[0]);
  }
  item.load("formula");
  return () => known(item.isNullObject ? undefined : Number(String(item.formula).slice(1)));
}
