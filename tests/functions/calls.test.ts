import { kpiCatalogue } from "../../src/core/kpi";
import { associated, call, errorCell, speak } from "./runtime";

beforeEach(() => speak("en-US"));

test("every function of the catalogue and the check of goals is associated under its id, and nothing else", () => {
  call("GROWTH", [[1]], [[1]]);
  expect([...associated.keys()]).toEqual([...kpiCatalogue.map(({ id }) => id), "SMART"]);
});

describe("a call", () => {
  test("of single cells gives one cell", () => {
    expect(call("GROWTH", [[120]], [[100]])).toEqual([[0.2]]);
  });

  test("of ranges spills, with errors where they arise", () => {
    expect(call("GROWTH", [[120], [5], [""]], [[100], [0], [3]])).toEqual([
      [0.2],
      [{ error: "#DIV/0!" }],
      [{ error: "#N/A" }],
    ]);
  });

  test("keeps an error cell of its input where it stands", () => {
    expect(call("GROWTH", [[120], [errorCell("#NULL!")]], [[100], [100]])).toEqual([[0.2], [{ error: "#NULL!" }]]);
  });

  test("turns an error that no add-in may answer into #VALUE!", () => {
    expect(call("GROWTH", [[errorCell("#REF!")]], [[100]])).toEqual({ error: "#VALUE!", message: "#REF!" });
  });

  test("takes the default of an argument that is omitted or a blank cell", () => {
    expect(call("ATTAIN", [[80]], [[100]])).toEqual([[0.8]]);
    expect(call("ATTAIN", [[80]], [[100]], [[null]])).toEqual([[0.8]]);
    expect(call("ATTAIN", [[80]], [[100]], [[-1]])).toEqual([[1.2]]);
  });

  test("treats an object that is no error, such as a linked entity, as no number", () => {
    expect(call("GROWTH", [[{ type: "Entity" }]], [[100]])).toMatchObject({ error: "#VALUE!" });
  });
});

describe("a call that fails as a whole says why", () => {
  const differentSizes = () => call("GROWTH", [[1], [2], [3]], [[1], [2]]);

  test("in English", () => {
    expect(differentSizes()).toEqual({
      error: "#VALUE!",
      message: "The ranges do not fit: 3 × 1 and 2 × 1 cells (rows × columns).",
    });
    expect(call("GROWTH", [["abc"]], [[1]])).toEqual({
      error: "#VALUE!",
      message: 'current must be a number; it holds "abc".',
    });
  });

  test("in Chinese, as Excel displays it", () => {
    speak("zh-CN");
    expect(differentSizes()).toEqual({
      error: "#VALUE!",
      message: "区域大小不一致：3 × 1 与 2 × 1 个单元格（行 × 列）。",
    });
    expect(call("GROWTH", [[null]], [[1]])).toEqual({ error: "#N/A", message: "本期值为空。" });
  });
});
