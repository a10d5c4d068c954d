import type { Rect, WorkbookDocument } from "../document";
import type { BatchHost } from "../protocol/batch";
import { isServiceBatch, runBatch } from "../protocol/batch";
import { HostError } from "../protocol/errors";
import type { BatchRequest, BatchResponse, RichApiMessage } from "../protocol/messages";
import type { HostObject, ObjectModel } from "../protocol/objectModel";
import { References } from "../protocol/references";
import type { ServiceActions } from "../protocol/services";
import { addServices } from "../protocol/services";
import type { Spreadsheet, SpreadsheetEvents, UndoState } from "../spreadsheet/spreadsheet";
import { localAddress } from "./address";
import type { BeforeWrite } from "./changes";
import { raiseCalculated, raiseChanged, raiseLines } from "./changes";
import { readDocument, writeDocument } from "./documents";
import { EventHub } from "./events";
import type { Host } from "./host";
import { excelObjectModel } from "./objectModel";
import type { Profile } from "./profiles";
import { type HostState, Store } from "./store";
import type { GridChange } from "./structure";
import { followGrid, shiftOf } from "./structure";
import { overlaps, shiftRect } from "./rects";
import { followTyping } from "./tableContents";
import type { RangeTarget } from "./targets";
import { object } from "./targets";

export interface WorkbookHostOptions {
  readonly spreadsheet: Spreadsheet;
  readonly profile: Profile;
  readonly fileName: string;
  readonly uiLocale: string;
  readonly services: ServiceActions;
  /** True for the full name of one of the add-in's functions, in any case. */
  isCustomFunction(name: string): boolean;
  /** Sends messages to the add-in. */
  push(messages: readonly RichApiMessage[]): void;
  /** Excel's serial number of the current day. */
  today(): number;
  onFault?(fault: unknown): void;
}

/** One workbook as the add-in sees it: runs its batches one after another and tells it what happens. */
export class WorkbookHost implements Host {
  readonly store = new Store();
  readonly events: EventHub;
  readonly model: ObjectModel;
  readonly spreadsheet: Spreadsheet;
  readonly profile: Profile;
  readonly uiLocale: string;
  private name: string;
  private readonly references = new References();
  private readonly batchHost: BatchHost;
  private queue: Promise<unknown> = Promise.resolve();
  private definitionsAreStale = false;
  private drawingIsStale = false;
  /** More than 0 while a batch is changing the workbook. */
  private changing = 0;
  private before: BeforeWrite | null = null;
  private readonly sheetNames = new Map<string, string>();
  private activeSheetId: string;
  private readonly subscriptions: (() => void)[] = [];

  constructor(private readonly options: WorkbookHostOptions) {
    this.spreadsheet = options.spreadsheet;
    this.profile = options.profile;
    this.name = options.fileName;
    this.uiLocale = options.uiLocale;
    this.events = new EventHub((messages) => {
      options.push(messages);
    });
    this.model = excelObjectModel();
    const services = addServices(this.model, options.services);
    this.batchHost = {
      model: this.model,
      root: object("Workbook", this),
      references: this.references,
      requirementSets: options.profile.requirementSets,
      service: (name) => services.get(name),
      change: (run, writes) => (writes ? this.change(run) : run()),
      calculate: () => this.calculate(),
      ...(options.onFault ? { onFault: options.onFault } : {}),
    };
    this.activeSheetId = this.spreadsheet.activeSheetId();
    this.rememberSheetNames();
    this.subscribe();
  }

  isCustomFunction(name: string): boolean {
    return this.options.isCustomFunction(name);
  }

  today(): number {
    return this.options.today();
  }

  /** Runs a batch after those before it; the client's services do not wait, since a batch may wait for them. */
  runBatch(request: BatchRequest): Promise<BatchResponse> {
    if (isServiceBatch(request)) return runBatch(this.batchHost, request);
    const run = this.queue.then(() => runBatch({ ...this.batchHost, admit: () => this.requireNoCellEdit() }, request));
    this.queue = run.catch(() => undefined);
    return this.events.holdDuring(run);
  }

  hold(sheetId: string, rect: Rect): string {
    return this.references.keep(object("Range", { host: this, sheetId, rect }));
  }

  held(reference: string): HostObject | undefined {
    return this.references.get(reference);
  }

  heldRanges(): readonly RangeTarget[] {
    return this.references
      .all()
      .flatMap(({ className, target }) => (className === "Range" ? [target as RangeTarget] : []));
  }

  rememberBefore(before: BeforeWrite): void {
    this.before = before;
  }

  /** Runs the host's own work between two batches, unseen by the add-in. */
  aside<T>(run: () => Promise<T>): Promise<T> {
    const result = this.queue.then(async () => {
      this.events.muted = true;
      try {
        return await run();
      } finally {
        this.events.muted = false;
      }
    });
    this.queue = result.catch(() => undefined);
    return result;
  }

  /** All of `run` is one undo step, the host's own records included. */
  change<T>(run: () => T): T {
    const before = this.store.current;
    this.changing += 1;
    try {
      return this.spreadsheet.batch(() => {
        try {
          return run();
        } finally {
          this.define();
          const after = this.store.current;
          if (after !== before) this.spreadsheet.batch(() => undefined, this.between(before, after));
        }
      });
    } finally {
      this.changing -= 1;
      this.refresh();
    }
  }

  calculate(): Promise<void> {
    this.refresh();
    return this.spreadsheet.calculate();
  }

