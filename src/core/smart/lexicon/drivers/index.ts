import type { Concept } from "./concept";
import { fields } from "./fields";
import { market } from "./market";
import { money } from "./money";
import { operations } from "./operations";
import { people } from "./people";

export type { Concept } from "./concept";
export { againstTheMarket, rivals } from "./rivalry";

export const concepts: readonly Concept[] = [...market, ...money, ...operations, ...people, ...fields];
