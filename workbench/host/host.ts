import type { Spreadsheet } from "../spreadsheet/spreadsheet";
import type { EventHub } from "./events";
import type { Profile } from "./profiles";
import type { Store } from "./store";

/** What every class of the object model works on. */
export interface Host {
  readonly spreadsheet: Spreadsheet;
  readonly store: Store;
  readonly profile: Profile;
  readonly events: EventHub;
  readonly fileName: string;
  /** True for the full name of one of the add-in's functions, in any case. */
  isCustomFunction(name: string): boolean;
  /** Excel's serial number of the current day, for typed dates without a year. */
  today(): number;
  /** An id in braces, never given twice in one workbook. */
  newId(): string;
  /** Gives tables and names to the spreadsheet before a formula that may use them is written. */
  define(): void;
}
