import type { ActivityRecord } from "./activity";
import type { AddInManifest, RibbonControl } from "./manifest";

/** A message in the bar under the ribbon. */
export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
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
  readonly activity: readonly ActivityRecord[];
  /** Cells whose formulas depend on themselves, "Sheet1!A1". */
  readonly circular: readonly string[];
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
  /** Writes a formula into the active cell. */
  insert(formula: string): void;
}
