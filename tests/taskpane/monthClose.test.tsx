import { screen } from "@testing-library/react";
import { managementSummary } from "../../src/core/tracking";
import type { TrackedKpi } from "../../src/excel";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";
import { close, kpis, summary, unreported } from "./trackData";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

describe("A month without misses", () => {
  beforeEach(() => {
    forgetPane();
    jest.resetAllMocks();
    sessionStorage.setItem("planwright.track.tab", '"close"');
    fakeExcel.readMonthClose.mockResolvedValue({ ...close, misses: [] });
  });
  const closeWith = async (tracked: readonly TrackedKpi[]) => {
    fakeExcel.readSummary.mockResolvedValue({ ...summary, facts: managementSummary(tracked, []) });
    await openPane({ view: "track" });
  };

  test("is not praised where nothing is reported", async () => {
    await closeWith([unreported]);
    expect(await screen.findByText("No KPI is reported yet")).toBeVisible();
    expect(screen.queryByText("Nothing is behind plan")).not.toBeInTheDocument();
  });

  test("names how many KPIs it says nothing of", async () => {
    await closeWith(kpis);
    expect(await screen.findByText(/Every reported KPI is green .* 1 KPI is not reported\./)).toBeVisible();
  });
});
