import { call, errorCell, messageOf, speak } from "./runtime";

beforeEach(() => speak("en-US"));

const good = "Raise online sales by 30% by 31 December 2026";
const vague = "Significantly improve customer satisfaction";

describe("KPI.SMART", () => {
  test("scores the wording from 0 to 100, and leaves out what it can't judge", async () => {
    expect(await call("SMART", [[good]])).toEqual([[100]]);
    expect(await call("SMART", [[vague]])).toEqual([[0]]);
    expect(await call("SMART", [["Improve satisfaction by hiring 3 engineers"]])).toEqual([[25]]);
  });

  test("gives the verdict of a letter, in any case, in words that are the same in every language", async () => {
    speak("zh-CN");
    expect(await call("SMART", [[good]], [["s", "M", "A", "r", "T"]])).toEqual([
      ["pass", "pass", "unknown", "unknown", "pass"],
    ]);
  });

  test("gives a table for a column of goals and a row of parts", async () => {
    expect(await call("SMART", [[good], [null], [vague]], [["score", "T"]])).toEqual([
      [100, "pass"],
      ["", ""],
      [0, "fail"],
    ]);
  });

  test("gives the deadline as a date, read from the day that it is told", async () => {
    expect(await call("SMART", [["Cut scrap to 2% within 90 days"]], [["deadline"]], [[46037]])).toEqual([[46127]]);
    expect(await call("SMART", [[vague]], [["deadline"]])).toEqual([[""]]);
  });

  test("answers bad input with an error where it stands", async () => {
    expect(await call("SMART", [[12], [errorCell("#N/A")], [good]], [["score"]])).toEqual([
      [{ error: "#VALUE!" }],
      [{ error: "#N/A" }],
      [100],
    ]);
    expect(await call("SMART", [[good]], [["S"]], [[-1]])).toEqual([[{ error: "#NUM!" }]]);
  });

  test.each([
    ["en-US", [[[12]]], "A goal is text; here stands a number or a logical value."],
    ["en-US", [[[good]], [["X"]]], "The part is one of score, S, M, A, R, T and deadline."],
    ["en-US", [[[good]], [["S"]], [["soon"]]], "Today is no date of Excel's calendar."],
    ["en-US", [[[good]], [["S"]], [[-1]]], "Today is no date of Excel's calendar."],
    ["en-US", [[[errorCell("#N/A")]]], ""],
    ["zh-CN", [[[true]]], "目标应为文字，此处是数字或逻辑值。"],
    ["zh-CN", [[[good]], [["X"]]], "“部分”只能是 score、S、M、A、R、T 或 deadline。"],
  ])("says in %s why a cell shows an error", async (language, given, message) => {
    speak(language);
    expect(await messageOf("SMART", ...given)).toBe(message);
  });

  test("refuses ranges that do not fit, as every function does", async () => {
    await expect(call("SMART", [[good], [good], [good]], [["S"], ["M"]])).rejects.toMatchObject({
      code: "#VALUE!",
      message: "The ranges do not fit: 3 × 1 and 2 × 1 cells (rows × columns).",
    });
  });

  test.each(["=1+1", "<script>", "🎯", "هدف", "a".repeat(32_767)])("takes any text", async (text) => {
    expect(await call("SMART", [[text]])).toEqual([[expect.any(Number)]]);
  });
});
