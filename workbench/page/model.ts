import type { SheetRecord } from "../document";
import type { ActivityRecord } from "./activity";
import type { AddInManifest, RibbonControl } from "./manifest";

/** A message in the bar under the ribbon. */
export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
}

/** What the active cell holds, for the formula bar. */
export interface ActiveCell {
  /** "B2", or "B2:C4" for a selection. */
  readonly address: string;
  /** The formula as written, else what would have to be typed to enter the value. */
  readonly source: string;
}

/** Figures of the selected numbers, for the status bar; null with fewer than two values. */
export interface SelectionFigures {
  readonly count: number;
  readonly sum: number | null;
  readonly average: number | null;
}

/** All that the page shows; replaced as a whole with each change. */
export interface PageState {
  readonly phase: "starting" | "ready" | "failed";
  readonly fileName: string;
  readonly profileName: string;
  readonly manifest: AddInManifest;
  /** Label of the command that runs, or null. */
  readonly running: string | null;
  readonly notice: Notice | null;
  readonly paneOpen: boolean;
  readonly disabledControls: ReadonlySet<string>;
  readonly sheets: readonly SheetRecord[];
  readonly activeSheetId: string;
  readonly activeCell: ActiveCell;
  readonly figures: SelectionFigures | null;
  readonly activity: readonly ActivityRecord[];
}

/** What a person can do on the page. */
export interface PageActions {
  runControl(control: RibbonControl): Promise<void>;
  setPaneOpen(open: boolean): void;
  dismissNotice(): void;
  newWorkbook(): Promise<void>;
  openSample(): Promise<void>;
  openFile(file: File): Promise<void>;
  save(): Promise<void>;
  undo(): void;
  redo(): void;
  /** Types into the active cell. False when it is refused; the notice says why. */
  enter(typed: string): boolean;
  goTo(address: string): void;
  activateSheet(sheetId: string): void;
  addSheet(): void;
}
