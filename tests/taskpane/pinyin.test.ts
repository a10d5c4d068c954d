import { findFunctions } from "../../src/taskpane/functions/finder";
import { functionList } from "../../src/taskpane/functions/functionList.built";
import { matchesInitials } from "../../src/taskpane/functions/pinyin";

test.each([
  ["增长率", "zzl"],
  ["增长率", "zcl"],
  ["复合增长率", "zzl"],
  ["客户留存率", "khlcl"],
  ["滚动合计（TTM）", "gdhj"],
  ["N 日留存率", "rlcl"],
])("%s is found by %s", (name, letters) => {
  expect(matchesInitials(name, letters)).toBe(true);
});

test.each([
  ["增长率", "lz"],
  ["增长率", "zzlx"],
  ["Growth", "gr"],
  ["率", "l"],
])("%s is not found by %s", (name, letters) => {
  expect(matchesInitials(name, letters)).toBe(false);
});

test("a name that begins with the letters comes before one that holds them", () => {
  const [first] = findFunctions(functionList, "wcl");
  expect(first?.id).toBe("ATTAIN");
});

test("every Chinese name can be found by two letters of its own", () => {
  const letters = [..."abcdefghjklmnopqrstwxyz"];
  for (const { name } of functionList) {
    const chinese = [...name["zh-CN"]].filter((each) => /\p{Script=Han}/u.test(each));
    if (chinese.length < 2) continue;
    expect(letters.some((a) => letters.some((b) => matchesInitials(chinese.slice(0, 2).join(""), a + b)))).toBe(true);
  }
});
