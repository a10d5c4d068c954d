import { onViewRequested, requestView } from "../../src/excel";

describe("a command that asks the pane to show something", () => {
  it("is heard at once by an open pane, and no more once it is closed", () => {
    const heard: string[] = [];
    const close = onViewRequested((view) => heard.push(view));
    requestView("risks");
    close();
    requestView("goals");
    expect(heard).toEqual(["risks"]);
    onViewRequested(() => undefined)();
  });

  it("waits for a pane that opens later, which then hears only the last request, once", () => {
    requestView("risks");
    requestView("goals", { message: { intent: "error", key: "excel.noPlan" } });
    const heard: unknown[] = [];
    onViewRequested((view, content) => heard.push([view, content.message?.key]))();
    onViewRequested((view) => heard.push(view))();
    expect(heard).toEqual([["goals", "excel.noPlan"]]);
  });
});
