import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** The figures of a chart in words: a first column that names the row. */
export interface TableData {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const useStyles = makeStyles({
  scroller: { maxHeight: "320px", overflow: "auto" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  cell: {
    padding: "4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
});

/** The table view of a chart. */
export function DataTable({ caption, data }: { readonly caption: string; readonly data: TableData }) {
  const styles = useStyles();
  return (
    // A scrolling area has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {data.headers.map((header, index) => (
              <th key={header} scope="col" className={mergeClasses(styles.cell, index === 0 && styles.name)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((text, index) =>
                index === 0 ? (
                  <th key={index} scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {text}
                  </th>
                ) : (
                  <td key={index} className={styles.cell}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
