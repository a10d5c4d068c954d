import { FileError, type FileErrorCode, lossText, openWorkbook, saveWorkbook } from "../file";
import { fullAddress } from "../host/address";
import type { Profile } from "../host/profiles";
import { Session } from "../host/session";
import { iframeTransport } from "../protocol/iframeTransport";
import { abandoned } from "../protocol/peer";
import { addinUrl, type Conversation } from "../protocol/transport";
import { createSpreadsheet, type GridSpreadsheet } from "../spreadsheet/browser";
import { ActivityLog } from "./activity";
import { isDark, onDarkChange } from "./appearance";
import { chartRenderer } from "./charts/draw-chart";
import { download } from "./download";
import { emptyWorkbook } from "./empty-workbook";
import type { AddInManifest, RibbonControl } from "./manifest";
import type { Notice, PageActions, PageState } from "./model";
import type { PageLanguage, TextKey, Translate } from "./texts";

export interface WorkbenchOptions {
  readonly manifest: AddInManifest;
  /** The content of functions.json in the page's language. */
  readonly functions: unknown;
  readonly profile: Profile;
  readonly language: PageLanguage;
  readonly t: Translate;
}

const fileReasons = {
  Encrypted: "fileEncrypted",
  TooLarge: "fileTooLarge",
  NotAWorkbook: "fileNotAWorkbook",
  Damaged: "fileDamaged",
  CannotBeSaved: undefined,
} as const satisfies Record<FileErrorCode, TextKey | undefined>;

/** A command that was never associated ends with this status (see the protocol). */
const unassociated = 11_101;

/**
 * The page behind its picture: one workbook, the add-in in its frame, and the state that is drawn.
 * Mounting needs the grid's element and the add-in's frame; both live as long as the page.
 */
export class PageWorkbench implements PageActions {
  private state: PageState;
  private readonly listeners = new Set<() => void>();
  private readonly activity: ActivityLog;
  private session: Session | null = null;
  private spreadsheet: GridSpreadsheet | null = null;
  private grid: HTMLElement | null = null;
  private frame: HTMLIFrameElement | null = null;

