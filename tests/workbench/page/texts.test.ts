import { profiles } from "../../../workbench/host/profiles";
import { textsOf } from "../../../workbench/page/texts";

test.each(Object.values(profiles).map(({ id }) => id))("the page names the profile %s in both languages", (id) => {
  const [english, chinese] = [textsOf("en-US")(id), textsOf("zh-CN")(id)];
  expect(english).toMatch(/^Excel .+\(ExcelApi 1\.1\d.*\)$/);
  expect(chinese).toMatch(/^Excel .+（ExcelApi 1\.1\d.*）$/);
  expect(textsOf("zh-CN")("simulated", { profile: chinese })).toContain(chinese);
});
