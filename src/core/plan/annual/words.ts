import type { SheetBlueprint } from "../blueprint";
import { lists, type ListId } from "../lists";
import type { Bilingual } from "../../languages";
import { TABLE_AT, tableSheet, tabColors } from "../sheet";
import type { AnnualPlan } from "./plan";

/** The hidden sheet of all drop-down words in both languages, by which a plan can change its language in place. */
export function wordsSheet({ context, tables }: AnnualPlan): SheetBlueprint {
  const { t } = context;
  const face = {
    id: "Lists",
    name: "Lists",
    title: t("Lists", "列表"),
    hint: t("Kept by the add-in; nothing to enter.", "由加载项维护，无需填写。"),
    tabColor: tabColors.setup,
  };
  const table = tables.words.blueprint({
    at: TABLE_AT,
    rows: Object.entries(lists).flatMap(([list, words]) =>
      Object.entries<Bilingual>(words).map(([code, word]) => ({
        list: list as ListId,
        code,
        inUse: word[context.language],
        english: word["en-US"],
        chinese: word["zh-CN"],
      })),
    ),
  });
  return tableSheet(context, face, table, {
    columnWidths: tables.words.widths(TABLE_AT),
    visibility: "veryHidden",
  });
}
