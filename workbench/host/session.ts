import type { WorkbookDocument } from "../document";
import { today } from "../input";
import { Invocations } from "../protocol/invocations";
import type { BatchRecord, CommandOutcome } from "../protocol/peer";
import { Peer } from "../protocol/peer";
import type { Conversation, Transport } from "../protocol/transport";
import type { CustomFunctionCall, Spreadsheet } from "../spreadsheet/spreadsheet";
import { fullAddress } from "./address";
import type { FunctionMetadata } from "./customFunctions";
import { cellsOf, invocationOf, readFunctions } from "./customFunctions";
import type { Profile } from "./profiles";
import { WorkbookHost } from "./workbookHost";

/** A ribbon control that an add-in's update names, on its tab. */
export interface RibbonControls {
  /** False where the ribbon has no such control. */
  setEnabled(tabId: string, controlId: string, enabled: boolean): boolean;
  isEnabled(tabId: string, controlId: string): boolean;
}

export interface SessionOptions {
  readonly spreadsheet: Spreadsheet;
  readonly transport: Transport;
  readonly conversation: Conversation;
  readonly profile: Profile;
  readonly uiLocale: string;
  readonly fileName: string;
  readonly document?: WorkbookDocument;
  /** The content of functions.json, and the namespace that the manifest gives it. */
  readonly functions: { readonly metadata: unknown; readonly namespace: string };
  readonly ribbon: RibbonControls;
  /** Milliseconds that a custom function may hold up the workbook; its cell shows #BUSY! from then on. */
  readonly functionTimeout?: number;
  onPaneVisibility?(visible: boolean): void;
  onBatch?(batch: BatchRecord): void;
  onFault?(fault: unknown): void;
}

/** One add-in at work in one workbook: the host, its functions, its commands and its pane, over any transport. */
export class Session {
  readonly host: WorkbookHost;
  /** Full names of the add-in's functions, "KPI.GROWTH". */
  readonly functions: ReadonlyMap<string, FunctionMetadata>;
  private readonly peer: Peer;
  private readonly invocations: Invocations;
  private paneIsVisible = true;
  private disposed = false;
  private conversation: Conversation;
  /** Answers that came after their calls were given up, until the next calculation takes them. */
  private readonly late = new Map<string, ReturnType<typeof cellsOf>>();

  constructor(private readonly options: SessionOptions) {
    const { profile, uiLocale, fileName, spreadsheet } = options;
    this.conversation = options.conversation;
    this.invocations = new Invocations((messages) => {
      this.peer.push(messages);
    }, options.functionTimeout ?? 3_000);
    this.host = new WorkbookHost({
      spreadsheet,
      profile,
      fileName,
      uiLocale,
      push: (messages) => {
        this.peer.push(messages);
      },
      today,
      isCustomFunction: (name) => this.functions.has(name.toUpperCase()),
      services: {
        customFunctionsReady: () => {
          this.invocations.runtimeIsReady();
        },
        customFunctionResults: (results) => {
          this.invocations.settle(results);
        },
        paneVisibility: () => (this.paneIsVisible ? "Visible" : "Background"),
        setPaneVisibility: (state) => {
          this.showPane(state === "Visible");
        },
        setControlEnabled: (tab, control, enabled) => options.ribbon.setEnabled(tab, control, enabled),
        isControlEnabled: (tab, control) => options.ribbon.isEnabled(tab, control),
      },
      ...(options.onFault ? { onFault: options.onFault } : {}),
    });
    this.functions = readFunctions(options.functions.metadata, options.functions.namespace);
    spreadsheet.registerCustomFunctions([...this.functions.keys()]);
    spreadsheet.setInvoker((calls) => this.invoke(calls));
    if (options.document) this.host.open(options.document);

    this.peer = new Peer({
      transport: options.transport,
      payloadLimit: profile.payloadLimit,
      appContext: () => ({
        conversation: this.conversation,
        uiLocale,
        dataLocale: uiLocale,
        documentUrl: `${this.conversation.hostOrigin}/${encodeURIComponent(this.host.fileName)}`,
        requirementSets: profile.requirementSets,
        settings: this.host.store.current.settings,
      }),
      runBatch: (request) => this.host.runBatch(request),
      settings: {
        load: () => this.host.store.current.settings,
        save: (settings) => {
          this.host.store.update({ settings });
        },
      },
      onStart: () => {
        this.forgetPage();
      },
      ...(options.onBatch ? { onBatch: options.onBatch } : {}),
    });
  }

  /**
   * Ends the add-in's page, for another workbook: each has a page of its own, under a conversation of its own. The
   * caller loads it; what the last one asked for and has not been given is given up.
   */
  expectPage(conversation: Conversation): void {
    this.conversation = conversation;
    this.peer.endPage();
    this.forgetPage();
  }

  private forgetPage(): void {
    this.invocations.runtimeHasEnded();
    this.host.forgetPage();
  }

  /** Runs a function command as a ribbon button does. */
  runCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    return this.peer.runCommand(functionName, controlId);
  }

  get paneVisible(): boolean {
    return this.paneIsVisible;
  }

  /** Shows or hides the task pane, as the user or the add-in does; the add-in is told. */
  showPane(visible: boolean): void {
    if (visible === this.paneIsVisible) return;
    this.paneIsVisible = visible;
    this.host.events.paneVisibility(visible ? "Visible" : "Hidden");
    this.options.onPaneVisibility?.(visible);
  }

  dispose(): void {
    this.disposed = true;
    this.invocations.dispose();
    this.peer.dispose();
    this.host.dispose();
  }

  private async invoke(calls: readonly CustomFunctionCall[]): Promise<ReturnType<typeof cellsOf>[]> {
    const results = calls.map((call) => this.answerWithoutCall(call));
    const open = calls.flatMap((call, index) => {
      const prepared = results[index];
      return prepared !== undefined && "invocation" in prepared
        ? [{ call, index, invocation: prepared.invocation }]
        : [];
    });
    const outcomes = await this.invocations.invoke(
      open.map(({ invocation }) => invocation),
      (index, outcome) => {
        const call = open[index]?.call;
        if (!call || this.disposed) return;
        this.late.set(keyOf(call), cellsOf(outcome));
        this.host.spreadsheet.recalculateAll();
      },
    );
    const answers = results.map((result) => ("answer" in result ? result.answer : null));
    open.forEach(({ index }, position) => {
      const outcome = outcomes[position];
      answers[index] = outcome ? cellsOf(outcome) : { error: "#VALUE!" };
    });
    return answers;
  }

  private answerWithoutCall(call: CustomFunctionCall) {
    const metadata = this.functions.get(call.name.toUpperCase());
    if (!metadata) return { answer: { error: "#NAME?" } };
    const late = this.late.size > 0 ? this.late.get(keyOf(call)) : undefined;
    if (late !== undefined) {
      // It holds for this calculation; the next one asks the function again.
      this.late.delete(keyOf(call));
      return { answer: late };
    }
    const cell = { row: call.row, column: call.column, rowCount: 1, columnCount: 1 };
    const address = fullAddress(this.host, call.sheetId, cell);
    const invocation = invocationOf(metadata, call, this.host.profile.blankArgument, address);
    return "refused" in invocation ? { answer: { error: invocation.refused } } : { invocation };
  }
}

const keyOf = (call: CustomFunctionCall) =>
  `${call.name} ${JSON.stringify(call.args.map((argument) => argument ?? { omitted: argument === undefined }))}`;
