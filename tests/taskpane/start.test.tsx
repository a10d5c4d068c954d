import { act, screen } from "@testing-library/react";
import "@testing-library/jest-dom";
import { start } from "../../src/taskpane/start/start";
import { fakeExcel } from "./fakeExcel";
import { installBrowser } from "./browser";
import { forgetPane } from "./pane";

// The views themselves are not needed here.
jest.mock("../../src/taskpane/shell/fetchAhead", () => ({ fetchViewsAhead: jest.fn() }));
jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

async function startPage() {
  document.body.innerHTML = '<div id="root"></div>';
  await act(async () => start(document.getElementById("root") as HTMLElement));
}

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  fakeExcel.findPlan.mockResolvedValue(null);
  installBrowser();
});

describe("The page", () => {
  test("becomes the pane in Excel", async () => {
    await startPage();
    expect(await screen.findByRole("navigation")).toBeVisible();
  });

  test("says in both languages that Office.js is missing and offers to try again", async () => {
    Object.assign(globalThis, { Office: undefined });
    await startPage();
    expect(screen.getByText("Office.js could not be loaded")).toBeVisible();
    expect(screen.getByText("无法加载 Office.js")).toBeVisible();
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["Try again", "重试"]);
  });

  test("explains outside of Excel how to add it", async () => {
    Object.assign(Office, { onReady: () => Promise.resolve({ host: null, platform: null }) });
    await startPage();
    expect(screen.getByText("Planwright works inside Excel")).toBeVisible();
    expect(screen.getByText("请在 Excel 中使用运筹")).toBeVisible();
    expect(screen.getAllByRole("link")[0]).toHaveAttribute("href", "manifest.xml");
    expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
  });
});
