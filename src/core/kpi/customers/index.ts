import { orderFunctions } from "./orders";
import { retentionFunctions } from "./retention";
import { valueFunctions } from "./value";

/** Customers: how many stay, what they are worth and what it costs to win them. */
export const customerFunctions = [...retentionFunctions, ...orderFunctions, ...valueFunctions];
