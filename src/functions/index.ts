import { worksheetFunctions } from "./worksheetFunctions";

/**
 * Tells a runtime that has nothing but functions, and no page to load more from, which code stands behind each id. It
 * takes the checker in the pieces in which the pane loads it: the build can then put each together for both.
 */
const functions = worksheetFunctions(async () => {
  const { checkerOf } = await import(/* webpackMode: "eager" */ "../core/smart/check");
  const { chinese } = await import(/* webpackMode: "eager" */ "../core/smart/languages/zh");
  const { english } = await import(/* webpackMode: "eager" */ "../core/smart/languages/en");
  return checkerOf([chinese, english]);
});
for (const [id, calculate] of functions) CustomFunctions.associate(id, calculate);
