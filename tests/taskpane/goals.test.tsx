import { act, screen, within, waitFor } from "@testing-library/react";
import { checkGoal } from "../../src/core/smart";
import type { Goal } from "../../src/excel";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";
import { onTheDay } from "./today";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

const context = { today: "2026-01-15" };
const complete = "By 31 December 2026, raise repeat purchase rate of the online shop from 20% to 28%";
const vague = "Significantly improve customer satisfaction";
const goals: readonly Goal[] = [
  { address: "'02_Goals'!C6", text: complete, context },
  { address: "'02_Goals'!C7", text: vague, context },
];

beforeEach(() => {
  onTheDay("2026-01-15");
  forgetPane();
  jest.resetAllMocks();
  fakeExcel.readGoals.mockResolvedValue([...goals]);
  fakeExcel.findPlan.mockResolvedValue(null);
  fakeExcel.readDismissals.mockResolvedValue([]);
});

async function typeGoal(text: string, language: "en-US" | "zh-CN" = "en-US") {
  const { user } = await openPane({ view: "goals", language });
  await user.click(await screen.findByRole("tab", { name: language === "en-US" ? "Type one" : "直接输入" }));
  await user.click(await screen.findByLabelText(language === "en-US" ? "Your goal" : "您的目标"));
  await user.paste(text);
  return user;
}

/** The rows of the report by criterion: "Met", "Not met" or "Can't tell". */
function verdicts(): Record<string, string> {
  const rows = screen.getAllByText(/^[SMART] · /);
  return Object.fromEntries(rows.map((row) => [row.textContent.slice(0, 1), row.nextSibling?.textContent ?? ""]));
}

describe("A goal that is typed", () => {
  test("is judged at once, letter by letter", async () => {
    await typeGoal("在接下来的一年里，将线上销售额提升30%");
    await screen.findByText("3 of 5 letters");
    expect(verdicts()).toEqual({ S: "Met", M: "Met", A: "Can't tell", R: "Can't tell", T: "Met" });
    expect(screen.getByText("baseline, owner, resources")).toBeVisible();
    expect(screen.getByText("January 15, 2027")).toBeVisible();
  });

  test("has its evidence marked in the text", async () => {
    await typeGoal("在接下来的一年里，将线上销售额提升30%");
    const marked = await screen.findByLabelText("The goal with its evidence marked");
    const marks = [...marked.querySelectorAll("mark")].map((mark) => mark.textContent.replace("\u2060", ""));
    expect(marks).toContain("30%M");
    expect(marks).toContain("接下来的一年里T");
  });

  test("gets a proposal under each letter that needs one, to work on", async () => {
    const user = await typeGoal(vague);
    await screen.findByText("0 of 5 letters");
    await user.click(screen.getByRole("button", { name: /in support of \[parent objective\]$/ }));
    const proposal = screen.getByLabelText("Better wording");
    expect(proposal).toHaveFocus();
    expect(proposal).toHaveValue(`${vague} in support of [parent objective]`);
  });

  test("gets a proposal that can be edited and used in its place", async () => {
    const user = await typeGoal(vague);
    const proposal = await screen.findByLabelText("Better wording");
    expect(proposal).not.toHaveValue(vague);
    await user.clear(proposal);
    await user.paste(complete);
    await user.click(screen.getByRole("button", { name: "Use this wording" }));
    expect(screen.getByLabelText("Your goal")).toHaveValue(complete);
    expect(verdicts()).toMatchObject({ S: "Met", M: "Met", T: "Met" });
  });

  test("is judged with what else is known, and text is no number", async () => {
    const user = await typeGoal("Raise revenue by 10% in 2026");
    const before = verdicts();
    await user.click(screen.getByRole("button", { name: "What else is known" }));
    await user.click(screen.getByLabelText("Objective that it serves"));
    await user.paste("Grow revenue");
    expect(before["R"]).toBe("Can't tell");
    expect(verdicts()["R"]).toBe("Met");
    await user.click(screen.getByLabelText("Baseline"));
    await user.paste("about 10");
    expect(screen.getByText(/This is no number/)).toBeVisible();
  });

  test("is kept when the pane is opened again", async () => {
    await typeGoal(vague);
    expect(sessionStorage.getItem("planwright.goals.typed")).toBe(JSON.stringify(vague));
  });

  test.each(["=1+1", "<img src=x onerror=alert(1)>", "🎯🎯🎯", "هدف", "a".repeat(32_767)])(
    "may be anything",
    async (text) => {
      await typeGoal(text);
      const marked = await screen.findByLabelText("The goal with its evidence marked");
      expect(marked.querySelector("img")).toBeNull();
      for (const letters of marked.querySelectorAll("mark > span")) letters.remove();
      expect(marked.textContent).toBe(text);
    },
  );

  test("is explained in Chinese", async () => {
    await typeGoal("大幅提升用户满意度", "zh-CN");
    expect(await screen.findByText("符合 5 项中的 0 项")).toBeVisible();
    expect(screen.getByText("M · 可衡量")).toBeVisible();
  });
});

