import type { NoteRecord } from "../../document";
import { parseRect } from "../addresses";
import type { ReportLoss } from "../losses";
import type { Package } from "./package";
import { child, children, contentOf, parse } from "./xml";

/** The notes of a sheet; a conversation keeps a text for older versions in the same part, which is left to it. */
export function readNotes(file: Package, sheetPath: string, lost: ReportLoss): { readonly notes?: NoteRecord[] } {
  if (file.related(sheetPath, "threadedComment").length > 0) return {};
  const notes = file.related(sheetPath, "comments").flatMap(({ target }) =>
    children(child(parse(file.text(target)), "commentList"), "comment").map((comment): NoteRecord => {
      const { row, column } = parseRect(comment.attributes["ref"] ?? "A1");
      return { row, column, text: noteText(child(comment, "text")) };
    }),
  );
  if (notes.length === 0) return {};
  lost("noteLooks");
  return { notes: notes.sort((one, other) => one.row - other.row || one.column - other.column) };
}

function noteText(text: ReturnType<typeof child>): string {
  const runs = children(text, "r").map((run) => contentOf(child(run, "t")));
  return runs.length > 0 ? runs.join("") : contentOf(child(text, "t"));
}
