import type { PlanContext } from "../../context";
import type { PlanContent } from "../../content";

/** Products and cohorts of the sample company. Quantities in ten thousand pieces, prices in yuan. */
export function analysis({ t }: PlanContext): Pick<PlanContent, "products" | "cohorts"> {
  return {
    products: [
      { name: t("Home", "家居"), before: { quantity: 10, price: 120 }, now: { quantity: 14, price: 122 } },
      { name: t("Beauty", "美妆"), before: { quantity: 6, price: 180 }, now: { quantity: 8.5, price: 176 } },
      { name: t("Food", "食品"), before: { quantity: 15, price: 60 }, now: { quantity: 16, price: 61 } },
      { name: t("New categories", "新品类"), before: { quantity: 0, price: null }, now: { quantity: 3.5, price: 130 } },
    ],
    cohorts: [
      { month: -1, size: 7900, retention: [1, 0.31, 0.27, 0.24, 0.22, 0.21] },
      { month: 0, size: 6200, retention: [1, 0.29, 0.26, 0.23, 0.21] },
      { month: 1, size: 6110, retention: [1, 0.3, 0.25, 0.22] },
      { month: 2, size: 4460, retention: [1, 0.33, 0.28] },
      { month: 3, size: 5800, retention: [1, 0.34] },
      { month: 4, size: 5860, retention: [1] },
    ],
  };
}
