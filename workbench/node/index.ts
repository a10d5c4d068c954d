import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { CellValue } from "../document";
import { lossText, openWorkbook, saveWorkbook } from "../file";
import { readFunctions } from "../host/customFunctions";
import { evaluate } from "../host/evaluate";
import type { Profile } from "../host/profiles";
import { profiles } from "../host/profiles";
import { Session } from "../host/session";
import type { WorkbookHost } from "../host/workbookHost";
import type { BatchRecord } from "../protocol/peer";
import type { RequirementSets } from "../protocol/requirements";
import { createSpreadsheet } from "../spreadsheet/headless";
import { createAddinRuntime } from "./addinRuntime";
import { readManifest } from "./manifest";
import { Ribbon } from "./ribbon";
import { Distribution, addinOrigin } from "./scripts";

export interface WorkbenchOptions {
  /** Language of Excel's interface, "en-US" unless it is given. */
  readonly locale?: string;
  /** An .xlsx file to open; without it the workbook is new. */
  readonly file?: string;
  /** Sets to declare instead of those of the profile, { ExcelApi: "1.14" }: to see how the add-in gets along. */
  readonly requirementSets?: RequirementSets;
  readonly profile?: keyof typeof profiles;
  /** Milliseconds that a custom function may hold up the workbook before its cell shows #BUSY!. */
  readonly functionTimeout?: number;
  onBatch?(batch: BatchRecord): void;
}

/** The built add-in at work in a workbook without Excel, without a browser. */
export interface Workbench {
  /** office.js's own: `Excel.run(async (context) => ...)`. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** What the add-in offers in its shared runtime as `globalThis.planwright`; undefined when it offers nothing. */
  readonly addin: unknown;
  /** The shared runtime's global object. */
  readonly runtime: Readonly<Record<string, unknown>>;
  readonly host: WorkbookHost;
  readonly profile: Profile;
  /** What an opened file held and the workbook does not keep, in plain words. */
  readonly notKept: readonly string[];
  /** Whether the task pane is shown. */
  readonly paneVisible: boolean;
  /** Clicks a button of the ribbon; resolves when its command has completed. Rejects for an unknown control. */
  clickRibbon(controlId: string): Promise<void>;
  /** The value of a formula, or the rows that it spills; errors as { error: "#N/A" }. The workbook is left as it was. */
  calculate(formula: string): Promise<CellValue | CellValue[][]>;
  /** Writes the workbook as .xlsx. */
  save(path: string): Promise<void>;
  close(): void;
}

let sessions = 0;

/**
 * Loads the built add-in (dist/) under the unmodified office.js in a Node vm, over a workbook that this process keeps.
 * @throws when there is no built add-in, or the file is no workbook
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const locale = options.locale ?? "en-US";
  const distribution = new Distribution();
  const manifest = readManifest();
  const base = profiles[options.profile ?? "web"];
  const profile: Profile = options.requirementSets
    ? { ...base, requirementSets: { ...base.requirementSets, ...options.requirementSets } }
    : base;
  const functions = {
    metadata: distribution.functionMetadata(locale),
    namespace: manifest.functionNamespace,
  };
  const customFunctions = [...readFunctions(functions.metadata, functions.namespace).keys()];
  const opened =
    options.file === undefined
      ? undefined
      : await openWorkbook(await readFile(options.file), { addInId: manifest.identity.id, customFunctions });
  const conversation = { id: `node-${process.pid}-${++sessions}`, controlId: "planwright", hostOrigin: addinOrigin };
  const runtime = createAddinRuntime(distribution, conversation, locale);
  const ribbon = new Ribbon(manifest);
  const session = new Session({
    spreadsheet: createSpreadsheet({ headless: true }),
    transport: runtime.transport,
    conversation,
    profile,
    uiLocale: locale,
    fileName: options.file === undefined ? "Book1.xlsx" : basename(options.file),
    ...(opened ? { document: opened.document } : {}),
    functions,
    ribbon,
    ...(options.functionTimeout === undefined ? {} : { functionTimeout: options.functionTimeout }),
    ...(options.onBatch ? { onBatch: options.onBatch } : {}),
    onFault: (fault) => {
      console.error("A fault of the workbench:", fault);
    },
  });
  const close = () => {
    session.dispose();
    runtime.close();
  };
  try {
    await runtime.start();
    await session.host.calculate();
  } catch (error) {
    close();
    throw error;
  }
  return {
    Excel: runtime.global["Excel"] as typeof Excel,
    Office: runtime.global["Office"] as typeof Office,
    addin: runtime.global["planwright"],
    runtime: runtime.global,
    host: session.host,
    profile,
    notKept: opened?.notKept.map((loss) => lossText(loss, locale)) ?? [],
    get paneVisible() {
      return session.paneVisible;
    },
    async clickRibbon(controlId) {
      const action = ribbon.action(controlId);
      if (action.kind === "ShowTaskpane") {
        session.showPane(true);
        return;
      }
      const { status } = await session.runCommand(action.functionName, controlId);
      if (status !== 0)
        throw new Error(`The command ${action.functionName} of ${controlId} failed with status ${status}.`);
    },
    calculate: (formula) => evaluate(session.host, formula),
    async save(path) {
      await session.host.calculate();
      await writeFile(path, await saveWorkbook(session.host.document(), { addIn: manifest.identity, customFunctions }));
    },
    close,
  };
}
