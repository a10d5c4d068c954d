import type {
  ChartRecord,
  ConditionalFormatRecord,
  NameRecord,
  NoteRecord,
  PageLayoutRecord,
  TableRecord,
  ValidationRecord,
  WorkbookDocument,
} from "../document";

export type HyperlinkRecord = WorkbookDocument["sheets"][number]["hyperlinks"][number];

/** What the host keeps beside the cells. Never changed in place, so that an undo step is two of these. */
export interface HostState {
  readonly tables: readonly TableRecord[];
  readonly names: readonly NameRecord[];
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
  readonly validations: readonly ValidationRecord[];
  readonly charts: readonly ChartRecord[];
  /** By sheet id; a sheet that is not named has Excel's defaults. */
  readonly pageLayouts: Readonly<Record<string, PageLayoutRecord>>;
  readonly hyperlinks: Readonly<Record<string, readonly HyperlinkRecord[]>>;
  readonly notes: Readonly<Record<string, readonly NoteRecord[]>>;
  readonly protectedSheets: readonly string[];
  /** The add-in's settings in the workbook, key to JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

export const emptyState: HostState = {
  tables: [],
  names: [],
  conditionalFormats: [],
  validations: [],
  charts: [],
  pageLayouts: {},
  hyperlinks: {},
  notes: {},
  protectedSheets: [],
  settings: {},
};

/** The host's state and whoever wants to know when it changes. */
export class Store {
  private state: HostState = emptyState;
  private readonly listeners = new Set<(state: HostState, before: HostState) => void>();

  get current(): HostState {
    return this.state;
  }

  update(change: Partial<HostState>): void {
    this.replace({ ...this.state, ...change });
  }

  replace(state: HostState): void {
    const before = this.state;
    if (state === before) return;
    this.state = state;
    for (const listener of this.listeners) listener(state, before);
  }

  onChange(listener: (state: HostState, before: HostState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