describe("Goals in the workbook", () => {
  test("are checked from the selection and told one by one", async () => {
    const { user } = await openPane({ view: "goals" });
    await user.click(await screen.findByRole("button", { name: "Check selected cells" }));
    const list = await screen.findByRole("region", { name: "2 goals checked" });
    expect(fakeExcel.readGoals).toHaveBeenCalledWith("selection", expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
    await user.click(within(list).getByRole("button", { name: new RegExp(vague) }));
    expect(verdicts()).toMatchObject({ S: "Not met", M: "Not met", T: "Not met" });
  });

  test("show their cell on request", async () => {
    fakeExcel.showCell.mockResolvedValue();
    const { user } = await openPane({ view: "goals" });
    await user.click(await screen.findByRole("button", { name: "Check selected cells" }));
    await user.click(await screen.findByRole("button", { name: new RegExp(vague) }));
    await user.click(screen.getByRole("button", { name: "Go to '02_Goals'!C7" }));
    expect(fakeExcel.showCell).toHaveBeenCalledWith("'02_Goals'!C7");
  });

  test("are replaced by the edited proposal and judged anew", async () => {
    fakeExcel.writeGoalText.mockResolvedValue();
    const { user } = await openPane({ view: "goals" });
    await user.click(await screen.findByRole("button", { name: "Check selected cells" }));
    await user.click(await screen.findByRole("button", { name: new RegExp(vague) }));
    const proposal = screen.getByLabelText("Better wording");
    await user.clear(proposal);
    await user.paste(complete);
    await user.click(screen.getByRole("button", { name: "Replace in the cell" }));
    expect(fakeExcel.writeGoalText).toHaveBeenCalledWith("'02_Goals'!C7", complete);
    expect(await screen.findByText("The goal in '02_Goals'!C7 was replaced.")).toBeVisible();
    expect(verdicts()).toMatchObject({ S: "Met", M: "Met", T: "Met" });
  });

  test("of the Goals table get their scores and what is missing written back", async () => {
    fakeExcel.writeGoalScores.mockResolvedValue(2);
    const { user } = await openPane({ view: "goals" });
    await user.click(await screen.findByRole("tab", { name: "Goals table" }));
    await user.click(await screen.findByRole("button", { name: "Check the Goals table" }));
    await user.click(await screen.findByRole("button", { name: "Write scores to the table" }));
    expect(await screen.findByText("2 scores written to the Goals table.")).toBeVisible();
    const scored = fakeExcel.writeGoalScores.mock.lastCall?.[0];
    expect(scored).toMatchObject(goals.map(({ address, text }) => ({ address, text })));
    expect(scored?.map(({ report }) => report.missing)).toEqual(
      goals.map(({ text }) => checkGoal(text, context).missing),
    );
  });

  test("that a ribbon command has checked are shown without being asked for", async () => {
    await openPane({ view: "home" });
    const [goal] = goals;
    const checked = goal && { ...goal, report: checkGoal(goal.text, goal.context) };
    await act(async () => fakeExcel.requestView("goals", { goals: checked ? [checked] : [] }));
    expect(await screen.findByRole("region", { name: "1 goal checked" })).toBeVisible();
  });

  test("that can't be read say why", async () => {
    fakeExcel.readGoals.mockRejectedValue(new fakeExcel.UserError("excel.noGoalSelected"));
    const { user } = await openPane({ view: "goals" });
    await user.click(await screen.findByRole("button", { name: "Check selected cells" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/Select one or more cells with goals/);
  });
});

describe("Thousands of goals", () => {
  test("are checked with their progress, and can be stopped: what was shown before stays", async () => {
    const { user } = await openPane({ view: "goals" });
    const check = await screen.findByRole("button", { name: "Check selected cells" });
    await user.click(check);
    await screen.findByText("2 goals checked");
    fakeExcel.readGoals.mockResolvedValue(
      Array.from({ length: 100_000 }, (_, row) => ({
        address: `'Goals'!A${row + 1}`,
        text: `${row}. ${vague}`,
        context,
      })),
    );
    await user.click(check);
    const progress = await screen.findByRole("progressbar", { name: /^[1-9][\d,]* of 100,000 goals checked$/ });
    expect(Number(progress.getAttribute("aria-valuenow"))).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(check).toBeEnabled());
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByText("2 goals checked")).toBeVisible();
  });
});

describe("A verdict", () => {
  const dismissal = { goal: vague, letter: "measurable", reason: "A pilot without figures", on: "2026-01-15" } as const;

  test("can be set aside with a reason, which is shown and can be taken back", async () => {
    fakeExcel.dismissVerdict.mockResolvedValue([dismissal]);
    fakeExcel.reviveVerdict.mockResolvedValue([]);
    const user = await typeGoal(vague);
    await user.click(await screen.findByRole("button", { name: "Set aside: Measurable" }));
    const confirm = screen.getByRole("button", { name: "Set aside" });
    expect(confirm).toBeDisabled();
    expect(screen.getByLabelText(/^Why this does not matter here/)).toHaveFocus();
    await user.paste(dismissal.reason);
    await user.click(confirm);
    expect(fakeExcel.dismissVerdict).toHaveBeenCalledWith(dismissal);
    expect(verdicts()).toMatchObject({ M: "Set aside", T: "Not met" });
    expect(screen.getByText(/A pilot without figures/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Let the verdict stand again: Measurable" }));
    expect(fakeExcel.reviveVerdict).toHaveBeenCalledWith({ goal: vague, letter: "measurable" });
    await waitFor(() => expect(verdicts()).toMatchObject({ M: "Not met" }));
  });

  test("set aside earlier is known when the workbook is opened again, for the very same words only", async () => {
    fakeExcel.readDismissals.mockResolvedValue([dismissal]);
    const user = await typeGoal(vague);
    await screen.findByText(/A pilot without figures/);
    expect(verdicts()).toMatchObject({ M: "Set aside" });
    await user.click(screen.getByLabelText("Your goal"));
    await user.paste(" soon");
    expect(verdicts()).toMatchObject({ M: "Not met" });
  });
});

describe("The wizard", () => {
  async function openWizard(language: "en-US" | "zh-CN" = "en-US") {
    const { user } = await openPane({ view: "goals", language });
    await user.click(await screen.findByRole("tab", { name: language === "en-US" ? "Build one" : "向导" }));
    const fill = async (label: RegExp, text: string) => {
      const field = await screen.findByLabelText(label);
      await user.clear(field);
      await user.type(field, text);
    };
    return { user, fill };
  }

  test("builds a goal that meets every letter, judged as it grows, and adds it to the table", async () => {
    fakeExcel.addGoal.mockResolvedValue("'02_Goals'!C9");
    const { user, fill } = await openWizard();
    await fill(/^What is measured/, "repeat purchase rate of the online shop");
    expect(verdicts()).toMatchObject({ M: "Not met", T: "Not met" });
    await fill(/^Now/, "20%");
    await fill(/^Target/, "28%");
    await fill(/^Reached by/, "2026-12-31");
    await fill(/^Owner/, "Li Wei");
    await fill(/^By which means/, "a membership programme");
    await fill(/^Objective that it serves/, "Keep customers longer");
    expect(verdicts()).toEqual({ S: "Met", M: "Met", A: "Met", R: "Met", T: "Met" });
    await user.click(screen.getByRole("button", { name: "Add to the Goals table" }));
    expect(fakeExcel.addGoal).toHaveBeenCalledWith({
      statement:
        "By 31 December 2026, raise repeat purchase rate of the online shop from 20% to 28% using a membership programme, in support of “Keep customers longer” (owner: Li Wei)",
      baseline: 0.2,
      target: 0.28,
      inPercent: true,
      due: "2026-12-31",
      owner: "Li Wei",
      resources: "a membership programme",
      strategy: "Keep customers longer",
    });
    expect(screen.getByLabelText(/^What is measured/)).toHaveValue("");
  });

  test("reads figures in any scale as amounts, so that the goal goes the right way", async () => {
    fakeExcel.addGoal.mockResolvedValue("'02_Goals'!C9");
    const { user, fill } = await openWizard();
    await fill(/^What is measured/, "revenue of the EMEA region");
    await fill(/^Now/, "€900k");
    await fill(/^Target/, "€1.2m a year");
    await user.click(screen.getByRole("button", { name: "Add to the Goals table" }));
    expect(fakeExcel.addGoal).toHaveBeenCalledWith({
      statement: "Raise revenue of the EMEA region from €900k to €1.2m a year",
      baseline: 900_000,
      target: 1_200_000,
      inPercent: false,
    });
  });

  test("writes to the active cell, in Chinese too", async () => {
    fakeExcel.insertGoal.mockResolvedValue("Sheet1!B2");
    const { user, fill } = await openWizard("zh-CN");
    await fill(/^衡量指标/, "单均物流成本");
    await fill(/^当前值/, "12元");
    await fill(/^目标值/, "10元");
    await fill(/^截止日期/, "2026-06-30");
    await fill(/^责任人/, "李伟");
    expect(verdicts()).toMatchObject({ S: "符合", M: "符合", T: "符合" });
    await user.click(screen.getByRole("button", { name: "写入活动单元格" }));
    expect(fakeExcel.insertGoal).toHaveBeenCalledWith(
      "2026年6月30日前，将单均物流成本从12元降低到10元（负责人：李伟）",
    );
  });
});
