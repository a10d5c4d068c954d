import { languages } from "../../../src/core/languages";
import { PlanContext } from "../../../src/core/plan/context";
import { ecommerceCase } from "../../../src/core/plan/sample/ecommerce";
import { checkGoal } from "../../../src/core/smart";

const firstOfJanuary2026 = 46023;

describe.each(languages)("the goals of the sample plan in %s", (language) => {
  const { goals } = ecommerceCase(
    new PlanContext({
      template: "annual-operations",
      language,
      fiscalYearStart: firstOfJanuary2026,
      sample: "ecommerce",
    }),
  );
  const report = (id: string) => {
    const goal = goals.find((each) => each.id === id);
    return checkGoal(goal?.statement ?? "", {
      today: "2026-01-15",
      ...(goal?.strategy === undefined ? {} : { parentObjective: goal.strategy }),
    });
  };

  it.each(["G1", "G2", "G3", "G4"])("%s is specific, measurable, relevant and time-bound", (id) => {
    const { specific, measurable, relevant, timeBound } = report(id);
    expect([specific, measurable, relevant, timeBound].map(({ verdict }) => verdict)).toEqual([
      "pass",
      "pass",
      "pass",
      "pass",
    ]);
  });

  it("GX, the bad example, is neither measurable nor time-bound", () => {
    const { measurable, timeBound } = report("GX");
    expect([measurable.verdict, timeBound.verdict]).toEqual(["fail", "fail"]);
  });
});
