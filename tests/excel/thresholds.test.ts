import { statusOf, type PlanThresholds } from "../../src/core/risk";
import {
  clearHighlights,
  highlightRisks,
  readThresholds,
  readTracking,
  refreshTracking,
  writeTableThresholds,
  writeThresholds,
  type NewKpiThresholds,
  type ThresholdsOfPlan,
} from "../../src/excel";
import { shareAPlan } from "./sharedPlan";
import { openWorkbook, select, tableColumn, valuesOf, writeSheet } from "./workbook";

async function ofPlan(): Promise<ThresholdsOfPlan> {
  const read = await readThresholds();
  if (read.kind !== "plan") throw new Error("no plan");
  return read;
}

const statuses = async () => (await readTracking()).map(({ status }) => status);
const none: PlanThresholds["months"] = Array.from({ length: 12 }, () => ({ green: null, amber: null }));

describe("thresholds of a plan", () => {
  const shared = shareAPlan();

  it("are read from Settings and the KPI library with what they are applied to", async () => {
    const { plan, kpis, isComplete } = await ofPlan();
    expect(plan).toEqual({ all: { green: 0.95, amber: 0.85 }, months: none, margin: 0.01 });
    expect(isComplete).toBe(true);
    expect(kpis[0]).toMatchObject({ id: "K1", basis: "plan", green: 0.98, amber: null, month: 4, before: null });
    expect(kpis[0]?.figures.plan).toBeCloseTo(0.9716981132, 9);
    // The seasonal forecast of 17,491 against 18,000.
    expect(kpis[0]?.figures.target).toBeCloseTo(17_490.566 / 18_000, 6);
    expect(kpis[0]?.figures.value).toBe(1240);
  });

  it("that cross are refused before anything is written", async () => {
    const before = shared.workbook.host.document();
    const { plan, kpis } = await ofPlan();
    const crossed: [PlanThresholds, NewKpiThresholds[]][] = [
      [{ ...plan, all: { green: 0.8, amber: 0.9 } }, []],
      [{ ...plan, months: none.map(() => ({ green: 0.8, amber: null })) }, []],
      [plan, [{ id: "K1", basis: "plan", direction: 1, green: null, amber: 0.99 }]],
      [plan, [{ id: "K4", basis: "value", direction: -1, green: 120, amber: 110 }]],
    ];
    expect(kpis).toHaveLength(6);
    for (const [all, own] of crossed) {
      await expect(writeThresholds(all, own)).rejects.toMatchObject({ key: "risk.thresholdsCrossed" });
    }
    expect(shared.workbook.host.document()).toEqual(before);
  });

  it("are written whole or not at all: not while the KPI library is protected", async () => {
    const { plan, kpis } = await ofPlan();
    const library = shared.plan.sheets.find(({ id }) => id === "Kpis")?.name ?? "";
    const protect = (on: boolean) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(library);
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    const before = shared.workbook.host.document();
    await expect(writeThresholds({ ...plan, all: { green: 0.9, amber: 0.8 } }, kpis)).rejects.toMatchObject({
      key: "excel.sheetProtected",
      parameters: { sheet: library },
    });
    expect(shared.workbook.host.document()).toEqual(before);
    await protect(false);
  });

  it("decide the status once they are written: of all, of the month, of the KPI, in each basis, as previewed", async () => {
    const { plan, kpis } = await ofPlan();
    const variants: [
      PlanThresholds,
      (kpi: (typeof kpis)[number]) => Pick<NewKpiThresholds, "basis" | "green" | "amber">,
    ][] = [
      [{ ...plan, all: { green: 1.2, amber: 0.9 } }, () => ({ basis: "plan", green: null, amber: null })],
      [
        { ...plan, months: none.map((own, month) => (month === 3 ? { green: 2, amber: 1.5 } : own)) },
        ({ id }) => ({ basis: "plan", green: null, amber: id === "K2" ? 0.2 : null }),
      ],
      [plan, () => ({ basis: "target", green: 0.99, amber: null })],
      [
        plan,
        ({ figures, direction }) => ({
          basis: "value",
          green: (figures.value ?? 0) + direction,
          amber: (figures.value ?? 0) - direction,
        }),
      ],
    ];
    const seen = new Set<unknown>();
    for (const [all, own] of variants) {
      const wanted = kpis.map((kpi) => ({ ...kpi, ...own(kpi) }));
      await writeThresholds(all, wanted);
      const previewed = wanted.map((kpi) => statusOf(all, kpi));
      expect(await statuses()).toEqual(previewed);
      for (const status of previewed) seen.add(status);
      expect((await ofPlan()).kpis.map(({ basis, green, amber }) => ({ basis, green, amber }))).toEqual(
        wanted.map(({ basis, green, amber }) => ({ basis, green, amber })),
      );
    }
    expect(seen).toEqual(new Set(["green", "amber", "red"]));
    await writeThresholds(plan, kpis);
  });

  it("keep a KPI on the edge as it was at the last report, until it is beyond the margin", async () => {
    const { plan, kpis } = await ofPlan();
    const [first] = kpis;
    if (!first) throw new Error("no KPI");
    // Amber at 98 %; then the threshold comes down to just below what is reached.
    expect((await statuses())[0]).toBe("amber");
    await refreshTracking();
    expect(await tableColumn("Tracking", "RAG at last report")).toContain("Amber");
    await writeThresholds(plan, [{ ...first, green: 0.97 }]);
    expect((await statuses())[0]).toBe("amber");
    await refreshTracking();
    expect((await statuses())[0]).toBe("amber");
    await writeThresholds({ ...plan, margin: 0 }, [{ ...first, green: 0.97 }]);
    expect((await statuses())[0]).toBe("green");
    await refreshTracking();
    await writeThresholds(plan, [{ ...first, green: 0.97 }]);
    expect((await statuses())[0]).toBe("green");
  });

  it("that somebody makes cross on the sheet are told there, and nobody is red for it", async () => {
    const { plan, kpis } = await ofPlan();
    await writeThresholds(plan, kpis);
    await Excel.run(async (context) => {
      const amber = context.workbook.tables.getItem("Kpis").columns.getItem("Amber").getDataBodyRange();
      amber.getCell(0, 0).values = [[1.5]];
      await context.sync();
    });
    expect((await statuses())[0]).toBeNull();
    expect((await tableColumn("Tracking", "Signal"))[0]).toBe("Thresholds cross");
  });
});

