import { input } from "../../columns";
import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import { Table } from "../../table";

/** Quantities and prices of both years to date, for the bridge from last year's revenue to this year's. */
export function productsTable({ t }: PlanContext) {
  const quantity = { numberFormat: formats.plain };
  const price = { numberFormat: formats.price };
  return new Table("Products", {
    name: input(t("Product", "产品"), 22),
    quantityBefore: input(t("Quantity, prior year", "上年销量"), 13, undefined, quantity),
    priceBefore: input(t("Price, prior year", "上年单价"), 13, undefined, price),
    quantity: input(t("Quantity", "本年销量"), 13, t("Year to date.", "本年累计。"), quantity),
    price: input(
      t("Price", "本年单价"),
      13,
      t("Quantity times price is in the plan's unit of money.", "销量×单价应为计划的金额单位。"),
      price,
    ),
  });
}
