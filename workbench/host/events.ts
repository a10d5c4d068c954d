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

const category = 65_536;
const workbookTarget = "Workbook";
const paneVisibility = 65_539;

/** Who listens to what, and the events on their way to the add-in. */
export class EventHub {
  private readonly listeners = new Map<string, number>();
  private pending: RichApiMessage[] = [];
  /** `runtime.enableEvents`: this add-in's events alone are held back. */
  enabled = true;
  /** Set while the host works for itself. */
  muted = false;

  constructor(private readonly push: (messages: readonly RichApiMessage[]) => void) {}

  register(event: EventName | "Selection", sheetId: string | null): void {
    const key = `${event} ${sheetId ?? ""}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(event: EventName | "Selection", sheetId: string | null): void {
    const key = `${event} ${sheetId ?? ""}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** Tells the handlers of the sheet, and those of the whole collection. */
  raise(event: EventName, sheetId: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled || this.muted) return;
    const type = eventTypes[event];
    if (this.listeners.has(`${event} ${sheetId}`)) this.pending.push({ category, type, target: sheetId, message });
    if (this.listeners.has(`${event} `)) this.pending.push({ category, type, target: workbookTarget, message });
    this.schedule();
  }

  /** `Office.addin.onVisibilityModeChanged`. */
  paneVisibility(visibility: "Taskpane" | "Hidden"): void {
    this.push([{ category, type: paneVisibility, target: "", message: { visibility } }]);
  }

  private schedule(): void {
    if (this.pending.length !== 1) return;
    // After the batch that caused them: an event never arrives before the answer to the request it comes from.
    setTimeout(() => {
      const messages = this.pending;
      this.pending = [];
      this.push(messages);
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