describe("thresholds of a workbook without a plan", () => {
  it("are kept as names, which the rules refer to and follow", async () => {
    const workbook = await openWorkbook();
    await writeSheet("Regions", [
      ["Region", "Plan", "Actual"],
      ["North", 100, 97],
      ["South", 100, 90],
    ]);
    await select("Regions", "A1:C3");
    expect(await readThresholds()).toEqual({
      kind: "tables",
      thresholds: { green: 0.95, amber: 0.85 },
      attainments: [0.97, 0.9],
    });
    await expect(writeTableThresholds({ green: 0.8, amber: 0.9 })).rejects.toMatchObject({
      key: "risk.thresholdsCrossed",
    });
    expect(workbook.host.document().names).toEqual([]);
    await writeTableThresholds({ green: 0.99, amber: 0.92 });
    expect(await highlightRisks()).toMatchObject({ amber: 1, red: 1 });
    const formulas = () =>
      workbook.host.document().conditionalFormats.flatMap(({ rule }) => (rule.type === "Custom" ? [rule.formula] : []));
    const red = formulas().find((formula) => formula.includes("Planwright:red")) ?? "";
    const holds = () =>
      workbook.calculate(`=IF(${red.replace(/^=/, "").replace(/\$([A-Z]+)2\b/g, "Regions!$$$13")},1,0)`);
    expect(await holds()).toBe(1);
    await writeTableThresholds({ green: 0.8, amber: 0.7 });
    expect(await holds()).toBe(0);
    expect(await highlightRisks()).toMatchObject({ amber: 0, red: 0 });
    await clearHighlights();
    // A person may have made them cross on the sheet: what would be red by others is counted all the same.
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Planwright_Amber").formula = "=0.9";
      await context.sync();
    });
    await select("Regions", "A1:C3");
    expect(await readThresholds()).toMatchObject({ thresholds: { green: 0.8, amber: 0.9 }, attainments: [0.97, 0.9] });
    await expect(highlightRisks()).rejects.toMatchObject({ key: "risk.thresholdsCrossed" });
    expect(await valuesOf("Regions", "A1:C1")).toEqual([["Region", "Plan", "Actual"]]);
  });
});
