import { makeStyles, tokens } from "@fluentui/react-components";
import { rectangleFromAddress } from "../../core/addresses";
import type { SheetBlueprint, StyleId } from "../../core/plan/blueprint";

const WIDTH = 64;
const HEIGHT = 44;
const ROW = 3;
/** Characters that the picture is wide; what lies beyond is not drawn. */
const CHARACTERS = 130;

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { fill: tokens.colorNeutralForeground2 },
  input: { fill: tokens.colorPaletteYellowBackground2 },
  formula: { fill: tokens.colorNeutralBackground4 },
  text: { fill: tokens.colorNeutralForeground3 },
  chart: { fill: "none", stroke: tokens.colorBrandStroke1 },
  bar: { fill: tokens.colorBrandBackground },
});

/** A sheet as it will look, small: titles, tables with their inputs, charts. */
export function SheetPicture({ sheet }: { readonly sheet: SheetBlueprint }) {
  const styles = useStyles();
  const x = columnEdges(sheet.columnWidths);
  const blockRow = sheet.charts.length > 0 ? ROW * CHART_SCALE : ROW;
  return (
    <svg className={styles.picture} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect x={0} y={0} width={WIDTH} height={2} fill={sheet.tabColor} />
      <rect className={styles.text} x={2} y={4} width={18} height={2} />
      {sheet.blocks.map(({ at, cells, style }) => {
        const look = blockLooks[style];
        if (look === undefined) return null;
        const { row, column } = rectangleFromAddress(at);
        const width = x(column + Math.max(...cells.map((line) => line.length))) - x(column);
        return (
          <rect
            key={at}
            className={styles[look]}
            x={x(column)}
            y={3 + row * blockRow}
            width={Math.max(0, width)}
            height={Math.max(1, cells.length * blockRow - 0.5)}
          />
        );
      })}
      {sheet.tables.map((table) => {
        const { row, column } = rectangleFromAddress(table.at);
        const y = 3 + row * ROW;
        const end = x(column + table.columns.length);
        return (
          <g key={table.id}>
            {table.columns.map(({ id, role }, index) => (
              <rect
                key={id}
                className={role === "input" ? styles.input : styles.formula}
                x={x(column + index)}
                y={y + ROW}
                width={Math.max(0, x(column + index + 1) - x(column + index) - 0.5)}
                height={Math.min(HEIGHT, table.rows.length * ROW)}
              />
            ))}
            <rect
              className={styles.header}
              x={x(column)}
              y={y}
              width={Math.max(0, end - x(column))}
              height={ROW - 0.5}
            />
          </g>
        );
      })}
      {sheet.charts.map(({ id, topLeft, bottomRight }) => {
        const [from, to] = [rectangleFromAddress(topLeft), rectangleFromAddress(bottomRight)];
        const [left, top] = [x(from.column), 3 + from.row * ROW * CHART_SCALE];
        const [width, height] = [x(to.column + 1) - left - 1, (to.row - from.row) * ROW * CHART_SCALE - 1];
        if (width <= 0 || height <= 0 || top >= HEIGHT) return null;
        return (
          <g key={id}>
            <rect className={styles.chart} x={left + 0.5} y={top + 0.5} width={width} height={height} />
            {[0.4, 0.7, 0.55].map((share, index) => (
              <rect
                key={share}
                className={styles.bar}
                x={left + (width * (index + 0.7)) / 4}
                y={top + height * (1 - share)}
                width={width / 8}
                height={height * share - 1}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** How blocks of cells are drawn; titles and notes are not. */
const blockLooks: Partial<Record<StyleId, "header" | "input" | "formula">> = {
  tableHeader: "header",
  figureHeader: "header",
  input: "input",
  inputText: "input",
  formula: "formula",
  total: "formula",
};

/** Sheets with charts are tall: their rows are drawn smaller. */
const CHART_SCALE = 0.28;

function columnEdges(widths: readonly number[]): (column: number) => number {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  const total = Math.min(CHARACTERS, edges.at(-1) ?? CHARACTERS);
  return (column) => Math.min(WIDTH, ((edges[column] ?? edges.at(-1) ?? 0) / total) * (WIDTH - 4) + 2);
}
