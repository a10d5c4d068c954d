import { input } from "../../columns";
import type { PlanContext } from "../../context";
import { Table } from "../../table";

/** The words of the drop-down lists in every language, by list and code. */
export function wordsTable({ t }: PlanContext) {
  return new Table("Words", {
    list: input(t("List", "列表"), 18),
    code: input(t("Code", "代码"), 16),
    inUse: input(t("In use", "当前用词"), 26),
    english: input("English", 26),
    chinese: input("中文", 26),
  });
}
