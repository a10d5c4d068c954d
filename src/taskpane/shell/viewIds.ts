import { isOneOf } from "../state/persistentState";

/** The places in the pane, in the order of the navigation bar. */
export const viewIds = ["home", "plan", "goals", "risks", "functions", "help"] as const;

export type ViewId = (typeof viewIds)[number];

export const isViewId = isOneOf(...viewIds);
