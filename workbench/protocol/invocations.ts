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

/**
 * Calls custom functions through the add-in's own runtime: all calls of a round go out in one message, because the
 * runtime holds off for up to half a second after each answer.
 */
export class Invocations {
  private readonly open = new Map<number, (outcome: InvocationOutcome) => void>();
  private last = 0;
  private readonly ready: Promise<void>;
  private markReady: () => void = () => undefined;

  /**
   * @param timeout milliseconds after which a call counts as pending and no longer holds up the workbook
   */
  constructor(
    private readonly push: (entries: readonly RichApiMessage[]) => void,
    private readonly timeout: number,
  ) {
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
  }

  /** The runtime has said that it can be called. */
  runtimeIsReady(): void {
    this.markReady();
  }

  /**
   * Calls all at once; outcome i answers call i.
   * @param onLate told of an answer that came after its call was given up as pending
   */
  async invoke(
    calls: readonly Invocation[],
    onLate: (index: number, outcome: InvocationOutcome) => void,
  ): Promise<InvocationOutcome[]> {
    const entries: RichApiMessage[] = [];
    const answers = calls.map((call, index) => {
      const id = ++this.last;
      const flags = call.hasErrors ? acceptsErrors : 0;
      entries.push({
        category: messageCategory,
        type: invocationType,
        target: "",
        message: [id, call.functionId, call.args, call.address, flags],
      });
      return this.answerTo(id, (outcome) => {
        onLate(index, outcome);
      });
    });
    void this.ready.then(() => {
      this.push(entries);
    });
    return Promise.all(answers);
  }

  /** Takes the runtime's `SetInvocationArrayResults`: entries of id, success, value or message, error code. */
  settle(results: unknown): void {
    for (const [id, succeeded, value, code] of z.array(resultEntry).parse(results)) {
      const answer = this.open.get(id);
      this.open.delete(id);
      answer?.(
        succeeded
          ? { kind: "value", value }
          : { kind: "error", error: errorOfCode[Number(code)] ?? "#VALUE!", message: String(value ?? "") },
      );
    }
  }

  /** Ends all that is waiting, as pending. */
  dispose(): void {
    for (const settle of this.open.values()) settle({ kind: "pending" });
    this.open.clear();
  }

  private answerTo(id: number, onLate: (outcome: InvocationOutcome) => void): Promise<InvocationOutcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.open.set(id, onLate);
        resolve({ kind: "pending" });
      }, this.timeout);
      this.open.set(id, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
    });
  }
}
