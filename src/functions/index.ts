import { worksheetFunctions } from "./worksheetFunctions";

/** Tells a runtime that has nothing but functions, and no page to load more from, which code stands behind each id. */
for (const [id, calculate] of worksheetFunctions()) CustomFunctions.associate(id, calculate);
