import { readChinese } from "../../../workbench/input/chinese";

/** What a person types into a cell of Excel in Chinese. 46142 is 30 April 2026. */
const read = (typed: string) => readChinese(typed, 46142);

test.each([
  ["2025年9月1日", 45901, 'yyyy"年"m"月"d"日"'],
  ["25年9月1日", 45901, 'yyyy"年"m"月"d"日"'],
  ["2025年9月", 45901, 'yyyy"年"m"月"'],
  ["4月30日", 46142, 'm"月"d"日"'],
  ["4-30", 46142, 'm"月"d"日"'],
  ["2025/9/1", 45901, "yyyy/m/d"],
  ["2025-9-1", 45901, "yyyy/m/d"],
  ["9/1/2025", 45901, "yyyy/m/d"],
  ["18时30分", 0.770_833_333_333_333_4, 'h"时"mm"分"'],
  ["￥1,600,000", 1_600_000, '"¥"#,##0;[Red]"¥"-#,##0'],
  ["¥1,600,000", 1_600_000, '"¥"#,##0;[Red]"¥"-#,##0'],
  ["-¥12.5", -12.5, '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
  ["12.5%", 0.125, "0.00%"],
  ["1,600", 1600, "#,##0"],
  ["3.5", 3.5, undefined],
])("%s is %p shown as %p", (typed, value, numberFormat) => {
  expect(read(typed)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
});

test.each(["2025年13月", "2月30日", "2025年", "25时00分", "¥", "十二月", "-¥-5"])("%s stays text", (typed) => {
  expect(read(typed)).toEqual({ value: typed });
});
