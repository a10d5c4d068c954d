import { z } from "zod";
import type { AppContextOptions } from "./appContext";
import { appContext } from "./appContext";
import type { BatchRequest, BatchResponse, Envelope, RichApiMessage } from "./messages";
import { batchRequest, envelope } from "./messages";
import type { Transport } from "./transport";

/** The numbers of the methods that the client sends under "executeMethod". */
const Method = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

const executeMethod = z.looseObject({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.array(z.unknown()).optional(),
  DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }).optional(),
});

/** How large a request and its answer may be, in bytes of JSON; null where the platform sets no limit. */
export interface PeerOptions {
  readonly transport: Transport;
  readonly payloadLimit: number | null;
  appContext(): AppContextOptions;
  runBatch(request: BatchRequest): Promise<BatchResponse>;
  readonly settings: {
    load(): Readonly<Record<string, string>>;
    save(settings: Readonly<Record<string, string>>): void;
  };
  /** Told of each batch, for the developer's panel and tests. */
  onBatch?(batch: BatchRecord): void;
  onNotice?(data: unknown): void;
  /** Told when a page begins its life, which knows nothing of the one before it. */
  onStart?(): void;
}

export interface BatchRecord {
  readonly request: BatchRequest;
  readonly response: BatchResponse;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

/** The status of a command whose page was closed or reloaded before it completed. */
export const abandoned = -1;

/** How a ribbon command ended: status 0, or the number of an error; 11101 is a function that was never associated. */
export interface CommandOutcome {
  readonly status: number;
}

/**
 * Plays Excel on the web towards one page that runs office.js: answers its calls and pushes events, whatever carries
 * the messages.
 */
export class Peer {
  private readonly registrations = new Map<string, Envelope>();
  private readonly waiting = new Map<string, ((registration: Envelope) => void)[]>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private readonly stopListening: () => void;
  private lastCommand = 0;
  /** The conversation of the page that is served, and those of pages that have ended. */
  private page: string | null = null;
  private readonly ended = new Set<string>();

  constructor(private readonly options: PeerOptions) {
    this.stopListening = options.transport.listen((text) => {
      this.receive(text);
    });
  }

  dispose(): void {
    this.stopListening();
    this.endPage();
  }

  /** Ends the page that is served: what it still says is not heard, and what it has not done is given up. */
  endPage(): void {
    if (this.page !== null) this.ended.add(this.page);
    this.page = null;
    this.waiting.clear();
    this.forgetPage();
  }

  private startPage(conversation: string): void {
    if (this.page !== null && this.page !== conversation) this.ended.add(this.page);
    this.page = conversation;
    this.forgetPage();
    this.options.onStart?.();
  }

  /** A page that starts anew answers nothing that its predecessor was asked; its events are registered again. */
  private forgetPage(): void {
    this.registrations.clear();
    for (const end of this.commands.values()) end({ status: abandoned });
    this.commands.clear();
  }

  /** Pushes entries of the event "richApiMessage", all in one message. */
  push(entries: readonly RichApiMessage[]): void {
    const rows = entries.map((entry) => [
      entry.category,
      entry.type,
      entry.target,
      typeof entry.message === "string" ? entry.message : JSON.stringify(entry.message),
      1,
      entry.remote ?? false,
    ]);
    this.whenRegistered("richApiMessage", (registration) => {
      this.send(registration, { ArrayData: rows }, 1);
    });
  }

