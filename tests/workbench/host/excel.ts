import type { WorkbookDocument } from "../../../workbench/document";
import { profiles } from "../../../workbench/host/profiles";
import { Session } from "../../../workbench/host/session";
import { createAddinRuntime } from "../../../workbench/node/addinRuntime";
import { addinOrigin, officeAlone } from "../../../workbench/node/scripts";
import type { BatchRecord } from "../../../workbench/protocol/peer";
import type { SpreadsheetEvents } from "../../../workbench/spreadsheet/spreadsheet";
import { createSpreadsheet } from "../../../workbench/spreadsheet/headless";

/** An Office.js script, written as in Microsoft's documentation. */
export type Script<T> = (context: Excel.RequestContext) => Promise<T>;

/** The unmodified office.js in a workbook of this host, without an add-in. */
export interface TestExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly session: Session;
  readonly batches: BatchRecord[];
  run<T>(script: Script<T>): Promise<T>;
  /** Runs a script that must fail and answers its error: "InvalidArgument Range.values". */
  refusal(script: Script<unknown>): Promise<string>;
  /** Types a value into a cell of the active sheet, as a user does. */
  userTypes(row: number, column: number, value: string | number | null): void;
  /** What a fault of the host itself was, which no script may cause. */
  readonly faults: unknown[];
}

export interface TestExcelOptions {
  readonly profile?: keyof typeof profiles;
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly document?: WorkbookDocument;
  readonly functions?: readonly object[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functionTimeout?: number;
  readonly locale?: string;
  /** Stays open for all tests of the file. */
  readonly shared?: boolean;
}

let sessions = 0;
const opened: { dispose(): void }[] = [];

/** Those that all tests of a file share. */
const shared: { dispose(): void }[] = [];

afterEach(() => {
  for (const one of opened.splice(0)) one.dispose();
});

afterAll(() => {
  for (const one of shared.splice(0)) one.dispose();
});

export async function openExcel(options: TestExcelOptions = {}): Promise<TestExcel> {
  const conversation = { id: `test-${++sessions}`, controlId: "control", hostOrigin: addinOrigin };
  const locale = options.locale ?? "en-US";
  const runtime = createAddinRuntime(officeAlone, conversation, locale);
  const base = profiles[options.profile ?? "web"];
  const batches: BatchRecord[] = [];
  const faults: unknown[] = [];
  const spreadsheet = createSpreadsheet({ headless: true });
  const hearsChanges = new Set<(change: SpreadsheetEvents["changed"]) => void>();
  const subscribe = spreadsheet.on.bind(spreadsheet);
  spreadsheet.on = (event, listener) => {
    if (event === "changed") hearsChanges.add(listener as (change: SpreadsheetEvents["changed"]) => void);
    return subscribe(event, listener);
  };
  const session = new Session({
    spreadsheet,
    transport: runtime.transport,
    conversation,
    profile: { ...base, requirementSets: { ...base.requirementSets, ...options.requirementSets } },
    uiLocale: locale,
    fileName: "Book1.xlsx",
    ...(options.document ? { document: options.document } : {}),
    functions: {
      metadata: {
        functions: options.functions ?? [],
        allowErrorForDataTypeAny: options.allowErrorForDataTypeAny ?? false,
      },
      namespace: "KPI",
    },
    ribbon: { setEnabled: (_tab, control) => control !== "Unknown", isEnabled: () => true },
    ...(options.functionTimeout === undefined ? {} : { functionTimeout: options.functionTimeout }),
    onBatch: (batch) => batches.push(batch),
    onFault: (fault) => faults.push(fault),
  });
  (options.shared ? shared : opened).push({
    dispose() {
      session.dispose();
      runtime.close();
      expect(faults).toEqual([]);
    },
  });
  await runtime.start();
  const globals = runtime.global as unknown as Pick<TestExcel, "Excel" | "Office" | "CustomFunctions">;
  const run = <T>(script: Script<T>) => globals.Excel.run(script);
  return {
    userTypes(row, column, value) {
      const rect = { row, column, rowCount: 1, columnCount: 1 };
      const sheetId = spreadsheet.activeSheetId();
      const heard = [...hearsChanges];
      // The headless spreadsheet has no user: what is written here is announced as a user's.
      hearsChanges.clear();
      const own = spreadsheet.write.bind(spreadsheet);
      session.host.events.muted = true;
      own(sheetId, rect, [[{ value }]]);
      session.host.events.muted = false;
      for (const listener of heard) listener({ sheetId, rect, origin: "user" });
      for (const listener of heard) hearsChanges.add(listener);
    },
    Excel: globals.Excel,
    Office: globals.Office,
    CustomFunctions: globals.CustomFunctions,
    session,
    batches,
    faults,
    run,
    async refusal(script) {
      try {
        await run(script);
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo?.errorLocation].filter(Boolean).join(" ");
      }
      throw new Error("The script was not refused.");
    },
  };
}

/** The first sheet of a new workbook. */
export const firstSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** Reads properties of a range in one sync. */
export async function read<Key extends keyof Excel.Range & string>(
  excel: TestExcel,
  address: string,
  ...properties: Key[]
): Promise<Pick<Excel.Range, Key>> {
  return excel.run(async (context) => {
    const range = firstSheet(context).getRange(address);
    range.load(properties as unknown as string);
    await context.sync();
    return Object.fromEntries(properties.map((name) => [name, range[name]])) as unknown as Pick<Excel.Range, Key>;
  });
}

/** Writes into the first sheet. */
export function write(excel: TestExcel, address: string, values: unknown): Promise<void> {
  return excel.run(async (context) => {
    firstSheet(context).getRange(address).values = values as unknown[][];
    await context.sync();
  });
}

/** Lets events that the host has sent reach the add-in, in turns of the event loop, however long a turn takes. */
export async function eventsArrive(): Promise<void> {
  for (let turn = 0; turn < 15; turn++) await new Promise((resolve) => setTimeout(resolve, 2));
}