  define(): void {
    if (!this.definitionsAreStale) return;
    this.definitionsAreStale = false;
    const { tables, names } = this.store.current;
    this.spreadsheet.define({ tables, names });
  }

  /** The whole workbook as plain data; formulas are to be calculated before. */
  document(): WorkbookDocument {
    return readDocument(this);
  }

  get fileName(): string {
    return this.name;
  }

  /** Replaces the workbook by another, which has nothing to undo. This one stays when that fails. */
  open(document: WorkbookDocument, fileName = this.name): void {
    try {
      this.change(() => {
        writeDocument(this, document);
      });
    } catch (error) {
      this.spreadsheet.undo();
      throw error;
    }
    this.spreadsheet.forgetSteps();
    this.name = fileName;
  }

  /** The add-in's page has ended: nobody listens any more, and nobody holds a range. */
  forgetPage(): void {
    this.events.forgetPage();
    this.references.clear();
  }

  dispose(): void {
    for (const end of this.subscriptions) end();
    this.spreadsheet.dispose();
  }

  /** Gives the spreadsheet what has changed of tables, names, rules and charts. */
  private refresh(): void {
    this.define();
    if (!this.drawingIsStale) return;
    this.drawingIsStale = false;
    const { tables, conditionalFormats, validations, charts } = this.store.current;
    this.spreadsheet.draw({ tables, conditionalFormats, validations, charts });
  }

  private requireNoCellEdit(): void {
    if (this.spreadsheet.isEditing())
      throw new HostError("InvalidOperationInCellEditMode", "A cell is being edited; finish the edit and try again.");
  }

  private subscribe(): void {
    this.subscriptions.push(
      this.store.onChange((state, before) => {
        if (state.tables !== before.tables || state.names !== before.names) this.definitionsAreStale = true;
        this.drawingIsStale = true;
        if (this.changing === 0) this.refresh();
      }),
      this.spreadsheet.on("structure", (detail) => {
        const { sheetId } = detail;
        this.follow(detail);
        this.rememberSheetNames();
        raiseLines(this, detail);
        const message = () => ({ source: "Local", worksheetId: sheetId });
        if (detail.kind === "addSheet") this.events.raise("Added", sheetId, message);
        if (detail.kind === "deleteSheet") this.events.raise("Deleted", sheetId, message);
      }),
      this.spreadsheet.on("changed", (detail) => {
        raiseChanged(this, detail, this.before);
        this.before = null;
        if (detail.origin === "user") this.followUser(detail.sheetId, detail.rect);
      }),
      this.spreadsheet.on("calculated", () => {
        raiseCalculated(this);
      }),
      this.spreadsheet.on("selected", ({ sheetId, rects }) => {
        const address = rects.map(localAddress).join(",");
        this.events.raise("SelectionChanged", sheetId, () => ({ address, worksheetId: sheetId }));
      }),
      this.spreadsheet.on("activated", ({ sheetId }) => {
        const left = this.activeSheetId;
        if (sheetId === left) return;
        this.activeSheetId = sheetId;
        this.events.raise("Deactivated", left, () => ({ worksheetId: left }));
        this.events.raise("Activated", sheetId, () => ({ worksheetId: sheetId }));
      }),
    );
  }

  private between(before: HostState, after: HostState): UndoState {
    return {
      undo: () => {
        this.store.replace(before);
      },
      redo: () => {
        this.store.replace(after);
      },
    };
  }

  private follow(detail: SpreadsheetEvents["structure"]): void {
    const change = gridChange(detail, this.sheetNames.get(detail.sheetId) ?? "");
    if (!change) return;
    const before = this.store.current;
    const after = followGrid(before, change, (sheetId) => this.sheetNames.get(sheetId) ?? "");
    this.store.replace(after);
    if (this.changing === 0) this.spreadsheet.attach(this.between(before, after));
    const shift = shiftOf(change);
    for (const held of this.references.all()) {
      if (!shift || held.className !== "Range") continue;
      const range = held.target as RangeTarget;
      if (range.sheetId !== detail.sheetId) continue;
      const rect = shiftRect(range.rect, shift);
      if (rect) range.rect = rect;
      else this.references.forget(held);
    }
  }

  /** A table's column takes the name that the user types; rows typed under a table become its own. */
  private followUser(sheetId: string, rect: Rect): void {
    if (!this.store.current.tables.some((table) => table.sheetId === sheetId && touches(table.rect, rect))) return;
    // After the user's own change is through: this is a step of its own.
    setTimeout(() => {
      this.change(() => {
        followTyping(this, sheetId, rect);
      });
    }, 0);
  }

  private rememberSheetNames(): void {
    this.sheetNames.clear();
    for (const { id, name } of this.spreadsheet.sheets()) this.sheetNames.set(id, name);
  }
}

/** The changes that records must follow; a new or moved sheet moves nothing. */
function gridChange(detail: SpreadsheetEvents["structure"], sheet: string): GridChange | null {
  switch (detail.kind) {
    case "addSheet":
    case "moveSheet":
      return null;
    case "deleteSheet":
      return { kind: detail.kind, sheetId: detail.sheetId, sheet };
    case "renameSheet":
      return { kind: detail.kind, sheetId: detail.sheetId, sheet: detail.oldName, name: detail.name };
    default:
      return { ...detail, sheet };
  }
}

/** True for cells in a table or in the row directly beneath it. */
const touches = (table: Rect, rect: Rect) => overlaps({ ...table, rowCount: table.rowCount + 1 }, rect);
