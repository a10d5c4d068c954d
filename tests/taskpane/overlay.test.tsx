import { screen } from "@testing-library/react";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

test("a toast lies over the pane without covering it: what it is drawn in takes no room of its own", async () => {
  forgetPane();
  fakeExcel.clearHighlights.mockResolvedValue(0);
  const { user } = await openPane({ view: "risks" });
  await user.click(screen.getByRole("button", { name: "Clear highlights" }));
  const toast = await screen.findByText(/There were no highlights/);
  const overlay = toast.closest("body > div") as Element;
  expect(overlay).not.toContainElement(screen.getByRole("navigation"));
  const { height, minHeight } = getComputedStyle(overlay);
  expect([height, minHeight]).toEqual(["", ""]);
});
