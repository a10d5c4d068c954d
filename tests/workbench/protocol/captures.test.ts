import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { batchRequest, type BatchResponse } from "../../../workbench/protocol/messages";
import { Peer } from "../../../workbench/protocol/peer";
import { firstSheet, openExcel } from "../host/excel";

/** Messages of the unmodified office.js, recorded in a browser: the host answers each in the form the client parses. */
interface Exchange {
  readonly request: unknown;
  readonly response: BatchResponse;
}

interface Capture {
  readonly exchanges: readonly Exchange[];
}

const folder = join(__dirname, "..", "data", "captures");
const load = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
const exchangesOf = (file: string): readonly Exchange[] => {
  const content = load(file) as Capture | Exchange[];
  return Array.isArray(content) ? content : (content as Capture).exchanges;
};

const files = readdirSync(folder).filter((file) => file.endsWith(".json") && !file.startsWith("_startup"));

/** What the recorded host let pass and this one refuses, with the error that it gives. */
const refusals: Readonly<Record<string, string>> = {
  "error-ItemNotFound.json": "ItemNotFound WorksheetCollection.getItem",
  "error-bad-dims.json": "InvalidArgument Range.values",
  // The script calls its table T1, which is the address of a cell.
  "tables-add.json": "InvalidArgument Table.name",
  "customXmlParts-add.json": "ApiNotFound Workbook.customXmlParts",
};

/** Ids and references differ from one host to the next; those of the recorded answers are replaced as they appear. */
class Renaming {
  private readonly names = new Map<string, string>();

  learn(recorded: BatchResponse, answered: BatchResponse): void {
    recorded.Results.forEach(({ Value }, index) => {
      this.pair(Value, answered.Results[index]?.Value);
    });
  }

  apply(request: unknown): unknown {
    let text = JSON.stringify(request);
    for (const [recorded, own] of this.names) text = text.replaceAll(JSON.stringify(recorded), JSON.stringify(own));
    return JSON.parse(text);
  }

  private pair(recorded: unknown, own: unknown): void {
    if (typeof recorded !== "object" || typeof own !== "object" || !recorded || !own) return;
    for (const key of ["_Id", "_ReferenceId", "Id"] as const) {
      const [before, after] = [(recorded as Record<string, unknown>)[key], (own as Record<string, unknown>)[key]];
      if (typeof before === "string" && typeof after === "string") this.names.set(before, after);
    }
  }
}

test.each(files)("%s", async (file) => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    if (!file.startsWith("sheets-add")) context.workbook.worksheets.add("Data");
    firstSheet(context).getRange("B3").values = [["content"]];
    await context.sync();
  });
  const renaming = new Renaming();
  let refused: string | undefined;
  for (const { request, response } of exchangesOf(file)) {
    const answer = await excel.session.host.runBatch(batchRequest.parse(renaming.apply(request)));
    renaming.learn(response, answer);
    if (answer.Error) {
      refused ??= `${answer.Error.Code} ${answer.Error.Location}`;
      continue;
    }
    expect(answer.Results.map(({ ActionId }) => ActionId)).toEqual(response.Results.map(({ ActionId }) => ActionId));
    expect(answer.TraceIds).toEqual(response.TraceIds);
    // An object is answered by an object, a null object by null: the client tells them apart by this alone.
    const actions = batchRequest.parse(request).Actions;
    answer.Results.forEach(({ Value }, index) => {
      if (actions[index]?.ActionType !== 1) return;
      expect([index, Value === null]).toEqual([index, response.Results[index]?.Value === null]);
    });
  }
  expect(refused).toBe(refusals[file]);
});

test("the messages of a start are each answered, under their own correlation", () => {
  const { messages } = load("_startup-and-envelopes.json") as {
    messages: { _correlationId: number; _data: unknown }[];
  };
  const answers: { _correlationId: number; _errorCode: number; _messageType: number; _data: unknown }[] = [];
  let receive: (text: string) => void = () => undefined;
  const peer = new Peer({
    transport: {
      post: (text) => answers.push(JSON.parse(text) as (typeof answers)[number]),
      listen: (listener) => {
        receive = listener;
        return () => undefined;
      },
    },
    payloadLimit: null,
    appContext: () => ({
      conversation: { id: "conversation", controlId: "ctrl-1", hostOrigin: "https://localhost:3000" },
      uiLocale: "zh-CN",
      dataLocale: "zh-CN",
      documentUrl: "https://localhost:3000/Book1.xlsx",
      requirementSets: { ExcelApi: "1.15" },
      settings: { greeting: '"hello"' },
    }),
    runBatch: () => Promise.resolve({ Results: [] }),
    settings: { load: () => ({}), save: () => undefined },
  });
  for (const message of messages) receive(JSON.stringify(message));
  const immediate = messages.filter(({ _data }) => !(JSON.stringify(_data) ?? "").includes("ProcessQuery"));
  expect(answers.map(({ _correlationId }) => _correlationId)).toEqual(
    immediate.map(({ _correlationId }) => _correlationId),
  );
  expect(answers.every(({ _errorCode, _messageType }) => _errorCode === 0 && _messageType === 1)).toBe(true);
  expect(answers[0]?._data).toMatchObject({
    _id: "ctrl-1",
    _appUILocale: "zh-CN",
    _settings: [["greeting", '"hello"']],
    _requirementMatrix: '{"ExcelApi":"1.15"}',
  });
  peer.dispose();
});
