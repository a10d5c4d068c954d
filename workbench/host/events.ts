import type { RichApiMessage } from "../protocol/messages";
import type { MethodMember } from "../protocol/objectModel";
import { method } from "../protocol/objectModel";

/** The events that are modelled, and the client's number for each. */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;

export type EventName = keyof typeof eventTypes;

type Message = Readonly<Record<string, unknown>>;

const category = 65_536;
const workbookTarget = "Workbook";
const paneVisibility = 65_539;

interface Pending {
  readonly type: number;
  readonly target: string;
  message(): Message;
}

/** Who listens to what, and the events on their way to the add-in. */
export class EventHub {
  private readonly listeners = new Map<string, number>();
  private pending: Pending[] = [];
  private batches = 0;
  private scheduled = false;
  /** `runtime.enableEvents`: this add-in's events alone are held back. */
  enabled = true;
  /** Set while the host works for itself. */
  muted = false;

  constructor(private readonly push: (messages: readonly RichApiMessage[]) => void) {}

  register(event: EventName, sheetId: string | null): void {
    const key = `${event} ${sheetId ?? ""}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, sheetId: string | null): void {
    const key = `${event} ${sheetId ?? ""}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** Ends what an add-in's page has asked for, when the page ends. */
  forgetPage(): void {
    this.listeners.clear();
    this.pending = [];
    this.enabled = true;
  }

  /** True when the sheet or the collection of sheets has a handler. */
  isHeard(event: EventName, sheetId: string): boolean {
    return this.listeners.has(`${event} ${sheetId}`) || this.listeners.has(`${event} `);
  }

  /**
   * Tells the handlers of the sheet, and those of the whole collection.
   * @param message what happened; asked for when the event is sent, after formulas are calculated
   */
  raise(event: EventName, sheetId: string, message: () => Message): void {
    if (!this.enabled || this.muted) return;
    const type = eventTypes[event];
    if (this.listeners.has(`${event} ${sheetId}`)) this.pending.push({ type, target: sheetId, message });
    if (this.listeners.has(`${event} `)) this.pending.push({ type, target: workbookTarget, message });
    this.schedule();
  }

  /** While a batch runs its events wait: none arrives before the answer to the request that it comes from. */
  async holdDuring<T>(batch: Promise<T>): Promise<T> {
    this.batches += 1;
    try {
      return await batch;
    } finally {
      this.batches -= 1;
      this.schedule();
    }
  }

  /** `Office.addin.onVisibilityModeChanged`. */
  paneVisibility(visibility: "Visible" | "Hidden"): void {
    this.push([{ category, type: paneVisibility, target: "", message: { visibility } }]);
  }

  private schedule(): void {
    if (this.scheduled || this.batches > 0 || this.pending.length === 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (this.batches > 0) return;
      const pending = this.pending;
      this.pending = [];
      this.push(pending.map(({ type, target, message }) => ({ category, type, target, message: message() })));
    }, 0);
  }
}

/** The client's `_Register...Event` and `_Unregister...Event` methods for the events that a class raises. */
export function registrations<Target>(
  hub: (target: Target) => EventHub,
  sheetOf: (target: Target) => string | null,
  events: Partial<Record<EventName, string>>,
): Record<string, MethodMember<Target>> {
  const members: Record<string, MethodMember<Target>> = {};
  for (const [name, since] of Object.entries(events)) {
    const event = name as EventName;
    members[`_Register${event}Event`] = method(since, (target) => {
      hub(target).register(event, sheetOf(target));
    });
    members[`_Unregister${event}Event`] = method(since, (target) => {
      hub(target).unregister(event, sheetOf(target));
    });
  }
  return members;
}
