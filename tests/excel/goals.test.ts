import { readGoals, writeGoalScores, writeGoalText } from "../../src/excel";
import { generatePlan, openWorkbook, select, tableColumn, valuesOf, writeSheet } from "./workbook";

const today = "2026-05-04";

describe("goals of a plan", () => {
  it("come with what their row says, and get their scores in the table and in no other cell", async () => {
    await openWorkbook();
    await generatePlan();
    const goals = await readGoals("goalsTable", today);
    expect(goals[0]).toMatchObject({
      context: { today, fiscalYearStart: "2026-01-01", baseline: 12_000, target: 18_000 },
    });
    expect(goals.every(({ text }) => text.trim() !== "")).toBe(true);

    const statements = await tableColumn("Goals", "Goal statement");
    const written = await writeGoalScores([
      { address: goals[1]?.address ?? "", score: 3, missing: "-owner" },
      { address: "'Sheet1'!A1", score: 5, missing: "" },
    ]);
    expect(written).toBe(1);
    expect((await tableColumn("Goals", "SMART score 0-5")).filter((score) => score !== "")).toEqual([3]);
    expect((await tableColumn("Goals", "Still missing")).filter((text) => text !== "")).toEqual(["-owner"]);
    expect(await tableColumn("Goals", "Goal statement")).toEqual(statements);
    expect(await valuesOf("Sheet1", "A1")).toEqual([[""]]);
  });
});

describe("goals in selected cells", () => {
  it("are the texts, not the numbers, blanks or errors", async () => {
    await openWorkbook();
    await writeSheet("Ideas", [
      ["Raise revenue by 10 % by December", 12],
      ["", "=1/0"],
      ["  ", "Cut lead time"],
    ]);
    await select("Ideas", "A1:B3");
    expect(await readGoals("selection", today)).toEqual([
      { address: "'Ideas'!A1", text: "Raise revenue by 10 % by December", context: { today } },
      { address: "'Ideas'!B3", text: "Cut lead time", context: { today } },
    ]);
  });

  it("are asked for when there are none", async () => {
    await openWorkbook();
    await select("Sheet1", "A1:B3");
    await expect(readGoals("selection", today)).rejects.toMatchObject({ key: "excel.noGoalSelected" });
    await expect(readGoals("goalsTable", today)).rejects.toMatchObject({ key: "excel.noPlan" });
  });

  it.each(["=HYPERLINK(1)", "+20 % revenue", "-5 % cost", "@team: hire two", "'tis"])(
    "can be rewritten to %j, which stays text",
    async (text) => {
      await openWorkbook();
      await writeSheet("Bob's ideas", [["old"]]);
      await writeGoalText("'Bob''s ideas'!A1", text);
      expect(await valuesOf("Bob's ideas", "A1")).toEqual([[text]]);
    },
  );

  it("on a protected sheet are left as they are, and the user is told why", async () => {
    await openWorkbook();
    await writeSheet("Ideas", [["old"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ideas").protection.protect();
      await context.sync();
    });
    await expect(writeGoalText("'Ideas'!A1", "new")).rejects.toMatchObject({ key: "excel.protected" });
    expect(await valuesOf("Ideas", "A1")).toEqual([["old"]]);
  });
});
