import { worksheetFunctions } from "./worksheetFunctions";

/** Tells a runtime that has nothing but functions, and no page to load more from, which code stands behind each id. */
const functions = worksheetFunctions(async () => (await import(/* webpackMode: "eager" */ "../core/smart")).checkGoal);
for (const [id, calculate] of functions) CustomFunctions.associate(id, calculate);
