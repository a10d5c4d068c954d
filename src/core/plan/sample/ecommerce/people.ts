import type { PlanContext } from "../../context";

/** Departments with their heads, as the list of Settings. */
export function departments(context: PlanContext) {
  const names = departmentNames(context);
  const people = owners(context);
  return [
    { name: names.marketing, head: people.marketing },
    { name: names.warehouse, head: people.warehouse },
    { name: names.customer, head: people.customer },
    { name: names.product, head: people.product },
    { name: names.hr, head: people.hr },
    { name: names.finance, head: people.finance },
  ];
}

/** Names of the departments. */
export function departmentNames({ t }: PlanContext) {
  return {
    marketing: t("Marketing", "市场部"),
    warehouse: t("Warehouse", "仓储部"),
    customer: t("Customer", "客户部"),
    product: t("Product", "产品部"),
    hr: t("HR", "人力部"),
    finance: t("Finance", "财务部"),
  };
}

/** Heads of the departments; invented persons. */
export function owners({ t }: PlanContext) {
  return {
    marketing: t("Lin Yue", "林悦"),
    warehouse: t("Zhou Kai", "周凯"),
    customer: t("He Min", "何敏"),
    product: t("Xu Rui", "徐睿"),
    hr: t("Sun Jing", "孙静"),
    finance: t("Tang Wei", "唐伟"),
  };
}
