import { runBatch, type BatchHost } from "../../../workbench/protocol/batch";
import { invalidArgument } from "../../../workbench/protocol/errors";
import type { BatchRequest } from "../../../workbench/protocol/messages";
import { child, method, ObjectModel, scalar } from "../../../workbench/protocol/objectModel";
import { References } from "../../../workbench/protocol/references";

/** The processor of batches on an object model of three classes. */
interface Counter {
  value: number;
  readonly log: string[];
}

function open(counter: Counter = { value: 0, log: [] }) {
  const model = new ObjectModel()
    .add<Counter>({
      name: "Root",
      since: "1.1",
      members: {
        counter: child("1.1", (target) => ({ className: "Counter", target })),
        newer: scalar("1.9", () => "new"),
      },
    })
    .add<Counter>({
      name: "Counter",
      since: "1.1",
      tracked: true,
      members: {
        value: scalar(
          "1.1",
          (target) => target.value,
          (target, value) => {
            if (typeof value !== "number") throw invalidArgument("a number");
            target.value = value;
          },
          { calculated: true },
        ),
        secret: scalar("1.1", () => "on request", null, { onlyOnRequest: true }),
        increase: method("1.1", (target) => {
          target.value += 1;
        }),
        getParts: method("1.1", (target) => ({ className: "Parts", target })),
        getNone: method("1.1", () => null),
      },
    })
    .add<Counter>({
      name: "Parts",
      since: "1.1",
      items: (target) => Array.from({ length: target.value }, () => ({ className: "Counter", target })),
      members: { count: scalar("1.1", (target) => target.value) },
    });
  const faults: unknown[] = [];
  const host: BatchHost = {
    model,
    root: { className: "Root", target: counter },
    references: new References(),
    requirementSets: { ExcelApi: "1.5" },
    service: () => undefined,
    change: (run, writes) => {
      counter.log.push(writes ? "change" : "read");
      return run();
    },
    calculate: () => {
      counter.log.push("calculate");
      return Promise.resolve();
    },
    onFault: (fault) => faults.push(fault),
  };
  return { host, counter, faults };
}

const paths: BatchRequest["ObjectPaths"] = {
  "1": { Id: 1, ObjectPathType: 1, Name: "" },
  "2": { Id: 2, ObjectPathType: 4, Name: "Counter", ParentObjectPathId: 1 },
  "3": { Id: 3, ObjectPathType: 3, Name: "GetNone", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
  "4": { Id: 4, ObjectPathType: 3, Name: "GetParts", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
};

const set = (id: number, value: unknown) => ({
  Id: id,
  ActionType: 4,
  Name: "Value",
  ObjectPathId: 2,
  ArgumentInfo: { Arguments: [value] },
});
const query = (id: number, Select: string[], ObjectPathId = 2) => ({
  Id: id,
  ActionType: 2,
  Name: "",
  ObjectPathId,
  QueryInfo: { Select },
});
const request = (Actions: BatchRequest["Actions"], rest: Partial<BatchRequest> = {}): BatchRequest => ({
  AutoKeepReference: false,
  ObjectPaths: paths,
  Actions,
  ...rest,
});

test("actions run in order, and what must be calculated is read after a calculation", async () => {
  const { host, counter } = open();
  const answer = await runBatch(host, request([set(1, 5), query(2, ["value"]), set(3, 6)]));
  expect(answer.Results).toEqual([
    { ActionId: 1, Value: null },
    { ActionId: 2, Value: { Value: 5 } },
    { ActionId: 3, Value: null },
  ]);
  expect(counter.log).toEqual(["change", "calculate", "change", "calculate"]);
});

test("a batch that only reads is no change", async () => {
  const { host, counter } = open();
  await runBatch(host, request([query(1, ["value"])]));
  expect(counter.log).toEqual(["read", "calculate", "read"]);
});

test("the first failure ends the batch with the results so far, its place and its member", async () => {
  const { host, counter } = open();
  const answer = await runBatch(host, request([set(1, 5), set(2, "text"), set(3, 7)]));
  expect(answer.Results.map(({ ActionId }) => ActionId)).toEqual([1]);
  expect(answer.Error).toEqual({
    Code: "InvalidArgument",
    Message: "a number",
    Location: "Counter.value",
    ActionIndex: 1,
    HttpStatusCode: 400,
  });
  expect(counter.value).toBe(5);
});

test("null objects answer null, and so do their children; using them is refused", async () => {
  const { host } = open();
  const instantiate = { Id: 1, ActionType: 1, Name: "", ObjectPathId: 3 };
  const answer = await runBatch(host, request([instantiate, query(2, ["value"], 3)]));
  expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null]);
  const refused = await runBatch(host, request([{ ...set(1, 5), ObjectPathId: 3 }]));
  expect(refused.Error?.Code).toBe("ItemNotFound");
});

test("a reference holds an object until it is released", async () => {
  const { host } = open();
  const instantiate = { Id: 1, ActionType: 1, Name: "", ObjectPathId: 2 };
  const first = await runBatch(host, request([instantiate], { AutoKeepReference: true }));
  const { _ReferenceId } = first.Results[0]?.Value as { _ReferenceId: string };
  const held = { "7": { Id: 7, ObjectPathType: 6, Name: _ReferenceId } };
  const again = await runBatch(host, request([query(2, ["value"], 7)], { ObjectPaths: held }));
  expect(again.Results[0]?.Value).toEqual({ Value: 0, _ReferenceId });
  const release = {
    Id: 3,
    ActionType: 3,
    Name: "_RemoveReference",
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: [_ReferenceId] },
  };
  await runBatch(host, request([release]));
  const late = await runBatch(host, request([query(4, ["value"], 7)], { ObjectPaths: held }));
  expect(late.Error?.Code).toBe("InvalidReference");
});

test("a load without names gives what is not on request only; a collection gives its items", async () => {
  const { host } = open({ value: 2, log: [] });
  const answer = await runBatch(host, request([query(1, []), query(2, ["value", "count"], 4), query(3, ["count"], 4)]));
  expect(answer.Results.map(({ Value }) => Value)).toEqual([
    { Value: 2 },
    { Count: 2, _Items: [{ Value: 2 }, { Value: 2 }] },
    { Count: 2 },
  ]);
});

test.each([
  ["a member that is not listed", query(1, ["other"]), "ApiNotFound Counter.other"],
  ["a member of the prototype", query(1, ["toString"]), "ApiNotFound Counter.toString"],
  ["a member above the declared sets", query(1, ["newer"], 1), "ApiNotFound Root.newer"],
  ["a property that cannot be written", { ...set(1, 1), Name: "Secret" }, "NotImplemented Counter.secret"],
  ["another kind of action", { ...set(1, 1), ActionType: 9 }, "NotImplemented Action 9"],
  ["a path that the batch does not hold", query(1, ["value"], 99), "InvalidRequest "],
])("%s is refused", async (_what, action, expected) => {
  const { host } = open();
  const { Error: error } = await runBatch(host, request([action]));
  expect(`${error?.Code} ${error?.Location}`).toBe(expected);
});

test("a fault of the host's own is told and answered, not swallowed", async () => {
  const { host, counter, faults } = open();
  Object.defineProperty(counter, "value", {
    get() {
      throw new TypeError("broken");
    },
  });
  const { Error: error } = await runBatch(host, request([query(1, ["value"])]));
  expect(error).toMatchObject({ Code: "GeneralException", HttpStatusCode: 500 });
  expect(faults).toHaveLength(1);
});
