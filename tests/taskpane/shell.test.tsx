import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ErrorBoundary } from "../../src/taskpane/shell/ErrorBoundary";
import { LanguageProvider } from "../../src/taskpane/language/LanguageProvider";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";
import { installBrowser } from "./browser";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  fakeExcel.findPlan.mockResolvedValue(null);
});

describe("The pane", () => {
  test("names its views and marks the one that is shown", async () => {
    await openPane({ view: "help" });
    const names = within(screen.getByRole("navigation", { name: "Views" })).getAllByRole("button");
    const bar = ["Home", "Plan", "Goals", "Track", "Risks", "Functions"];
    expect(names.map((button) => button.title)).toEqual(["Settings", "Help", ...bar]);
    expect(screen.getByRole("button", { current: "page" })).toHaveAccessibleName("Help");
  });

  test("opens where it was left", async () => {
    const { user, unmount } = await openPane();
    await user.click(screen.getByRole("button", { name: "Help" }));
    unmount();
    expect(sessionStorage.getItem("planwright.view")).toBe('"help"');
  });

  test("ignores a view that it does not know", async () => {
    await openPane({ view: "nowhere" as "home" });
    expect(screen.getByRole("button", { current: "page" })).toHaveTextContent("Home");
  });

  test("leaves the focus on the navigation bar but moves it to the heading for a ribbon command", async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole("button", { name: "Help" }));
    expect(screen.getByRole("button", { name: "Help" })).toHaveFocus();
    await act(async () => fakeExcel.requestView("risks"));
    expect(await screen.findByRole("heading", { level: 1, name: "Risks" })).toHaveFocus();
  });

  test("says what a ribbon command did, until it is dismissed", async () => {
    const { user } = await openPane();
    await act(async () => fakeExcel.requestView("risks", { message: { intent: "error", key: "excel.busy" } }));
    expect(await screen.findByText(/Excel is busy/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(/Excel is busy/)).not.toBeInTheDocument();
  });

  test("shows what a ribbon command asked for while it was closed", async () => {
    fakeExcel.requestView("help");
    await openPane();
    expect(await screen.findByRole("heading", { level: 1, name: "Help" })).toBeVisible();
  });
});

describe("The language", () => {
  test("is Excel's, until another one is chosen; the choice is kept", async () => {
    const { user, unmount } = await openPane({ language: "zh-CN", view: "settings" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("设置");
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Settings");
    expect(document.documentElement.lang).toBe("en-US");
    unmount();
    await openPane({ language: "zh-CN", view: "settings" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Settings");
  });
});

describe("What the pane keeps", () => {
  test("is forgotten on request, and comes back by Undo", async () => {
    const { user } = await openPane({ view: "settings" });
    const kept = sessionStorage.getItem("planwright.view");
    expect(kept).toBe('"settings"');
    await user.click(screen.getByRole("button", { name: "Forget drafts now" }));
    expect(sessionStorage.getItem("planwright.view")).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(sessionStorage.getItem("planwright.view")).toBe(kept);
  });
});

describe("The appearance", () => {
  test("is Excel's until another one is chosen", async () => {
    const { user } = await openPane({ view: "settings" });
    const ground = () =>
      getComputedStyle(document.querySelector(".fui-FluentProvider") as Element).getPropertyValue(
        "--colorNeutralBackground1",
      );
    expect(ground()).toBe("#ffffff");
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    expect(ground()).toBe("#292929");
    await user.click(screen.getAllByRole("radio", { name: "As in Excel" })[1] as Element);
    expect(ground()).toBe("#ffffff");
  });
});

describe("The thresholds", () => {
  test("are a part of the workbook: the settings lead to them", async () => {
    fakeExcel.readThresholds.mockReturnValue(new Promise(() => undefined));
    const { user } = await openPane({ view: "settings" });
    await user.click(screen.getByRole("button", { name: "Set thresholds" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Risks" })).toHaveFocus();
    expect(screen.getByRole("tab", { name: "Thresholds" })).toHaveAttribute("aria-selected", "true");
  });
});

describe("A part that can't be fetched", () => {
  test("is told from a fault: the connection, or a new version", async () => {
    installBrowser();
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const Missing = () => {
      throw Object.assign(new Error("Loading chunk 12 failed"), { name: "ChunkLoadError" });
    };
    render(
      <LanguageProvider>
        <ErrorBoundary>
          <Missing />
        </ErrorBoundary>
      </LanguageProvider>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent(/could not be loaded.*Check the connection/);
    expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
  });
});

describe("A new version on the server", () => {
  const missPart = () => document.head.appendChild(document.createElement("script")).dispatchEvent(new Event("error"));
  const serve = (page: string) => {
    const fetch = jest.fn().mockResolvedValue({ text: () => Promise.resolve(page) });
    return Object.assign(globalThis, { fetch }).fetch;
  };
  const started = document.createElement("script");
  beforeAll(() => {
    started.type = "text/plain";
    started.src = "https://localhost/taskpane.0a0a0a0a0a.js";
    document.body.append(started);
  });
  afterAll(() => started.remove());

  test("is told as soon as a part of this one is missing there, whatever asked for it, with the way to load it", async () => {
    await openPane();
    serve("<script defer src=taskpane.1b1b1b1b1b.js></script>");
    await act(async () => missPart());
    expect(await screen.findByText("Planwright has been updated")).toBeVisible();
    expect(screen.getByText(/Reload the pane to go on/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
  });

  test.each([
    ["the same version is still there", "<script defer src=taskpane.0a0a0a0a0a.js></script>"],
    ["another page answers, such as that of a hotel's network", "<h1>Log in</h1>"],
  ])("is not claimed where %s", async (_, page) => {
    await openPane();
    const fetch = serve(page);
    await act(async () => missPart());
    expect(fetch).toHaveBeenCalledWith(location.href, { cache: "no-store" });
    expect(screen.queryByText("Planwright has been updated")).not.toBeInTheDocument();
  });
});

describe("A fault in a view", () => {
  test("leaves a message, a way to reload, and details without its text, which may quote a cell", async () => {
    installBrowser();
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const user = userEvent.setup({ delay: null });
    const Broken = () => {
      throw new Error("secret revenue 4635\n  at cfo@example.com:12:34");
    };
    render(
      <LanguageProvider>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </LanguageProvider>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent(/Your workbook is not affected/);
    expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Copy details" }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain("Broken");
    expect(copied).not.toMatch(/4635|example/);
  });
});
