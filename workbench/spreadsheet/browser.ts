import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/drawing-ui/lib/index.css";
import "@univerjs/sheets-drawing-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import { type GridOptions, type GridSpreadsheet, UniverGrid } from "./engine/grid";

export type { ChartRenderer } from "./engine/drawing/charts";
export type { GridOptions, GridSpreadsheet };

/** A spreadsheet with its grid, for the page. */
export function createSpreadsheet(options: GridOptions): GridSpreadsheet {
  return new UniverGrid(options);
}
