import { ActivityLog, bytesText } from "../../../workbench/page/activity";

const batch = (actions: number) => ({
  request: { Actions: new Array<unknown>(actions).fill({}) },
  requestBytes: 1_000,
  responseBytes: 200,
  milliseconds: 5,
});

describe("the panel of what the add-in asked of the workbook", () => {
  let time: number;
  let changes: number;
  let log: ActivityLog;
  beforeEach(() => {
    time = 0;
    changes = 0;
    log = new ActivityLog(
      "Pane",
      () => changes++,
      () => time,
    );
  });

  it("sums up the batches of a command under its name", () => {
    log.begin("Highlight risks");
    log.add(batch(3));
    time = 10_000;
    log.add(batch(4));
    log.end();
    expect(log.records()).toEqual([
      expect.objectContaining({
        action: "Highlight risks",
        requests: 7,
        syncs: 2,
        sentBytes: 2_000,
        receivedBytes: 400,
        milliseconds: 10,
      }),
    ]);
    expect(changes).toBe(3);
  });

  it("takes batches of the pane that follow closely for one action, after a pause for another", () => {
    log.add(batch(1));
    time = 1_000;
    log.add(batch(1));
    time = 5_000;
    log.add(batch(1));
    expect(log.records().map(({ action, syncs }) => [action, syncs])).toEqual([
      ["Pane", 1],
      ["Pane", 2],
    ]);
  });

  it("does not count what follows a command among its costs", () => {
    log.begin("Check goals");
    log.add(batch(1));
    log.end();
    log.add(batch(9));
    expect(log.records().map(({ action, requests }) => [action, requests])).toEqual([
      ["Pane", 9],
      ["Check goals", 1],
    ]);
  });

  it("shows the newest fifty actions", () => {
    for (let index = 0; index < 60; index++) log.begin(`Command ${index}`);
    expect(log.records()).toHaveLength(50);
    expect(log.records()[0]?.action).toBe("Command 59");
  });

  it.each([
    [999, "999 B"],
    [12_340, "12.3 KB"],
    [5_242_880, "5.2 MB"],
  ])("writes %i bytes as %s", (bytes, text) => {
    expect(bytesText(bytes, "en-US")).toBe(text);
  });
});
