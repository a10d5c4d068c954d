import { act, screen, within } from "@testing-library/react";
import type { ChartConfiguration } from "chart.js";
import { serialFromDate } from "../../src/core/calendar";
import { violationsOf } from "./accessibility";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";
import { book, close, fiscalYearStart, kpis, portfolio, summary, unreported } from "./trackData";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

const drawn: ChartConfiguration[] = [];
/** jsdom has no canvas; what would be drawn is looked at instead. */
jest.mock("chart.js", () => ({
  Chart: class {
    static register() {}
    constructor(_: unknown, configuration: ChartConfiguration) {
      drawn.push(configuration);
    }
    destroy() {}
  },
}));

type Tab = "kpis" | "enter" | "import" | "close" | "charts";

async function openTab(tab: Tab, language: "en-US" | "zh-CN" = "en-US") {
  sessionStorage.setItem("planwright.track.tab", JSON.stringify(tab));
  return openPane({ view: "track", language });
}

const source = { kind: "sheet", name: "ERP" } as const;
const table = {
  headers: ["Month", "KPI", "Amount"],
  firstRow: 2,
  rows: [
    ["2026-04", "Revenue", "1,250"],
    ["2026-05", "Revenue", "13,500"],
    ["2026-05", "Complaints", 3],
  ],
};

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  drawn.length = 0;
  fakeExcel.readTracking.mockResolvedValue(kpis);
  fakeExcel.readPeriod.mockResolvedValue({ fiscalYearStart, asOf: fiscalYearStart + 119, month: 4 });
  fakeExcel.readActuals.mockResolvedValue(book);
  fakeExcel.readMonthClose.mockResolvedValue(close);
  fakeExcel.readSummary.mockResolvedValue(summary);
  fakeExcel.readPortfolio.mockResolvedValue(portfolio);
  fakeExcel.listImportSources.mockResolvedValue([source]);
  fakeExcel.readImportSource.mockResolvedValue(table);
  fakeExcel.recallMapping.mockResolvedValue(null);
  fakeExcel.showCell.mockResolvedValue();
});

describe("The KPIs", () => {
  test("come most urgent first, each with figures, pace, status in words and its months", async () => {
    const { container } = await openTab("kpis");
    const list = await screen.findByRole("list", { name: "KPIs, most urgent first" });
    const cards = within(list).getAllByRole("listitem");
    const names = cards.map((card) => within(card).getByRole("button").textContent);
    expect(names).toEqual(["Acquisition cost", "Gross margin", "Headcount", "Revenue"]);
    expect(cards[0]).toHaveTextContent("Red");
    expect(cards[1]).toHaveTextContent("Warning");
    expect(cards[1]).toHaveTextContent("Attainment has fallen every month since Jan");
    expect(cards[2]).toHaveTextContent("Not reported");
    expect(cards[3]).toHaveTextContent("97.17%4,635 against 4,770 CNY 10kPace -0.75 pp");
    expect(within(cards[3] as HTMLElement).getByRole("img")).toHaveAccessibleName(
      "Attainment by month: Jan 103%, Feb 91%, Mar 94%, Apr 98%",
    );
    expect(await violationsOf(container)).toEqual([]);
  });

  test("lead to their cell", async () => {
    const { user } = await openTab("kpis");
    await user.click(await screen.findByRole("button", { name: "Gross margin" }));
    expect(fakeExcel.showCell).toHaveBeenCalledWith("'08_Tracking'!M10");
  });

  test("are told in Chinese", async () => {
    await openTab("kpis", "zh-CN");
    expect(await screen.findByText("实际 4,635 / 计划 4,770 CNY 10k")).toBeVisible();
  });

  test("of a workbook without a plan lead to the making of one", async () => {
    fakeExcel.readTracking.mockRejectedValue(new fakeExcel.UserError("excel.noPlan"));
    const { user } = await openTab("kpis");
    await user.click(await screen.findByRole("button", { name: "Generate a plan" }));
    expect(await screen.findByRole("button", { name: "Plan", current: "page" })).toBeVisible();
  });

  test("that nobody has reported lead to the form", async () => {
    fakeExcel.readTracking.mockResolvedValue([unreported]);
    const { user } = await openTab("kpis");
    await user.click(await screen.findByRole("button", { name: "Enter actuals" }));
    expect(await screen.findByLabelText("Month")).toHaveValue("4");
  });

  test("that can't be read say why, and are read again on request", async () => {
    fakeExcel.readTracking.mockRejectedValueOnce(new fakeExcel.UserError("excel.busy"));
    const { user } = await openTab("kpis");
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel is busy");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("button", { name: "Revenue" })).toBeVisible();
  });
});

