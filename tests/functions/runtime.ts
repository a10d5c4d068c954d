/**
 * Stands where Excel's custom-functions runtime stands, for what it does before and after a call: it keeps what
 * is associated, pads omitted arguments with null and adds the invocation.
 */
import { describedFunctions } from "../../src/core/functions";

type Associated = (...given: unknown[]) => unknown;

class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

export const associated = new Map<string, Associated>();

Object.assign(globalThis, {
  CustomFunctions: { associate: (id: string, code: Associated) => associated.set(id, code), Error: RuntimeError },
});

/** Loads src/functions as the page does and calls one of its functions as Excel would. */
export function call(id: string, ...given: readonly unknown[]): unknown {
  try {
    const result = rawCall(id, given);
    return result instanceof Promise ? result.then(plain) : plain(result);
  } catch (error) {
    if (error instanceof RuntimeError) return { error: error.code, message: error.message };
    throw error;
  }
}

/** What Excel says where the error of a function's first cell is hovered. */
export async function messageOf(id: string, ...given: readonly unknown[]): Promise<string | undefined> {
  const [[first]] = (await rawCall(id, given)) as [[unknown]];
  return first instanceof RuntimeError ? first.message : undefined;
}

function rawCall(id: string, given: readonly unknown[]): unknown {
  if (associated.size === 0) jest.requireActual("../../src/functions");
  const code = associated.get(id);
  const taken = describedFunctions.find((definition) => definition.id === id)?.arguments.length ?? 0;
  if (!code) throw new Error(`${id} is not associated.`);
  const padded = [...given, ...new Array(Math.max(0, taken - given.length)).fill(null)];
  return code(...padded, { functionName: id });
}

/** A matrix with its errors as plain objects. */
function plain(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  return result.map((row: unknown[]) =>
    row.map((cell) => (cell instanceof RuntimeError ? { error: cell.code } : cell)),
  );
}

/** An error cell, as the runtime hands it over. */
export function errorCell(code: string): unknown {
  return new RuntimeError(code);
}

export function speak(displayLanguage: string): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
}