  /** Runs a function command (a ribbon button) and resolves when its event completes. */
  runCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    const id = `command-${++this.lastCommand}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const invocation = { "0": id, "1": functionName, "2": JSON.stringify({ source: { id: controlId } }) };
      this.whenRegistered("appCommandInvoked", (registration) => {
        this.send(registration, invocation, 1);
      });
    });
  }

  /** The client asks for an event shortly after it is ready; what is to be sent before that waits. */
  private whenRegistered(event: string, send: (registration: Envelope) => void): void {
    const registration = this.registrations.get(event);
    if (registration) send(registration);
    else this.waiting.set(event, [...(this.waiting.get(event) ?? []), send]);
  }

  private receive(text: string): void {
    let message: Envelope;
    try {
      message = envelope.parse(JSON.parse(text));
    } catch {
      return; // Other libraries of the page may post messages of their own; they are not for the host.
    }
    if (message._messageType !== 0 || this.ended.has(message._conversationId)) return;
    if (message._actionType === 1) this.register(message);
    else if (message._actionType === 2) this.unregister(message);
    else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      this.startPage(message._conversationId);
      this.reply(message, appContext(this.options.appContext()));
    } else if (message._actionName === "ContextActivationManager_notifyHost") {
      this.options.onNotice?.(message._data);
      this.reply(message, null);
    } else if (message._actionName === "executeMethod") void this.execute(message);
    else this.reply(message, null, -2);
  }

  private register(message: Envelope): void {
    this.registrations.set(message._actionName, message);
    this.reply(message, { Error: 0 });
    const waiting = this.waiting.get(message._actionName);
    this.waiting.delete(message._actionName);
    for (const send of waiting ?? []) send(message);
  }

  private unregister(message: Envelope): void {
    this.registrations.delete(message._actionName);
    this.reply(message, { Error: 0 });
  }

  private async execute(message: Envelope): Promise<void> {
    const parsed = executeMethod.safeParse(message._data);
    if (!parsed.success) {
      this.reply(message, { Version: 1, Error: 5001 });
      return;
    }
    const data = parsed.data;
    switch (data.DdaMethod.DispatchId) {
      case Method.richApi: {
        const answer = await this.answerBatch(String(data.ArrayData?.[4] ?? ""));
        this.reply(message, { Version: 1, Error: 0, Data: [200, ["content-type", "application/json"], answer] });
        return;
      }
      case Method.commandCompleted: {
        const id = String(data["0"]);
        this.commands.get(id)?.({ status: Number(data["1"]) });
        this.commands.delete(id);
        this.reply(message, { Version: 1, Error: 0 });
        return;
      }
      case Method.saveSettings:
        this.options.settings.save(Object.fromEntries(data.DdaSettingsMethod?.Properties ?? []));
        this.reply(message, { Version: 1, Error: 0 });
        return;
      case Method.loadSettings: {
        const settings = Object.entries(this.options.settings.load()).map(([Name, Value]) => ({ Name, Value }));
        this.reply(message, { Version: 1, Error: 0, Properties: { Settings: settings } });
        return;
      }
      default:
        // 5001 is the client's internal error: a method that is not modelled must not look as if it had worked.
        this.reply(message, { Version: 1, Error: 5001 });
    }
  }

  private async answerBatch(body: string): Promise<string> {
    const start = performance.now();
    const { payloadLimit } = this.options;
    const parsed = batchRequest.safeParse(parseJson(body));
    if (!parsed.success)
      return JSON.stringify(
        failure("InvalidRequest", `The batch cannot be read: ${z.prettifyError(parsed.error)}`, 400),
      );
    const request = parsed.data;
    let response: BatchResponse;
    if (payloadLimit !== null && body.length > payloadLimit)
      response = tooLarge("RequestPayloadSizeLimitExceeded", "The request");
    else response = await this.options.runBatch(request);
    let text = JSON.stringify(response);
    if (payloadLimit !== null && text.length > payloadLimit) {
      response = tooLarge("ResponsePayloadSizeLimitExceeded", "The response");
      text = JSON.stringify(response);
    }
    this.options.onBatch?.({
      request,
      response,
      requestBytes: body.length,
      responseBytes: text.length,
      milliseconds: performance.now() - start,
    });
    return text;
  }

  private reply(message: Envelope, data: unknown, errorCode = 0): void {
    this.send(message, data, 0, errorCode);
  }

  private send(message: Envelope, data: unknown, responseType: 0 | 1, errorCode = 0): void {
    const { conversation } = this.options.appContext();
    this.options.transport.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
        _origin: conversation.hostOrigin,
      }),
    );
  }
}

/** undefined for what is no JSON, which no shape accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function tooLarge(code: string, what: string): BatchResponse {
  return failure(code, `${what} is larger than 5 MB.`, 413);
}

function failure(code: string, message: string, status: number): BatchResponse {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: status },
  };
}
