import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Engine } from "../engine";

/**
 * What is being typed into a cell stays while the workbook changes around it. Whenever a cell of the same row and
 * column is written, on whatever sheet, the engine shows its contents in the editor, open or not: a calculation that
 * ends, or a table that grows, took away what a person had typed so far.
 */
export function keepWhatIsTyped({ injector }: Engine): void {
  const editor = injector.get(IEditorBridgeService);
  const refresh = editor.refreshEditCellState.bind(editor);
  editor.refreshEditCellState = () => {
    if (!editor.isVisible().visible) refresh();
  };
}
