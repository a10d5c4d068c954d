import type { GoalContext, GoalReport } from "../core/smart/report";
import type { MessageKey, MessageParameters } from "../i18n";
import type { ConversionScope } from "./convert";
import type { RiskFound } from "./highlights/found";

/** How a ribbon command, which has no window of its own, asks the pane to show something. */
export type PaneView = "home" | "plan" | "goals" | "track" | "risks" | "functions" | "settings" | "help";

export interface PaneContent {
  /** What happened, for a person who has the pane open. */
  readonly message?: {
    readonly intent: "success" | "info" | "warning" | "error";
    readonly key: MessageKey;
    readonly parameters?: MessageParameters;
  };
  /** Goals that a command has checked. */
  readonly goals?: readonly CheckedGoal[];
  /** Where formulas are to be converted; a new object with every request. */
  readonly conversion?: { readonly scope: ConversionScope };
  /** What a command has highlighted; empty when it has cleared the highlights. */
  readonly risks?: readonly RiskFound[];
  /** That thresholds are to be set; a new object with every request. */
  readonly thresholds?: object;
}

export interface CheckedGoal {
  /** Sheet and cell, for example "'02_Goals'!C6". */
  readonly address: string;
  readonly text: string;
  /** What it was judged by besides its text. */
  readonly context: GoalContext;
  readonly report: GoalReport;
}

type Listener = (view: PaneView, content: PaneContent) => void;

const listeners = new Set<Listener>();
let waiting: Parameters<Listener> | undefined;

/** Shows a view in the pane; while the pane is closed, the last request waits until it opens. */
export function requestView(view: PaneView, content: PaneContent = {}): void {
  if (listeners.size === 0) waiting = [view, content];
  for (const listener of listeners) listener(view, content);
}

/** Calls back for each request, and at once for one that waits. Returns what ends it. */
export function onViewRequested(listener: Listener): () => void {
  listeners.add(listener);
  if (waiting) listener(...waiting);
  waiting = undefined;
  return () => listeners.delete(listener);
}
