import { Invocations, type InvocationOutcome } from "../../../workbench/protocol/invocations";
import type { RichApiMessage } from "../../../workbench/protocol/messages";

/** Functions of a runtime that the test plays: the ids of the calls of each message, in order. */
function runtime() {
  const asked: unknown[][] = [];
  const late: InvocationOutcome[] = [];
  const invocations = new Invocations((messages: readonly RichApiMessage[]) => {
    asked.push(messages.map(({ message }) => (message as unknown[])[0]));
  }, 3_000);
  const call = (functionId: string) =>
    invocations.invoke([{ functionId, args: [], address: "Sheet1!A1", hasErrors: false }], (_, outcome) =>
      late.push(outcome),
    );
  return { invocations, asked, late, call };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("calls wait for the runtime, however slowly it starts, and go out together", async () => {
  const { invocations, asked, call } = runtime();
  const answers = [call("GROWTH"), call("ATTAIN")];
  jest.advanceTimersByTime(20_000);
  expect(asked).toEqual([]);
  invocations.runtimeIsReady();
  expect(asked).toEqual([[1, 2]]);
  invocations.settle([
    [1, true, 0.5],
    [2, false, "No plan", 2],
  ]);
  await expect(Promise.all(answers)).resolves.toEqual([
    [{ kind: "value", value: 0.5 }],
    [{ kind: "error", error: "#VALUE!", message: "No plan" }],
  ]);
});

test("what a runtime has not answered when its page ends is asked of the next", async () => {
  const { invocations, asked, late, call } = runtime();
  invocations.runtimeIsReady();
  const pending = call("SLOW");
  jest.advanceTimersByTime(3_000);
  await expect(pending).resolves.toEqual([{ kind: "pending" }]);
  const open = call("GROWTH");
  invocations.runtimeHasEnded();
  jest.advanceTimersByTime(20_000);
  invocations.runtimeIsReady();
  expect(asked).toEqual([[1], [2], [1, 2]]);
  invocations.settle([
    [2, true, 2],
    [1, true, 1],
  ]);
  await expect(open).resolves.toEqual([{ kind: "value", value: 2 }]);
  expect(late).toEqual([{ kind: "value", value: 1 }]);
});
