import { readThresholds, readTracking, writeThresholds } from "../../src/excel";
import { generatePlan, openWorkbook } from "./workbook";

describe("thresholds of a plan", () => {
  it("are read from Settings and the KPI library, and decide the status once they are written", async () => {
    await openWorkbook();
    await generatePlan();
    const before = await readThresholds();
    expect(before.plan).toEqual({ green: 0.95, amber: 0.85 });
    expect(before.kpis[0]?.attainment).toBeCloseTo(0.9716981132, 9);

    await writeThresholds({ green: 0.99, amber: 0.9 }, [{ id: before.kpis[1]?.id ?? "", green: 0.5, amber: 0.4 }]);
    const after = await readThresholds();
    expect(after.plan).toEqual({ green: 0.99, amber: 0.9 });
    expect(after.kpis[1]).toMatchObject({ green: 0.5, amber: 0.4 });
    expect(after.kpis[0]).toEqual(before.kpis[0]);
    expect((await readTracking())[0]?.status).toBe("amber");
  });

  it("that cross are refused before anything is written", async () => {
    const workbook = await openWorkbook();
    const before = workbook.host.document();
    await expect(writeThresholds({ green: 0.8, amber: 0.9 })).rejects.toMatchObject({ key: "risk.thresholdsCrossed" });
    await expect(
      writeThresholds({ green: 0.9, amber: 0.8 }, [{ id: "K1", green: null, amber: 0.95 }]),
    ).rejects.toMatchObject({ key: "risk.thresholdsCrossed" });
    expect(workbook.host.document()).toEqual(before);
  });
});
