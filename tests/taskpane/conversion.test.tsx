import { act, screen, waitFor, within } from "@testing-library/react";
import type { ConversionPreview, ConvertibleFormula, StuckFormula } from "../../src/excel";
import { violationsOf } from "./accessibility";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

const area = { sheetId: "{1}", sheet: "Plan", row: 1, column: 2, rowCount: 1, columnCount: 1 };

const growth: ConvertibleFormula = {
  ...area,
  address: "'Plan'!C2",
  formula: "=KPI.GROWTH(B2,A2)",
  shown: "20%",
  changes: {
    native: { possible: true, cells: [["=IF(A2=0,#DIV/0!,(B2-A2)/A2)"]], needsDynamicArrays: false },
    values: { possible: true, cells: [[0.2]], needsDynamicArrays: false },
  },
};
const spilling: ConvertibleFormula = {
  ...growth,
  sheet: "Detail",
  address: "'Detail'!F2",
  rowCount: 40,
  formula: "=KPI.GROWTH(B2:B41,A2:A41)",
  changes: {
    ...growth.changes,
    native: { possible: true, cells: [[`=IF(${"A2:A41+".repeat(40)}0,1,0)`]], needsDynamicArrays: true },
  },
};
const cohort: ConvertibleFormula = {
  ...growth,
  address: "'Plan'!H2",
  formula: "=KPI.COHORT(A2:A9,B2:B9)",
  changes: {
    ...growth.changes,
    native: {
      possible: false,
      obstacle: {
        key: "functions.convert.noNative",
        parameters: { function: "COHORT", why: { "en-US": "It needs a helper table.", "zh-CN": "需要辅助表。" } },
      },
    },
  },
};
const stuck: StuckFormula = {
  ...area,
  address: "'Plan'!D2",
  formula: "=_xldudf_KPI_GROWTH(B2,A2)",
  change: { possible: true, cells: [["=KPI.GROWTH(B2,A2)"]], needsDynamicArrays: false },
};

const preview = (changes: Partial<ConversionPreview> = {}): ConversionPreview => ({
  scope: "workbook",
  formulas: [growth, spilling, cohort],
  stuck: [],
  ...changes,
});

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  fakeExcel.previewConversion.mockResolvedValue(preview());
  fakeExcel.showCell.mockResolvedValue();
});

async function openConversion(language: "en-US" | "zh-CN" = "en-US") {
  const pane = await openPane({ view: "functions", language });
  await pane.user.click(screen.getByRole("tab", { name: language === "en-US" ? "Convert formulas" : "转换公式" }));
  return pane;
}

