/** What one batch cost, as the host's side of the protocol reports it. */
export interface BatchCost {
  readonly request: { readonly Actions: readonly unknown[] };
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

/** All that the add-in asked of the workbook within one action of the user. */
export interface ActivityRecord {
  readonly id: number;
  readonly action: string;
  /** Single operations within the batches: calls, reads and writes. */
  readonly requests: number;
  /** Batches sent; each is one `context.sync()`. */
  readonly syncs: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  readonly milliseconds: number;
}

/** Milliseconds without a batch after which the next one belongs to a new action of the pane. */
const pause = 1_500;
const mostRecords = 50;

/** Sums up batches by the action that caused them. */
export class ActivityLog {
  private all: readonly ActivityRecord[] = [];
  private lastBatchAt = Number.NEGATIVE_INFINITY;
  private current: string | null = null;
  private lastId = 0;

  constructor(
    private readonly unnamed: string,
    private readonly changed: () => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Newest first. */
  records(): readonly ActivityRecord[] {
    return this.all;
  }

  /** From here to {@link end}, batches belong to this action, a command of the ribbon. */
  begin(action: string): void {
    this.current = action;
    this.open(action);
  }

  end(): void {
    this.current = null;
    this.lastBatchAt = Number.NEGATIVE_INFINITY;
  }

  add(batch: BatchCost): void {
    const now = this.now();
    if (this.all.length === 0 || (this.current === null && now - this.lastBatchAt > pause)) this.open(this.unnamed);
    this.lastBatchAt = now;
    const [newest, ...older] = this.all;
    if (!newest) return;
    this.all = [
      {
        ...newest,
        requests: newest.requests + batch.request.Actions.length,
        syncs: newest.syncs + 1,
        sentBytes: newest.sentBytes + batch.requestBytes,
        receivedBytes: newest.receivedBytes + batch.responseBytes,
        milliseconds: newest.milliseconds + batch.milliseconds,
      },
      ...older,
    ];
    this.changed();
  }

  private open(action: string): void {
    const record = {
      id: ++this.lastId,
      action,
      requests: 0,
      syncs: 0,
      sentBytes: 0,
      receivedBytes: 0,
      milliseconds: 0,
    };
    this.all = [record, ...this.all].slice(0, mostRecords);
    this.changed();
  }
}

/** "1,234 B", "12.3 KB" or "1.2 MB". */
export function bytesText(bytes: number, language: string): string {
  const [value, unit] =
    bytes < 1_000 ? [bytes, "B"] : bytes < 1_000_000 ? [bytes / 1_000, "KB"] : [bytes / 1_000_000, "MB"];
  return `${value.toLocaleString(language, { maximumFractionDigits: unit === "B" ? 0 : 1 })} ${unit}`;
}