describe("Entering actuals", () => {
  test("begins with the first month that lacks a figure, and shows what a figure is held against", async () => {
    const { container } = await openTab("enter");
    expect(await screen.findByLabelText("Month")).toHaveValue("4");
    const group = screen.getByRole("group", { name: "Revenue" });
    expect(within(group).getByLabelText("Actual")).toHaveValue("1240");
    expect(group).toHaveTextContent("Plan 1,260 · last month 1,188 · last year 840");
    expect(screen.getByLabelText("Gross profit")).toHaveValue("");
    expect(await violationsOf(container)).toEqual([]);
  });

  test("writes only what was typed, in one go, and moves the as-of date along", async () => {
    fakeExcel.writeActuals.mockResolvedValue(1);
    const { user } = await openTab("enter");
    await user.selectOptions(await screen.findByLabelText("Month"), "May 2026");
    await user.type(screen.getByLabelText("Actual"), "１，３５０万");
    await user.click(screen.getByRole("button", { name: "Write 1 figure" }));
    expect(fakeExcel.writeActuals).toHaveBeenCalledTimes(1);
    const [changes, options] = fakeExcel.writeActuals.mock.calls[0] ?? [];
    expect(changes).toEqual([
      {
        kpi: "K1",
        department: "Marketing",
        month: 5,
        part: "actual",
        value: 1350,
        row: null,
        before: null,
        kind: "add",
      },
    ]);
    expect(options).toEqual({ asOf: serialFromDate(2026, 5, 31), plan: book.plan });
    expect(await screen.findByText("1 figure written to Actuals.")).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Undo" }));
    // What was written is looked up again: nothing stands there in this test, so nothing is left to take out.
    const [back, asBefore] = fakeExcel.writeActuals.mock.calls[1] ?? [];
    expect(back).toMatchObject([{ month: 5, value: null, kind: "same" }]);
    expect(asBefore).toEqual({ asOf: serialFromDate(2026, 4, 30), plan: book.plan });
  });

  test("asks “sure?” when a figure jumps, and for a figure changed afterwards again", async () => {
    fakeExcel.writeActuals.mockResolvedValue(1);
    const { user } = await openTab("enter");
    await user.selectOptions(await screen.findByLabelText("Month"), "May 2026");
    await user.type(screen.getByLabelText("Actual"), "13500");
    expect(screen.getByText(/^10 times what is nearest/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write 1 figure" }));
    expect(screen.getByText(/1 figure needs your “Yes, it is right”/)).toBeVisible();
    await user.click(screen.getByLabelText("Yes, it is right"));
    await user.type(screen.getByLabelText("Actual"), "0");
    expect(screen.getByLabelText("Yes, it is right")).not.toBeChecked();
    expect(fakeExcel.writeActuals).not.toHaveBeenCalled();
    await user.click(screen.getByLabelText("Yes, it is right"));
    await user.click(screen.getByRole("button", { name: "Write 1 figure" }));
    expect(fakeExcel.writeActuals).toHaveBeenCalledTimes(1);
  });

  test("replaces a figure only with consent", async () => {
    fakeExcel.writeActuals.mockResolvedValue(1);
    const { user } = await openTab("enter");
    const field = await screen.findByLabelText("Actual");
    await user.clear(field);
    await user.type(field, "1,245");
    expect(screen.getByText("Replaces 1240.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write 1 figure" }));
    expect(fakeExcel.writeActuals).not.toHaveBeenCalled();
    await user.click(screen.getByLabelText("Replace the figure that is in the table"));
    await user.click(screen.getByRole("button", { name: "Write 1 figure" }));
    expect(fakeExcel.writeActuals.mock.calls[0]?.[0]).toMatchObject([{ before: 1240, value: 1245, kind: "replace" }]);
  });

  test.each([
    ["1,23", /can be read in two ways/],
    ["12%", /is a percentage; this KPI is not/],
    ["soon", /“soon” is no figure/],
  ])("does not take %j and says why", async (text, message) => {
    const { user } = await openTab("enter");
    await user.selectOptions(await screen.findByLabelText("Month"), "May 2026");
    await user.type(screen.getByLabelText("Actual"), text);
    expect(screen.getByText(message)).toBeVisible();
    expect(screen.getByRole("button", { name: "Nothing to write yet" })).toBeDisabled();
  });

  test("keeps what was typed when Excel refuses, and says why", async () => {
    fakeExcel.writeActuals.mockRejectedValue(new fakeExcel.UserError("track.error.changedMeanwhile"));
    const { user } = await openTab("enter");
    await user.type(await screen.findByLabelText("Gross profit"), "391");
    await user.click(screen.getByRole("button", { name: "Write 1 figure" }));
    expect(await screen.findByText(/Nothing was written; look at the figures again/)).toBeVisible();
    expect(screen.getByLabelText("Gross profit")).toHaveValue("391");
  });
});

describe("Importing actuals", () => {
  const choose = async (user: Awaited<ReturnType<typeof openTab>>["user"]) =>
    user.selectOptions(await screen.findByLabelText("Sheet or table with actuals"), "Sheet ERP");

  test("shows what it guessed and would write, and by row what it can't take", async () => {
    const { user, container } = await openTab("import");
    await choose(user);
    expect(await screen.findByText("guessed, please check")).toBeVisible();
    expect(screen.getByLabelText("Actual")).toHaveDisplayValue("Amount");
    expect(screen.getByText("1 new, 1 different from the table, 0 there already, 0 blank.")).toBeVisible();
    expect(screen.getByText("Row 4: The KPI library has no “Complaints”.")).toBeVisible();
    expect(await violationsOf(container)).toEqual([]);
  });

  test("writes additions alone, until the user consents to replacing; jumps have to be confirmed", async () => {
    fakeExcel.writeActuals.mockResolvedValue(2);
    const { user } = await openTab("import");
    await choose(user);
    const button = await screen.findByRole("button", { name: "Import 1 figure" });
    expect(button).toBeDisabled();
    await user.click(screen.getByLabelText(/1 figure is far from plan and history/));
    await user.click(screen.getByLabelText("Also replace the figure that differs"));
    await user.click(screen.getByRole("button", { name: "Import 2 figures" }));
    const [changes, options] = fakeExcel.writeActuals.mock.calls[0] ?? [];
    expect(changes).toMatchObject([
      { month: 5, value: 13_500, kind: "add" },
      { month: 4, value: 1250, kind: "replace" },
    ]);
    expect(options).toEqual({
      plan: book.plan,
      asOf: serialFromDate(2026, 5, 31),
      mapping: {
        source,
        period: { from: "column", header: "Month" },
        columns: { kpi: "KPI", actual: "Amount" },
      },
    });
    expect(await screen.findByText("2 figures imported from “ERP”.")).toBeVisible();
  });

  test("follows a mapping that is changed", async () => {
    const { user } = await openTab("import");
    await choose(user);
    await user.selectOptions(await screen.findByLabelText("Actual"), "None");
    expect(screen.getByRole("button", { name: "Nothing to import" })).toBeDisabled();
  });

  test("without another sheet says what to do", async () => {
    fakeExcel.listImportSources.mockResolvedValue([]);
    await openTab("import");
    expect(await screen.findByText("Nothing to import from")).toBeVisible();
  });
});

describe("Closing the month", () => {
  test("asks for cause and action of each miss, with what is known already", async () => {
    fakeExcel.writeReview.mockResolvedValue(1);
    const { user, container } = await openTab("close");
    expect(await screen.findByLabelText("Root cause")).toHaveValue("Traffic prices rose");
    expect(screen.getByText(/^K4 Acquisition cost: April 2026 137 against 107.16 CNY planned/)).toBeVisible();
    await user.type(screen.getByLabelText("Next action"), "Move budget");
    await user.click(screen.getByRole("button", { name: "Add 1 row to the Review sheet" }));
    expect(fakeExcel.writeReview).toHaveBeenCalledWith([
      { id: "K4", cause: "Traffic prices rose", next: "Move budget", owner: "Lin", due: close.due },
    ]);
    expect(await violationsOf(container)).toEqual([]);
  });

  test("shows what the review has already and still lacks", async () => {
    const { user } = await openTab("close");
    expect(await screen.findByText(/the action is still missing/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Go to '10_Review'!A8" }));
    expect(fakeExcel.showCell).toHaveBeenCalledWith("'10_Review'!A8");
  });

  test("without misses says so", async () => {
    fakeExcel.readMonthClose.mockResolvedValue({ ...close, misses: [] });
    await openTab("close");
    expect(await screen.findByText("Nothing is behind plan")).toBeVisible();
  });

  test("sums up in either language, from the sheet's figures", async () => {
    const { user } = await openTab("close");
    expect(
      await screen.findByText("Revenue: 4,635 against 4,770 CNY 10k in the year to date, 97.17% of plan (on plan)."),
    ).toBeVisible();
    expect(screen.getByText("Not reported: Headcount.")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Language of the summary"), "zh-CN");
    expect(screen.getByText("Revenue：累计实际 4,635，计划 4,770 CNY 10k，完成率 97.17%（正常）。")).toBeVisible();
    await act(async () => undefined);
  });

  test("replaces an earlier summary of the month only when told to", async () => {
    fakeExcel.insertSummary.mockResolvedValueOnce({ status: "exists", address: "'10_Review'!J5" });
    fakeExcel.insertSummary.mockResolvedValueOnce({ status: "inserted", address: "'10_Review'!J5" });
    const { user } = await openTab("close");
    await user.click(await screen.findByRole("button", { name: "Insert into the Review sheet" }));
    await user.click(await screen.findByRole("button", { name: "Replace" }));
    expect(fakeExcel.insertSummary).toHaveBeenLastCalledWith("en-US", summary, { replace: true });
    expect(await screen.findByText("Summary inserted at '10_Review'!J5.")).toBeVisible();
  });
});

describe("The charts", () => {
  test("say in words what they show, and show their figures as tables", async () => {
    const { user, container } = await openTab("charts");
    const words = "Attainment: Jan 103%, Feb 91%, Mar 94%, Apr 98%. Dashed: plan. Control limits need six months.";
    expect(await screen.findByRole("img", { name: words })).toBeVisible();
    expect(drawn[0]?.data.datasets[0]?.data.slice(0, 5)).toEqual([1.03, 0.91, 0.94, 0.98, null]);
    expect(drawn.every(({ options }) => options?.animation === false)).toBe(true);
    expect(await violationsOf(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Attainment by month: show as a table" }));
    const figures = screen.getByRole("table", { name: "Attainment by month" });
    expect(within(figures).getAllByRole("row")[2]).toHaveTextContent("Feb91%");
    await user.click(screen.getByRole("button", { name: "Goals: show as a table" }));
    expect(screen.getByRole("table", { name: "Goals" })).toHaveTextContent("G1 Raise revenue597.17%");
  });

  test("map risks by probability and impact, before and after the response, and lead to them", async () => {
    const { user } = await openTab("charts");
    const risk = await screen.findByRole("button", { name: "R1 Returns rise (triggered)" });
    expect(risk.closest("td")).toHaveTextContent("20");
    await user.click(risk);
    expect(fakeExcel.showCell).toHaveBeenCalledWith("'09_Risk'!A6");
    await user.click(screen.getByLabelText("After the response"));
    expect(screen.getByRole("button", { name: /R1/ }).closest("td")).toHaveTextContent("6");
    expect(screen.queryByRole("button", { name: /R2/ })).not.toBeInTheDocument();
  });
});
