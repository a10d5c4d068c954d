import type { WorkbookDocument } from "../document";
import { sheetIdentity } from "../identity";

/** A workbook with one blank sheet, as Excel makes a new one. */
export function emptyWorkbook(sheetName: string): WorkbookDocument {
  const id = sheetIdentity(0);
  return {
    sheets: [
      {
        id,
        name: sheetName,
        visibility: "Visible",
        tabColor: "",
        showGridlines: true,
        freeze: { rows: 0, columns: 0 },
        cells: [],
        columnWidths: new Map(),
        rowHeights: new Map(),
        hiddenColumns: [],
        hiddenRows: [],
        merges: [],
        hyperlinks: [],
        pageLayout: {
          orientation: "Portrait",
          zoom: { scale: 100 },
          headersFooters: {
            leftHeader: "",
            centerHeader: "",
            rightHeader: "",
            leftFooter: "",
            centerFooter: "",
            rightFooter: "",
          },
          centerHorizontally: false,
        },
        protected: false,
      },
    ],
    activeSheetId: id,
    tables: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    settings: {},
  };
}
