import { IEditorService } from "@univerjs/docs-ui";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { IShortcutService } from "@univerjs/ui";
import type { Engine } from "../engine";

/** The keys of the list of functions that a formula's editor offers. */
const listKeys = "sheet.formula-embedding-editor.search_function.";

/**
 * Tab, Enter and arrows choose from the list of functions only while the name stands before the caret that the list was
 * made for. The engine makes it 300 ms after the last key and leaves it open as long: whoever wrote on at once had Tab or
 * Enter taken by it, and what was typed next ran into the same cell.
 */
export function chooseFromFreshLists({ injector }: Engine): void {
  const descriptions = injector.get(IDescriptionService);
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  let listed = "";
  descriptions.getSearchListByNameFirstLetter = (name) => {
    listed = name.trim().toUpperCase();
    return search(name);
  };
  const editors = injector.get(IEditorService);
  const isFresh = () => {
    const editor = editors.getFocusEditor();
    const [range] = editor?.getSelectionRanges() ?? [];
    const written =
      editor
        ?.getDocumentData()
        .body?.dataStream.slice(0, range?.startOffset ?? 0)
        .toUpperCase() ?? "";
    return listed !== "" && /[\p{L}\p{N}_.]+$/u.exec(written)?.[0] === listed;
  };
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item) =>
    register(item.id.startsWith(listKeys) ? { ...item, preconditions: isFresh } : item);
}
