import { lazyAction } from "../state/lazyAction";

const load = () => import("./highlighting");

/** What the view does in the workbook. */
export const clearHighlights = lazyAction(async () => (await load()).clearHighlights);
export const highlightRisks = lazyAction(async () => (await load()).highlightRisks);
export const nextRisk = lazyAction(async () => (await load()).nextRisk);
export const previousRisk = lazyAction(async () => (await load()).previousRisk);
export const warnEarly = lazyAction(async () => (await load()).warnEarly);