describe("Converting formulas", () => {
  test("shows at once what each becomes, sheet by sheet, and how many", async () => {
    await openConversion();
    expect(await screen.findByRole("button", { name: "Convert 2 cells" })).toBeEnabled();
    expect(screen.getByText("3 found, 1 stays as it is")).toBeVisible();
    const plan = within(screen.getByRole("region", { name: "Plan" }));
    expect(plan.getByRole("button", { name: "C2" })).toBeVisible();
    expect(plan.getByText("=KPI.GROWTH(B2,A2)")).toBeVisible();
    expect(plan.getByText("=IF(A2=0,#DIV/0!,(B2-A2)/A2)")).toBeVisible();
    expect(within(screen.getByRole("region", { name: "Detail" })).getByText("fills 40 cells")).toBeVisible();
    expect(fakeExcel.convertFormulas).not.toHaveBeenCalled();
  });

  test("says which can't be converted and why, and which need dynamic arrays", async () => {
    await openConversion();
    const impossible = within(await screen.findByRole("region", { name: "Can't be converted (1)" }));
    expect(impossible.getByRole("button", { name: "'Plan'!H2" })).toBeVisible();
    expect(impossible.getByText(/COHORT has no native formula. It needs a helper table./)).toBeVisible();
    expect(screen.getByText(/1 formula works on whole ranges at once.*Excel 2021 or newer/)).toBeVisible();
  });

  test("shortens a long formula until it is wanted", async () => {
    const { user } = await openConversion();
    await user.click(await screen.findByRole("button", { name: "Show all" }));
    expect(screen.getByText(/A2:A41\+0,1,0\)/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Show less" })).toHaveAttribute("aria-expanded", "true");
  });

  test("is done for what the preview has shown, and says what was done", async () => {
    fakeExcel.convertFormulas.mockResolvedValue({
      converted: 1,
      kept: [{ address: "'Detail'!F2", before: "#VALUE!", after: "-0.99" }],
      changed: 1,
      undo: "one step",
    });
    const { user } = await openConversion();
    const button = await screen.findByRole("button", { name: "Convert 2 cells" });
    fakeExcel.previewConversion.mockResolvedValue(preview({ formulas: [cohort] }));
    await user.click(button);
    expect(fakeExcel.convertFormulas).toHaveBeenCalledWith([growth, spilling], "native", expect.anything());
    expect(await screen.findByText("1 cell now holds native formulas.")).toBeVisible();
    expect(screen.getByText(/Undo \(Ctrl\+Z\) takes it back in one step./)).toBeVisible();
    expect(screen.getByText("'Detail'!F2: -0.99 instead of #VALUE!.")).toBeVisible();
    expect(screen.getByText(/1 formula has been edited since the preview/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Convert \d+ cells?$/ })).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  });

  test("to values shows what the cells will hold", async () => {
    fakeExcel.convertFormulas.mockResolvedValue({ converted: 3, kept: [], changed: 0, undo: "several steps" });
    const { user } = await openConversion();
    await user.click(await screen.findByRole("radio", { name: "Values" }));
    await user.click(screen.getByRole("button", { name: "Convert 3 cells" }));
    expect(fakeExcel.convertFormulas).toHaveBeenCalledWith([growth, spilling, cohort], "values", expect.anything());
    expect(await screen.findByText("3 formulas became values.")).toBeVisible();
  });

  test("shows what is there now when the user comes back from the sheet, where a conversion was undone", async () => {
    fakeExcel.convertFormulas.mockResolvedValue({ converted: 2, kept: [], changed: 0, undo: "one step" });
    const { user } = await openConversion();
    const button = await screen.findByRole("button", { name: "Convert 2 cells" });
    fakeExcel.previewConversion.mockResolvedValue(preview({ formulas: [cohort] }));
    await user.click(button);
    expect(await screen.findByText(/2 cells now hold native formulas/)).toBeVisible();
    fakeExcel.previewConversion.mockResolvedValue(preview());
    act(() => void dispatchEvent(new Event("focus")));
    expect(await screen.findByRole("button", { name: "Convert 2 cells" })).toBeEnabled();
    expect(screen.queryByText(/2 cells now hold native formulas/)).not.toBeInTheDocument();
  });

  test("looks where it is told to", async () => {
    const { user } = await openConversion();
    expect(fakeExcel.previewConversion).toHaveBeenLastCalledWith("workbook", expect.anything());
    await screen.findByRole("button", { name: "Convert 2 cells" });
    fakeExcel.previewConversion.mockResolvedValue(preview({ scope: "selection", formulas: [] }));
    await user.click(screen.getByRole("radio", { name: "Selection" }));
    expect(fakeExcel.previewConversion).toHaveBeenLastCalledWith("selection", expect.anything());
    expect(await screen.findByText(/Nothing in the selected cells needs Planwright/)).toBeVisible();
  });

  test("selects the cell of a formula on its sheet", async () => {
    const { user } = await openConversion();
    await user.click(await screen.findByRole("button", { name: "C2" }));
    expect(fakeExcel.showCell).toHaveBeenCalledWith("'Plan'!C2");
  });

  test("that fails says so and keeps the preview", async () => {
    fakeExcel.convertFormulas.mockRejectedValue(new fakeExcel.UserError("excel.protected"));
    const { user } = await openConversion();
    await user.click(await screen.findByRole("button", { name: "Convert 2 cells" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("protected");
    expect(screen.getByRole("button", { name: "Convert 2 cells" })).toBeEnabled();
  });

  test("is opened by the ribbon on its preview, again and again", async () => {
    await openPane({ view: "home" });
    await act(async () => fakeExcel.requestView("functions", { conversion: { scope: "workbook" } }));
    expect(await screen.findByRole("button", { name: "Convert 2 cells" })).toBeVisible();
    await act(async () => fakeExcel.requestView("functions", { conversion: { scope: "workbook" } }));
    expect(fakeExcel.previewConversion).toHaveBeenCalledTimes(2);
  });

  test("speaks Chinese, to the reason why", async () => {
    await openConversion("zh-CN");
    expect(await screen.findByRole("button", { name: "转换 2 个单元格" })).toBeVisible();
    expect(screen.getByText(/COHORT 没有对应的原生公式。需要辅助表。/)).toBeVisible();
  });

  test("has no barriers that a checker finds", async () => {
    fakeExcel.previewConversion.mockResolvedValue(preview({ stuck: [stuck] }));
    const { container } = await openConversion();
    await screen.findByRole("button", { name: "Convert 2 cells" });
    expect(await violationsOf(container)).toEqual([]);
  });
});

describe("A long conversion", () => {
  test("says how far it is and can be stopped, with everything as it was", async () => {
    fakeExcel.convertFormulas.mockImplementation(
      (_formulas, _target, { onProgress, signal } = {}) =>
        new Promise((_resolve, reject) => {
          const telling = setInterval(() => onProgress?.(0.4), 50);
          signal?.addEventListener("abort", () => {
            clearInterval(telling);
            reject(new fakeExcel.UserError("excel.cancelled"));
          });
        }),
    );
    const { user } = await openConversion();
    await user.click(await screen.findByRole("button", { name: "Convert 2 cells" }));
    expect(await screen.findByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.4");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await screen.findByText("Canceled. The workbook is as it was before.")).toBeVisible();
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Convert 2 cells" })).toBeEnabled();
  });
});

describe("Formulas stuck on #NAME?", () => {
  test("are entered again only on consent", async () => {
    fakeExcel.previewConversion.mockResolvedValue(preview({ formulas: [], stuck: [stuck] }));
    fakeExcel.reenterFormulas.mockResolvedValue({ entered: 1, still: [], undo: "one step" });
    const { user } = await openConversion();
    expect(await screen.findByText("1 formula shows #NAME?")).toBeVisible();
    expect(fakeExcel.reenterFormulas).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Enter 1 formula again" }));
    expect(fakeExcel.reenterFormulas).toHaveBeenCalledWith([stuck], expect.anything());
    expect(await screen.findByText("1 formula calculates again.")).toBeVisible();
  });

  test("that stay so are named", async () => {
    fakeExcel.previewConversion.mockResolvedValue(preview({ formulas: [], stuck: [stuck] }));
    fakeExcel.reenterFormulas.mockResolvedValue({ entered: 1, still: ["'Plan'!D2"], undo: "one step" });
    const { user } = await openConversion();
    await user.click(await screen.findByRole("button", { name: "Enter 1 formula again" }));
    expect(await screen.findByText(/1 formula still shows #NAME\? for another reason: 'Plan'!D2/)).toBeVisible();
  });
});
