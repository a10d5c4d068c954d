import type { PlanContext } from "../../context";
import { Table } from "../../table";
import { input } from "../../columns";

/** Departments and who leads them: the list that other tables choose from. */
export function departmentsTable({ t }: PlanContext) {
  return new Table("Departments", {
    name: input(t("Department", "部门"), 18),
    head: input(t("Head", "负责人"), 14),
  });
}
