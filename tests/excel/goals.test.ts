import { checkGoal } from "../../src/core/smart";
import {
  addGoal,
  dismissVerdict,
  insertGoal,
  readDismissals,
  readGoals,
  reviveVerdict,
  writeGoalScores,
  writeGoalText,
} from "../../src/excel";
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
    const vague = "Improve customer satisfaction by hiring 3 engineers";
    const report = checkGoal(vague, { today });
    expect(report.score).toBe(1);
    await dismissVerdict({ goal: vague, letter: "relevant", reason: "Agreed with the board", on: today });
    const written = await writeGoalScores([
      { address: goals[1]?.address ?? "", report },
      { address: "'Sheet1'!A1", report },
    ]);
    expect(written).toBe(1);
    expect((await tableColumn("Goals", "SMART score 0-5")).filter((score) => score !== "")).toEqual([2]);
    expect((await tableColumn("Goals", "Still missing")).filter((text) => text !== "")).toEqual([
      "baseline, target, deadline, owner",
    ]);
    expect(await tableColumn("Goals", "Goal statement")).toEqual(statements);
    expect(await valuesOf("Sheet1", "A1")).toEqual([[""]]);
  });
});

describe("rows of the Goals table", () => {
  it("grow with what is missing; one that was made higher by hand stays so", async () => {
    await openWorkbook();
    await generatePlan();
    const goals = await readGoals("goalsTable", today);
    const rows = goals.map(({ address }) => address.split("!")[1] ?? "");
    const heights = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("02_Goals");
        const formats = rows.map((row) => sheet.getRange(row).format.load("rowHeight"));
        await context.sync();
        return formats.map(({ rowHeight }) => rowHeight);
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("02_Goals").getRange(rows[0]).format.rowHeight = 150;
      await context.sync();
    });
    const before = await heights();
    const report = checkGoal("Greatly improve customer satisfaction", { today });
    await writeGoalScores(goals.map(({ address, text }) => ({ address, text, report })));
    const after = await heights();
    expect(after[0]).toBe(150);
    expect(after.at(-1)).toBeGreaterThan(before.at(-1) ?? NaN);
    expect(after.every((height, row) => height >= (before[row] ?? NaN))).toBe(true);
  });
});

describe("a plan whose sheets are protected", () => {
  it("gets scores all the same, as their columns are for input; its rows stay as they are", async () => {
    await openWorkbook();
    await generatePlan({ protection: true });
    const goals = await readGoals("goalsTable", today);
    const written = await writeGoalScores(
      goals.map(({ address, text, context }) => ({ address, text, report: checkGoal(text, context) })),
    );
    expect(written).toBe(goals.length);
    expect(await tableColumn("Goals", "SMART score 0-5")).not.toContain("");
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

describe("a goal from the wizard", () => {
  it("gets a row of its own in the Goals table, taken back by one undo", async () => {
    await openWorkbook();
    await generatePlan();
    const before = await tableColumn("Goals", "Goal statement");
    const statement = "By 31 December 2026, raise repeat purchase rate from 20% to 28% (owner: Li)";
    const levels = { baseline: 0.2, target: 0.28, inPercent: true };
    const address = await addGoal({ statement, ...levels, due: "2026-12-31", owner: "=Li" });
    const after = await tableColumn("Goals", "Goal statement");
    expect(after.filter((text) => text !== "")).toEqual([...before.filter((text) => text !== ""), statement]);
    const added = (await readGoals("goalsTable", today)).find((goal) => goal.address === address);
    expect(added).toMatchObject({ text: statement, context: { baseline: 20, target: 28, owner: "=Li" } });
    const shown = await Excel.run(async (context) => {
      const row = (address.split("!")[1] ?? "").replace(/\D/g, "");
      const cells = context.workbook.worksheets.getItem("02_Goals").getRange(`A${row}:Z${row}`).load("text");
      await context.sync();
      return cells.text.flat();
    });
    expect(shown).toEqual(expect.arrayContaining(["20.0%", "28.0%"]));
    const ids = (await tableColumn("Goals", "ID")).filter((id) => id !== "");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("or goes into the active cell, but never over what stands there", async () => {
    await openWorkbook();
    await writeSheet("Ideas", [["taken"]]);
    await select("Ideas", "B2");
    expect(await insertGoal("+20 % revenue")).toMatch(/B2$/);
    expect(await valuesOf("Ideas", "B2")).toEqual([["+20 % revenue"]]);
    await select("Ideas", "A1");
    await expect(insertGoal("another")).rejects.toMatchObject({ key: "excel.cellNotEmpty" });
    expect(await valuesOf("Ideas", "A1")).toEqual([["taken"]]);
  });
});

describe("a verdict that was set aside", () => {
  const dismissal = { goal: "Improve service", letter: "measurable", reason: "A pilot", on: today } as const;

  it("stays with the workbook, once for each letter, until it is taken back", async () => {
    await openWorkbook();
    expect(await readDismissals()).toEqual([]);
    await dismissVerdict(dismissal);
    await dismissVerdict({ ...dismissal, letter: "timeBound" });
    await dismissVerdict({ ...dismissal, reason: "Still a pilot" });
    expect(await readDismissals()).toEqual([
      { ...dismissal, letter: "timeBound" },
      { ...dismissal, reason: "Still a pilot" },
    ]);
    expect(await reviveVerdict(dismissal)).toEqual([{ ...dismissal, letter: "timeBound" }]);
  });
});