  constructor(private readonly options: WorkbenchOptions) {
    const { t, manifest, profile } = options;
    this.activity = new ActivityLog(t("paneAction"), () => this.update({ activity: this.activity.records() }));
    this.state = {
      phase: "starting",
      fileName: `${t("untitled")}.xlsx`,
      profileName: t(profile.id),
      manifest,
      running: null,
      notice: null,
      paneOpen: true,
      disabledControls: disabledAtFirst(manifest),
      activity: [],
      circular: [],
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): PageState => this.state;

  readonly mountGrid = (element: HTMLElement | null): void => {
    this.grid = element;
    this.startWhenMounted();
  };

  readonly mountFrame = (element: HTMLIFrameElement | null): void => {
    this.frame = element;
    this.startWhenMounted();
  };

  async runControl(control: RibbonControl): Promise<void> {
    const { session } = this;
    if (!session || this.state.running !== null) return;
    if (control.action.kind === "ShowTaskpane") {
      session.showPane(!session.paneVisible);
      return;
    }
    const { functionName } = control.action;
    this.activity.begin(control.label);
    this.update({ running: control.label, notice: null });
    try {
      const { status } = await session.runCommand(functionName, control.id);
      if (status !== 0) this.fail("commandFailed", { command: control.label, reason: this.statusText(status) });
    } catch (error) {
      this.fail("commandFailed", { command: control.label, reason: messageOf(error) });
    } finally {
      this.activity.end();
      this.update({ running: null });
    }
  }

  readonly setPaneOpen = (open: boolean): void => {
    this.session?.showPane(open);
  };

  readonly dismissNotice = (): void => this.update({ notice: null });

  readonly save = async (): Promise<void> => {
    const { session } = this;
    if (!session) return;
    try {
      await session.host.calculate();
      const { id, version } = this.options.manifest;
      const bytes = await saveWorkbook(session.host.document(), {
        addIn: { id, version },
        customFunctions: [...session.functions.keys()],
      });
      download(bytes, this.state.fileName);
    } catch (error) {
      this.fail("saveFailed", { reason: messageOf(error) });
    }
  };

  private startWhenMounted(): void {
    const { grid, frame } = this;
    if (!grid || !frame || this.session) return;
    const { manifest, language, profile, functions } = this.options;
    const spreadsheet = createSpreadsheet({ container: grid, locale: language });
    const conversation = this.conversation();
    const session = new Session({
      spreadsheet,
      transport: iframeTransport(frame, window.location.origin),
      conversation,
      profile,
      uiLocale: language,
      fileName: this.state.fileName,
      functions: { metadata: functions, namespace: manifest.functionsNamespace },
      ribbon: {
        setEnabled: (tab, control, enabled) => this.setControlEnabled(tab, control, enabled),
        isEnabled: (_tab, control) => !this.state.disabledControls.has(control),
      },
      onPaneVisibility: (visible) => this.update({ paneOpen: visible }),
      onBatch: (batch) => this.activity.add(batch),
      onFault: (fault) => console.error("A fault of the workbench:", fault),
    });
    spreadsheet.setDark(isDark());
    onDarkChange(() => spreadsheet.setDark(isDark()));
    spreadsheet.setChartRenderer(chartRenderer(spreadsheet));
    spreadsheet.on("calculated", () => this.showCircularReferences(session));
    this.spreadsheet = spreadsheet;
    this.session = session;
    void this.loadPane(frame, conversation);
  }

  private conversation(): Conversation {
    return {
      id: `page-${crypto.randomUUID()}`,
      controlId: this.options.manifest.id,
      hostOrigin: window.location.origin,
    };
  }

  private loadPane(frame: HTMLIFrameElement, conversation: Conversation): Promise<void> {
    const { manifest, language } = this.options;
    this.update({ phase: "starting", disabledControls: disabledAtFirst(manifest) });
    return new Promise((resolve) => {
      frame.addEventListener(
        "load",
        () => {
          this.update({ phase: "ready" });
          resolve();
        },
        { once: true },
      );
      frame.src = addinUrl(manifest.paneUrl, conversation, language);
    });
  }

  private showCircularReferences({ host }: Session): void {
    const circular = host.spreadsheet
      .circularReferences()
      .map(({ sheetId, row, column }) => fullAddress(host, sheetId, { row, column, rowCount: 1, columnCount: 1 }));
    if (circular.join() !== this.state.circular.join()) this.update({ circular });
  }

  private setControlEnabled(tab: string, control: string, enabled: boolean): boolean {
    const { manifest } = this.options;
    const isKnown =
      manifest.tab.id === tab && manifest.groups.some(({ controls }) => controls.some(({ id }) => id === control));
    if (isKnown) {
      const others = [...this.state.disabledControls].filter((id) => id !== control);
      this.update({ disabledControls: new Set(enabled ? others : [...others, control]) });
    }
    return isKnown;
  }

  private fileReason(error: unknown): string {
    const key = error instanceof FileError ? fileReasons[error.code] : undefined;
    return key ? this.options.t(key) : messageOf(error);
  }

  private statusText(status: number): string {
    const { t } = this.options;
    if (status === unassociated) return t("unassociated");
    return status === abandoned ? t("abandoned") : t("commandStatus", { status });
  }

  private fail(key: Parameters<Translate>[0], parameters: Parameters<Translate>[1]): void {
    this.notify({ intent: "error", text: this.options.t(key, parameters) });
  }

  private notify(notice: Notice): void {
    this.update({ notice });
  }

  private update(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  readonly undo = (): void => void this.spreadsheet?.undo();

  readonly redo = (): void => void this.spreadsheet?.redo();

  readonly newWorkbook = (): Promise<void> =>
    this.replace(`${this.options.t("untitled")}.xlsx`, () => Promise.resolve(null));

  readonly openFile = (file: File): Promise<void> =>
    this.replace(file.name, async () => new Uint8Array(await file.arrayBuffer()));

  /** The plan of the sample company, generated by the add-in itself into a new workbook. */
  readonly openSample = async (): Promise<void> => {
    const { session, frame } = this;
    if (!session || !frame) return;
    await this.newWorkbook();
    const { t, language } = this.options;
    this.activity.begin(t("sample"));
    this.update({ running: t("sample") });
    try {
      const { planwright } = frame.contentWindow as Window & { planwright?: AddInDoor };
      if (!planwright) throw new Error(t("unassociated"));
      await planwright.generatePlan({
        template: "annual-operations",
        language,
        sample: "ecommerce",
        fiscalYearStart: serialOfNewYear(new Date().getFullYear()),
      });
      this.update({ fileName: `${t("sample")}.xlsx` });
    } catch (error) {
      this.fail("commandFailed", { command: t("sample"), reason: messageOf(error) });
    } finally {
      this.activity.end();
      this.update({ running: null });
    }
  };

  readonly insert = (formula: string): void => {
    const { session, spreadsheet } = this;
    if (!session || !spreadsheet) return;
    const { sheetId, active } = spreadsheet.selection();
    try {
      session.host.change(() =>
        spreadsheet.write(sheetId, { ...active, rowCount: 1, columnCount: 1 }, [[{ formula }]]),
      );
      void session.host.calculate();
    } catch (error) {
      this.fail("formulaRefused", { reason: messageOf(error) });
    }
  };

  /**
   * Puts a file's workbook, or an empty one for null, in the place of this one, which stays when that fails. The
   * workbook gets a pane of its own: what the last one knew and was about to do was the last workbook's.
   */
  private async replace(name: string, source: () => Promise<Uint8Array | null>): Promise<void> {
    const { session, frame } = this;
    if (!session || !frame) return;
    const { manifest, language, t } = this.options;
    this.update({ running: name, notice: null });
    try {
      const bytes = await source();
      const { document, notKept } =
        bytes === null
          ? { document: emptyWorkbook("Sheet1"), notKept: [] }
          : await openWorkbook(bytes, { addInId: manifest.id, customFunctions: [...session.functions.keys()] });
      const conversation = this.conversation();
      session.expectPage(conversation);
      // Excel opens a workbook in a tab of its own, where nothing is kept of another's session.
      window.sessionStorage.clear();
      const loading = this.loadPane(frame, conversation);
      // After what the last pane had begun; before anything that the new one asks.
      await Promise.all([session.host.aside(() => Promise.resolve(session.host.open(document, name))), loading]);
      if (notKept.length > 0) {
        const list = notKept.map((loss) => lossText(loss, language)).join(t("listSeparator"));
        this.notify({ intent: "warning", text: t("notKept", { file: name, list }) });
      }
      await session.host.calculate();
      this.update({ fileName: name });
    } catch (error) {
      this.fail("openFailed", { file: name, reason: this.fileReason(error) });
    } finally {
      this.update({ running: null });
    }
  }
}

/** The controls that the manifest disables until the add-in enables them. */
function disabledAtFirst({ groups }: AddInManifest): ReadonlySet<string> {
  return new Set(groups.flatMap(({ controls }) => controls.filter(({ enabled }) => !enabled).map(({ id }) => id)));
}

/** What the add-in offers to other programs of its runtime. */
interface AddInDoor {
  generatePlan(options: {
    readonly template: string;
    readonly language: string;
    readonly sample: string;
    readonly fiscalYearStart: number;
  }): Promise<unknown>;
}

/** Excel's serial number of 1 January. */
function serialOfNewYear(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000 + 25_569;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
