import type { PaneView } from "../../excel";
import { isOneOf } from "../state/persistentState";

/** A place in the pane: each can be asked for by a ribbon command. */
export type ViewId = PaneView;

/** The way of the work, in the order of the navigation bar. */
export const barViews = ["home", "plan", "goals", "track", "risks", "functions"] as const satisfies readonly ViewId[];

/** What is seldom needed, beside the product's name. */
export const cornerViews = ["settings", "help"] as const satisfies readonly ViewId[];

export const viewIds: readonly ViewId[] = [...barViews, ...cornerViews];

export const isViewId = isOneOf<ViewId>(...viewIds);
