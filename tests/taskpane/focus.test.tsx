import { act, screen, waitFor } from "@testing-library/react";
import { keepFocus } from "../../src/taskpane/shell/focusKeeper";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  fakeExcel.findPlan.mockResolvedValue(null);
});

describe("The focus in the pane", () => {
  test("goes to the view's heading when a message is dismissed", async () => {
    const { user } = await openPane();
    await act(async () => fakeExcel.requestView("help", { message: { intent: "error", key: "excel.busy" } }));
    await user.click(await screen.findByRole("button", { name: "Dismiss" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1, name: "Help" })).toHaveFocus());
  });

  test("goes to the view's heading when the introduction is skipped", async () => {
    const { user } = await openPane({ firstTime: true });
    await user.click(screen.getByRole("button", { name: "Skip" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  });
});

describe("What keeps the focus", () => {
  let end: () => void;

  beforeEach(() => {
    document.body.innerHTML = `
      <p><button>Dismiss</button></p>
      <main>
        <div style="display: none !important"><h1>Other view</h1></div>
        <h1>View</h1>
        <section><h2>First</h2><button>Before</button></section>
        <section><h2>Second</h2><ul><li><button>One</button></li><li><button>Two</button></li></ul></section>
        <section><h2>Third</h2></section>
      </main>`;
    end = keepFocus();
  });

  afterEach(() => {
    end();
    document.body.replaceChildren();
  });

  const button = (name: string) => screen.getByRole("button", { name });
  const heading = (name: string) => screen.getByRole("heading", { name });
  const tick = () => new Promise((resolve) => setTimeout(resolve));
  /** Until what was changed has been noticed, and then acted upon. */
  const settled = async () => {
    await tick();
    await tick();
  };
  const lookAway = () => dispatchEvent(new FocusEvent("blur"));
  const comeBack = () => dispatchEvent(new FocusEvent("focus"));

  test("moves it from a row that goes to the heading of the list", async () => {
    button("Two").focus();
    button("Two").closest("li")?.remove();
    await settled();
    expect(heading("Second")).toHaveFocus();
    button("Before").focus();
    expect(heading("Second")).not.toHaveAttribute("tabindex");
  });

  test("moves it from a part that goes to the heading before it, though what stood there goes as well", async () => {
    button("One").focus();
    heading("Second").closest("section")?.remove();
    heading("First").closest("section")?.remove();
    await settled();
    expect(heading("View")).toHaveFocus();
  });

  test("moves it from what goes outside of the view to the heading of the view that is shown", async () => {
    button("Dismiss").focus();
    button("Dismiss").remove();
    await settled();
    expect(heading("View")).toHaveFocus();
  });

  test("gives it back to a button that was disabled while it worked", async () => {
    const one = button("One") as HTMLButtonElement;
    one.focus();
    one.disabled = true;
    // As a browser does before it next draws; jsdom leaves the focus where it is.
    Object.defineProperty(document, "activeElement", { value: document.body, configurable: true });
    one.disabled = false;
    const focus = jest.spyOn(one, "focus");
    await settled();
    Reflect.deleteProperty(document, "activeElement");
    expect(focus).toHaveBeenCalled();
  });

  test("leaves it to what takes it by itself", async () => {
    button("One").focus();
    button("One").remove();
    button("Two").focus();
    await settled();
    expect(button("Two")).toHaveFocus();
  });

  test("leaves a person alone who has gone elsewhere before", async () => {
    button("One").focus();
    button("One").blur();
    await settled();
    button("One").remove();
    await settled();
    expect(document.body).toHaveFocus();
  });

  test("does not take it from the sheet, but has a place for it when the person comes back", async () => {
    button("Two").focus();
    lookAway();
    button("Two").remove();
    await settled();
    expect(document.body).toHaveFocus();
    comeBack();
    expect(heading("Second")).toHaveFocus();
  });
});
