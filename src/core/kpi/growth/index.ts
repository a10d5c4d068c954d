import { contributionFunctions } from "./contribution";
import { growthPeriods } from "./periods";
import { growthRates } from "./rates";

/** Growth: how a figure compares with an earlier one, and where the change comes from. */
export const growthFunctions = [...growthRates, ...growthPeriods, ...contributionFunctions];
