import { CellAlertManagerService } from "@univerjs/sheets-ui";
import { cellValue } from "../values";
import type { Engine } from "../engine";

/** The card that the engine shows beside an error under the pointer. */
const ERROR_CARD = "SHEET_FORMULA_ALERT";

/**
 * The card names the error, and says what a custom function said of it, as Excel does; the engine's own card has one
 * text for each kind of error.
 */
export function explainErrors(
  engine: Engine,
  messageOf: (sheetId: string, row: number, column: number) => string | null,
): void {
  const cards = engine.injector.get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  cards.showAlert = (card) => {
    if (card.key !== ERROR_CARD) {
      show(card);
      return;
    }
    const { subUnitId, row, col } = card.location;
    const shown = cellValue(engine.sheet(subUnitId).getCell(row, col));
    const title = typeof shown === "object" && shown !== null ? shown.error : card.title;
    show({ ...card, title, message: messageOf(subUnitId, row, col) ?? card.message });
  };
}
