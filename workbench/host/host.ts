import type { Rect } from "../document";
import type { HostObject } from "../protocol/objectModel";
import type { Spreadsheet } from "../spreadsheet/spreadsheet";
import type { BeforeWrite } from "./changes";
import type { EventHub } from "./events";
import type { Profile } from "./profiles";
import type { Store } from "./store";
import type { RangeTarget } from "./targets";

/** What every class of the object model works on. */
export interface Host {
  readonly spreadsheet: Spreadsheet;
  readonly store: Store;
  readonly profile: Profile;
  readonly events: EventHub;
  readonly fileName: string;
  /** The language in which Excel itself writes, as in "Total". */
  readonly uiLocale: string;
  /** True for the full name of one of the add-in's functions, in any case. */
  isCustomFunction(name: string): boolean;
  /** Excel's serial number of the current day, for typed dates without a year. */
  today(): number;
  /** Keeps a range for the add-in, for an event's arguments; answers its reference. */
  hold(sheetId: string, rect: Rect): string;
  /** What the add-in holds under a reference. */
  held(reference: string): HostObject | undefined;
  /** All ranges that the add-in holds; they go where their cells go. */
  heldRanges(): readonly RangeTarget[];
  /** Told of what a cell holds before it is written. */
  rememberBefore(before: BeforeWrite): void;
  /** Gives tables and names to the spreadsheet before a formula that may use them is written. */
  define(): void;
}
