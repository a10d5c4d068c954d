import type { PlanwrightAutomation } from "../../src/commands/automation";
import { evaluateKpi } from "../../src/core";
import { serialFromDate } from "../../src/core/calendar";
import { saveWorkbook } from "../../workbench/file";
import { openWorkbench, type Workbench } from "../../workbench/node";
import { calculatedByLibreOffice, differences } from "./calculations";
import { itWithLibreOffice } from "./libre-office";

jest.setTimeout(600_000);

/*
 * The sample plan of an online shop, calculated by the workbook's own formulas at 30 April 2026. The figures
 * of revenue are those of the published case; the others were worked out by hand from the sample's inputs.
 */
describe("the sample plan at 30 April 2026", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    const addin = workbench.addin as PlanwrightAutomation;
    await addin.generatePlan({
      template: "annual-operations",
      language: "en-US",
      company: "Demo shop",
      fiscalYearStart: serialFromDate(2026, 1, 1),
      sample: "ecommerce",
    });
  });
  afterAll(() => workbench.close());

  it("tracks revenue as the case says", async () => {
    const row = await rowOf("Tracking", "K1");
    expect(row["Period target"]).toBe(1260);
    expect(row["Period actual"]).toBe(1240);
    expect(row["Variance"]).toBe(-20);
    expect(row["YoY"]).toBeCloseTo(1240 / 840 - 1, 9);
    expect(row["Annual target"]).toBe(18000);
    expect(row["YTD target"]).toBe(4770);
    expect(row["YTD actual"]).toBe(4635);
    expect(row["YTD attainment"]).toBeCloseTo(0.9716981132, 9);
    expect(row["Full-year attainment"]).toBeCloseTo(0.2575, 9);
    expect(row["Time progress"]).toBeCloseTo(0.3287671233, 9);
    expect(row["Phased progress"]).toBeCloseTo(0.265, 9);
    expect(row["Pace gap (pp)"]).toBeCloseTo(-0.75, 9);
    expect(row["Calendar gap (pp)"]).toBeCloseTo(-7.126712329, 8);
    expect(row["Required per month"]).toBeCloseTo(1670.625, 9);
    expect(row["Year-end forecast"]).toBeCloseTo(17490.56604, 4);
    expect(row["Run-rate forecast"]).toBeCloseTo(13905, 9);
    // The sample's threshold for revenue is 98 % of the phased plan.
    expect(row["RAG"]).toBe("Amber");
  });

  it("rolls the other KPIs up by their rules: last, ratio and average", async () => {
    const speed = await rowOf("Tracking", "K2");
    expect([speed["YTD target"], speed["YTD actual"], speed["Annual target"]]).toEqual([600, 560, 700]);
    expect([speed["RAG"], speed["Required per month"]]).toEqual(["Amber", ""]);

    // Sum of numerators over sum of denominators, which the average of the four rates is not.
    const cost = await rowOf("Tracking", "K4");
    const spend = 800_541 + 596_970 + 747_684 + 802_683;
    const customers = 6_111 + 4_455 + 5_796 + 5_859;
    expect(cost["YTD actual"]).toBeCloseTo(spend / customers, 9);
    expect(cost["Annual target"]).toBeCloseTo(100, 9);
    expect(cost["RAG"]).toBe("Red");
    expect(cost["Signal"]).toBe("Below amber");

    const delivery = await rowOf("Tracking", "K6");
    expect(delivery["YTD target"]).toBeCloseTo((50 + 49 + 48 + 47) / 4, 9);
    expect(delivery["YTD actual"]).toBeCloseTo((49.5 + 50.2 + 47.6 + 46.4) / 4, 9);
    expect(delivery["YTD attainment"]).toBeCloseTo(1 - (48.425 - 48.5) / 48.5, 9);
    expect(delivery["Required per month"]).toBeCloseTo((44 * 12 - 48.425 * 4) / 8, 9);
  });

  it("phases every target so that the months meet the year", async () => {
    for (const row of await rowsOf("Phasing")) {
      const hasGoal = row["Annual target"] !== "";
      expect([row["KPI ID"], row["Part"], row["Check"]]).toEqual([row["KPI ID"], row["Part"], hasGoal ? "✓" : ""]);
    }
    const revenue = await rowOf("Phasing", "K1");
    expect([revenue["Q1"], revenue["Q2"], revenue["Q3"], revenue["Q4"]]).toEqual([3510, 4500, 4050, 5940]);
    expect([revenue["H1"], revenue["H2"], revenue["Full year"], revenue["To date"]]).toEqual([8010, 9990, 18000, 4770]);
    const speed = await rowOf("Phasing", "K2");
    expect([speed["Q1"], speed["H1"], speed["Full year"]]).toEqual([560, 700, 700]);
  });

  it("says of each goal what it asks and how far it is, and that the bad one has neither", async () => {
    const [first, , , lower, bad] = await rowsOf("Goals");
    expect(first?.["Planned change"]).toBeCloseTo(0.5, 9);
    expect(first?.["Attainment"]).toBeCloseTo(0.9716981132, 9);
    expect(first?.["Structure 0-5"]).toBe(5);
    expect(lower?.["Planned change"]).toBeCloseTo(-1 / 6, 9);
    expect(lower?.["RAG"]).toBe("Red");
    expect([bad?.["Planned change"], bad?.["Attainment"], bad?.["RAG"]]).toEqual(["", "", ""]);
    expect(bad?.["Structure 0-5"]).toBe(1);
  });

  it("says of each department how far its goals are, by their weights, as the card of all goals does", async () => {
    const shown = new Map<unknown, unknown>();
    for (const line of await cellsOf("12_Dashboard")) line.forEach((cell, at) => shown.set(cell, line[at + 1]));
    const [revenue = 0, speed = 0, repurchase = 0, cost = 0] = (await rowsOf("Goals")).map((goal) =>
      Number(goal["Attainment"]),
    );
    expect(shown.get("Marketing")).toBeCloseTo((0.4 * revenue + 0.15 * cost) / 0.55, 9);
    expect([shown.get("Warehouse"), shown.get("Customer")]).toEqual([speed, repurchase]);
    const all = 0.4 * revenue + 0.2 * speed + 0.25 * repurchase + 0.15 * cost;
    expect([...shown.keys()]).toContain(`Weighted ${(all * 100).toFixed(1)}%`);
  });

  it("triggers the risks whose KPI warns", async () => {
    const risks = await rowsOf("Risks");
    expect(risks.map((risk) => [risk["ID"], risk["Score"], risk["Level"], risk["Triggered?"]])).toEqual([
      ["R1", 15, "High", "Not triggered"],
      ["R2", 16, "High", "Triggered"],
      ["R3", 9, "Medium", "Triggered"],
      ["R4", 6, "Medium", ""],
    ]);
  });

  it("compares like with like when the last month is not reported yet", async () => {
    await withActual("K1", 4, "", async () => {
      const row = await rowOf("Tracking", "K1");
      expect([row["Period actual"], row["Variance"], row["Attainment"], row["YoY"]]).toEqual(["", "", "", ""]);
      expect([row["YTD actual"], row["YTD target"]]).toEqual([3395, 3510]);
      expect(row["Required per month"]).toBeCloseTo((18000 - 3395) / 9, 9);
      expect(row["Signal"]).toBe("Latest month not reported");
    });
  });

  it("leaves the year to date blank, and names the month that is missing in between", async () => {
    await withActual("K1", 2, "", async () => {
      const row = await rowOf("Tracking", "K1");
      expect(row["Period actual"]).toBe(1240);
      expect([row["YTD actual"], row["YTD attainment"], row["Year-end forecast"], row["RAG"]]).toEqual([
        "",
        "",
        "",
        "",
      ]);
      expect(row["Signal"]).toBe("Month missing in between: Feb");
    });
  });

  describe("with revenue to November but for April and August", () => {
    const reported = [1302, 905, 1188, "", 1500, 1480, 1330, "", 1300, 1800, 800];
    let calculated: Row[];
    let document: ReturnType<Workbench["host"]["document"]>;
    beforeAll(async () => {
      const before = await actualsOf("K1");
      await writeActuals("K1", reported);
      await writeAsOf(serialFromDate(2026, 11, 30));
      calculated = [await rowOf("Series", 1), await rowOf("Tracking", "K1"), await rowOf("Risks", "R1")];
      document = workbench.host.document();
      await writeActuals("K1", before);
      await writeAsOf(serialFromDate(2026, 4, 30));
    });

    it("watches on behind the gaps, by limits frozen on the first six months that there are", () => {
      const [series = {}, tracking = {}] = calculated;
      const plan = (month: string) => Number(series[`Plan ${month}`]);
      const attained = ["Jan", "Feb", "Mar", "May", "Jun", "Jul", "Sep", "Oct", "Nov"].map(
        (month) => Number(series[`Actual ${month}`]) / plan(month),
      );
      attained.forEach((attainment, index) => expect(series[`Watched ${index + 1}`]).toBeCloseTo(attainment, 9));
      expect([series["Watched 10"], series["Months watched"], series["Skipped"]]).toEqual(["", 9, "Apr, Aug"]);
      const [[mean, , upper, lower] = []] = evaluateKpi("XMR", [attained.map((one) => [one]), 6]) as number[][];
      expect(series["Mean"]).toBeCloseTo(mean ?? NaN, 9);
      expect(series["Upper limit"]).toBeCloseTo(upper ?? NaN, 9);
      expect(series["Lower limit"]).toBeCloseTo(lower ?? NaN, 9);
      expect(tracking["Signal"]).toBe("Outside control limits · Month missing in between: Apr, Aug");
      expect(tracking["Reported to"]).toBe("");
    });

    itWithLibreOffice("shows the same in LibreOffice in every cell", async () => {
      const theirs = await calculatedByLibreOffice(await saveWorkbook(document));
      const { compared, differing } = differences(document, theirs);
      expect(differing).toEqual([]);
      expect(compared).toBeGreaterThan(1000);
    });
  });

  it("takes a reported zero for zero", async () => {
    await withActual("K1", 4, 0, async () => {
      const row = await rowOf("Tracking", "K1");
      expect([row["Period actual"], row["YTD actual"], row["YTD target"]]).toEqual([0, 3395, 4770]);
    });
  });

  it("shows no error value in any cell", async () => {
    expect(await errors()).toEqual([]);
  });

  type Row = Readonly<Record<string, unknown>>;

  async function rowsOf(table: string): Promise<Row[]> {
    return workbench.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(table).getRange();
      range.load("values");
      await context.sync();
      const [headers = [], ...rows] = range.values as unknown[][];
      return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
    });
  }

  async function cellsOf(sheet: string): Promise<unknown[][]> {
    return workbench.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  }

  async function rowOf(table: string, id: string | number): Promise<Row> {
    const row = (await rowsOf(table)).find((one) => Object.values(one)[0] === id);
    if (!row) throw new Error(`${table} has no row ${id}.`);
    return row;
  }

  /** Puts a value into the Actual of a KPI's month for the time of a check. */
  async function withActual(kpi: string, month: number, value: string | number, check: () => Promise<void>) {
    const before = await actualsOf(kpi);
    await writeActuals(
      kpi,
      before.map((one, index) => (index === month - 1 ? value : one)),
    );
    try {
      await check();
    } finally {
      await writeActuals(kpi, before);
    }
  }

  /** Of the months, which stand below each other from the first. */
  async function actualsOf(kpi: string): Promise<unknown[]> {
    return (await rowsOf("Actuals")).filter((row) => row["KPI ID"] === kpi).map((row) => row["Actual"]);
  }

  async function writeActuals(kpi: string, values: readonly unknown[]): Promise<void> {
    const first = (await rowsOf("Actuals")).findIndex((row) => row["KPI ID"] === kpi);
    await workbench.Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("Actuals").columns.getItem("Actual").getDataBodyRange();
      column.getCell(first, 0).getResizedRange(values.length - 1, 0).values = values.map((value) => [value]);
      await context.sync();
    });
  }

  async function writeAsOf(serial: number): Promise<void> {
    await workbench.Excel.run(async (context) => {
      context.workbook.names.getItem("AsOf").getRange().values = [[serial]];
      await context.sync();
    });
  }

  async function errors(): Promise<string[]> {
    return workbench.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const used = worksheets.items.map((sheet) => ({ name: sheet.name, range: sheet.getUsedRange() }));
      for (const { range } of used) range.load("values,valueTypes");
      await context.sync();
      return used.flatMap(({ name, range }) =>
        range.valueTypes.flatMap((types, row) =>
          types.flatMap((type, column) =>
            String(type) === "Error" ? [`${name} ${row} ${column}: ${String(range.values[row]?.[column])}`] : [],
          ),
        ),
      );
    });
  }
});
