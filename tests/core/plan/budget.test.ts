import { columnLetters, rectangleFromAddress } from "../../../src/core/addresses";
import { serialFromDate } from "../../../src/core/calendar";
import { buildPlan } from "../../../src/core/plan";

describe("the annual budget", () => {
  const [, sheet] = buildPlan({
    template: "annual-budget",
    language: "en-US",
    sample: "ecommerce",
    fiscalYearStart: serialFromDate(2026, 1, 1),
  }).sheets;
  const headings = (sheet?.blocks ?? []).flatMap(({ at, cells }) =>
    (cells[0] ?? []).map((cell, index) => ({ cell, column: rectangleFromAddress(at).column + index })),
  );
  const variance = headings.find(({ cell }) => cell === "Variance")?.column ?? -1;

  it("marks the lines whose variance is unfavourable, at the variance", () => {
    const marks = sheet?.conditionalFormats.map(({ target, look }) => [rectangleFromAddress(target).column, look]);
    expect(marks).toEqual([[variance, "warning"]]);
  });

  it("says in percentage points by how much a margin differs, and amounts in the plan's unit", () => {
    // The budget stands above, the actual figures with their variance below.
    const block = sheet?.blocks.findLast(({ cells }) => cells[0]?.[0] === "Revenue" && cells[0].length > variance);
    const formatOf = (line: string) => {
      const row =
        (block?.cells.findIndex((cells) => cells[0] === line) ?? -1) + rectangleFromAddress(block?.at ?? "A1").row;
      const at = `${columnLetters(variance)}${row + 1}`;
      return block?.exceptions?.findLast((exception) => exception.at === at)?.numberFormat;
    };
    expect(formatOf("Gross margin, %")).toContain("pp");
    expect(formatOf("Gross profit")).toBe(formatOf("Revenue"));
    expect(formatOf("Revenue")).not.toContain("pp");
  });
});
