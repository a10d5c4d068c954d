import { z } from "zod";
import type { RichApiMessage } from "./messages";

/** One call of a custom function, as the custom-functions runtime takes it. */
export interface Invocation {
  /** The id under which the add-in has associated the function, "GROWTH". */
  readonly functionId: string;
  /** Values, or rows of values; an error is an {@link ErrorArgument}. */
  readonly args: readonly unknown[];
  /** The calling cell, "Sheet1!A1". */
  readonly address: string;
  readonly hasErrors: boolean;
}

/** How an error in a cell is handed to a function that takes errors. */
export interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

export type InvocationOutcome =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly error: string; readonly message: string }
  /** The function has not answered in time; its cell shows #BUSY! until it does. */
  | { readonly kind: "pending" };

const messageCategory = 1;
const invocationType = 1000;
const acceptsErrors = 4;

/** The runtime's numbers for the errors that a function can end with. */
const errorOfCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#N/A",
  10: "#N/A",
};

const resultEntry = z.tuple([z.number(), z.boolean(), z.unknown()]).rest(z.unknown());

/** Milliseconds that a runtime may take to start before calls of its functions count as pending. */
const startPatience = 60_000;

interface OpenCall {
  readonly message: RichApiMessage;
  answer(outcome: InvocationOutcome): void;
  /** Counts as pending after so many milliseconds from now. */
  wait(milliseconds: number): void;
}

/**
 * Calls custom functions through the add-in's own runtime: all calls of a round go out in one message, because the
 * runtime holds off for up to half a second after each answer.
 */
export class Invocations {
  private readonly open = new Map<number, OpenCall>();
  private last = 0;
  private ready = false;

  /**
   * @param timeout milliseconds after which a call counts as pending and no longer holds up the workbook
   */
  constructor(
    private readonly push: (entries: readonly RichApiMessage[]) => void,
    private readonly timeout: number,
  ) {}

  /** The runtime has said that it can be called. */
  runtimeIsReady(): void {
    if (this.ready) return;
    this.ready = true;
    this.send([...this.open.values()]);
  }

  /** The runtime starts anew; what the last one has not answered is asked of the next. */
  runtimeHasEnded(): void {
    this.ready = false;
    for (const call of this.open.values()) call.wait(startPatience);
  }

  /**
   * Calls all at once; outcome i answers call i.
   * @param onLate told of an answer that came after its call was given up as pending
   */
  async invoke(
    calls: readonly Invocation[],
    onLate: (index: number, outcome: InvocationOutcome) => void,
  ): Promise<InvocationOutcome[]> {
    const opened: OpenCall[] = [];
    const answers = calls.map(
      (call, index) =>
        new Promise<InvocationOutcome>((resolve) => {
          opened.push(this.openCall(call, resolve, (outcome) => onLate(index, outcome)));
        }),
    );
    if (this.ready) this.send(opened);
    return Promise.all(answers);
  }

  /** Takes the runtime's `SetInvocationArrayResults`: entries of id, success, value or message, error code. */
  settle(results: unknown): void {
    for (const [id, succeeded, value, code] of z.array(resultEntry).parse(results)) {
      const call = this.open.get(id);
      this.open.delete(id);
      call?.answer(
        succeeded
          ? { kind: "value", value }
          : { kind: "error", error: errorOfCode[Number(code)] ?? "#VALUE!", message: String(value ?? "") },
      );
    }
  }

  /** Ends all that is waiting, as pending. */
  dispose(): void {
    for (const { answer } of this.open.values()) answer({ kind: "pending" });
    this.open.clear();
  }

  private send(calls: readonly OpenCall[]): void {
    if (calls.length === 0) return;
    for (const call of calls) call.wait(this.timeout);
    this.push(calls.map(({ message }) => message));
  }

  private openCall(
    { functionId, args, address, hasErrors }: Invocation,
    onTime: (outcome: InvocationOutcome) => void,
    onLate: (outcome: InvocationOutcome) => void,
  ): OpenCall {
    const id = ++this.last;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLate = false;
    const call: OpenCall = {
      message: {
        category: messageCategory,
        type: invocationType,
        target: "",
        message: [id, functionId, args, address, hasErrors ? acceptsErrors : 0],
      },
      answer(outcome) {
        clearTimeout(timer);
        (isLate ? onLate : onTime)(outcome);
      },
      wait(milliseconds) {
        clearTimeout(timer);
        if (isLate) return;
        timer = setTimeout(() => {
          isLate = true;
          onTime({ kind: "pending" });
        }, milliseconds);
      },
    };
    call.wait(startPatience);
    this.open.set(id, call);
    return call;
  }
}
