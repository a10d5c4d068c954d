import { abandoned, Peer, type PeerOptions } from "../../../workbench/protocol/peer";

/** The peer of one page, with a transport that the test holds in its hands. */
function open(options: Partial<PeerOptions> = {}) {
  let receive: (text: string) => void = () => undefined;
  const sent: { _actionName: string; _data: unknown; _responseType: number; _errorCode: number }[] = [];
  const peer = new Peer({
    transport: {
      post: (text) => sent.push(JSON.parse(text) as (typeof sent)[number]),
      listen: (listener) => {
        receive = listener;
        return () => (receive = () => undefined);
      },
    },
    payloadLimit: null,
    appContext: () => ({
      conversation: { id: "conversation", controlId: "control", hostOrigin: "https://localhost:3000" },
      uiLocale: "en-US",
      dataLocale: "en-US",
      documentUrl: "https://localhost:3000/Book1.xlsx",
      requirementSets: {},
      settings: {},
    }),
    runBatch: () => Promise.resolve({ Results: [] }),
    settings: { load: () => ({}), save: () => undefined },
    ...options,
  });
  const say = (_actionName: string, _data: unknown, _actionType = 0, _conversationId = "c") => {
    const message = { _messageType: 0, _actionName, _conversationId, _correlationId: 1, _actionType, _data };
    receive(JSON.stringify(message));
  };
  return { peer, sent, say, raw: (text: string) => receive(text) };
}

const start = "ContextActivationManager_getAppContextAsync";
const registers = 1;

test("what is sent before the page asks for its events waits for it", () => {
  const { peer, sent, say } = open();
  void peer.runCommand("highlight", "Button");
  peer.push([{ category: 1, type: 1000, target: "", message: [1, "ADD"] }]);
  expect(sent).toEqual([]);
  say("appCommandInvoked", {}, registers);
  say("richApiMessage", {}, registers);
  expect(sent.filter(({ _responseType }) => _responseType === 1).map(({ _actionName }) => _actionName)).toEqual([
    "appCommandInvoked",
    "richApiMessage",
  ]);
});

test("a command ends when its event completes", async () => {
  const { peer, sent, say } = open();
  say("appCommandInvoked", {}, registers);
  const command = peer.runCommand("highlight", "Button");
  const { "0": id } = sent.at(-1)?._data as Record<string, string>;
  say("executeMethod", { "0": id, "1": 0, "2": "{}", DdaMethod: { DispatchId: 94 } });
  await expect(command).resolves.toEqual({ status: 0 });
});

test("a page that is reloaded while a command runs ends the command, and is served as a new one", async () => {
  const { peer, sent, say } = open();
  say(start, "control");
  say("appCommandInvoked", {}, registers);
  const command = peer.runCommand("highlight", "Button");
  say(start, "control");
  await expect(command).resolves.toEqual({ status: abandoned });
  expect(sent.at(-1)).toMatchObject({ _actionName: start, _errorCode: 0 });
});

test("a page that has ended is not heard any more, and what it was to do is not asked of the next", async () => {
  const { peer, sent, say } = open();
  say(start, "control", 0, "first");
  const command = peer.runCommand("highlight", "Button");
  peer.endPage();
  await expect(command).resolves.toEqual({ status: abandoned });
  const heard = sent.length;
  say("executeMethod", { DdaMethod: { DispatchId: 75 } }, 0, "first");
  expect(sent).toHaveLength(heard);
  say(start, "control", 0, "second");
  say("appCommandInvoked", {}, registers, "second");
  say("executeMethod", { DdaMethod: { DispatchId: 75 } }, 0, "second");
  expect(sent.slice(heard).map(({ _actionName }) => _actionName)).toEqual([
    start,
    "appCommandInvoked",
    "executeMethod",
  ]);
});

test("what is no message of the protocol is left alone, and an unknown call is refused", () => {
  const { sent, say, raw } = open();
  raw("hello");
  raw('{"other":"library"}');
  expect(sent).toEqual([]);
  say("somethingElse", {});
  expect(sent).toMatchObject([{ _actionName: "somethingElse", _errorCode: -2 }]);
  say("executeMethod", { DdaMethod: { DispatchId: 64 } });
  expect(sent.at(-1)?._data).toMatchObject({ Error: 5001 });
});

test.each(["no JSON", "{}", '{"Actions":[{"Id":"x"}],"ObjectPaths":{}}'])(
  "a batch that cannot be read, %p, is answered with an error",
  async (body) => {
    const { sent, say } = open();
    say("executeMethod", { ArrayData: ["", "POST", "ProcessQuery", [], body], DdaMethod: { DispatchId: 93 } });
    await new Promise((resolve) => setTimeout(resolve, 0));
    const { Data } = sent.at(-1)?._data as { Data: [number, string[], string] };
    expect(JSON.parse(Data[2])).toMatchObject({ Results: [], Error: { Code: "InvalidRequest" } });
  },
);

test("settings are saved and loaded by the common API's own methods", () => {
  let kept: Readonly<Record<string, string>> = {};
  const { sent, say } = open({ settings: { load: () => kept, save: (settings) => (kept = settings) } });
  say("executeMethod", { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [["key", '"value"']] } });
  say("executeMethod", { DdaMethod: { DispatchId: 75 } });
  expect(kept).toEqual({ key: '"value"' });
  expect(sent.at(-1)?._data).toMatchObject({ Properties: { Settings: [{ Name: "key", Value: '"value"' }] } });
});
