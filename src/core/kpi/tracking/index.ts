import { attainmentFunctions } from "./attainment";
import { forecastFunctions } from "./forecast";
import { statusFunctions } from "./status";

/** Plan tracking: where a figure stands against its plan, where it leads, and what that means. */
export const trackingFunctions = [...attainmentFunctions, ...forecastFunctions, ...statusFunctions];
