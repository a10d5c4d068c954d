import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { RISKLEVEL, RISKSCORE, resultOf } from "../../core/kpi";
import type { RiskStanding } from "../../excel";
import { useLanguage } from "../language/LanguageProvider";

const scale = [1, 2, 3, 4, 5] as const;
const fromHighest = [5, 4, 3, 2, 1] as const;

type MapLevel = "L" | "M" | "H" | "E";

const useStyles = makeStyles({
  map: { width: "100%", tableLayout: "fixed", borderCollapse: "separate", borderSpacing: "2px" },
  caption: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  axis: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "center",
  },
  side: { width: "16px" },
  cell: {
    position: "relative",
    height: "44px",
    padding: "16px 2px 2px",
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid transparent",
    textAlign: "center",
    verticalAlign: "top",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  score: {
    position: "absolute",
    top: "1px",
    insetInlineEnd: "3px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  L: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  M: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3 },
  H: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  E: { backgroundColor: tokens.colorStatusDangerBackground2, color: tokens.colorNeutralForeground1 },
  risk: {
    minWidth: "24px",
    minHeight: "24px",
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  triggered: { border: `2px solid ${tokens.colorStatusDangerForeground1}`, fontWeight: tokens.fontWeightBold },
});

/**
 * The 5 x 5 map of risks: probability upwards, impact to the right. It is a table in itself, so that it is read and
 * walked through like one; each cell has its score in digits as well as its level's colour.
 */
export function RiskMap(props: {
  readonly risks: readonly RiskStanding[];
  /** Where risks stand after the response instead of before it. */
  readonly residual: boolean;
  readonly onSelect: (risk: RiskStanding) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const placed = props.risks.flatMap((risk) => {
    const place = props.residual ? risk.residual : risk;
    return place ? [{ risk, probability: place.probability, impact: place.impact }] : [];
  });
  return (
    <table className={styles.map}>
      <caption className={styles.caption}>{t("track.chart.risks")}</caption>
      <colgroup>
        <col className={styles.side} />
      </colgroup>
      <tbody>
        {fromHighest.map((probability) => (
          <tr key={probability}>
            <th scope="row" className={styles.axis}>
              <span aria-label={t("track.chart.probabilityOf", { value: probability })}>{probability}</span>
            </th>
            {scale.map((impact) => {
              const score = Number(resultOf(RISKSCORE, [probability, impact]));
              const level = resultOf(RISKLEVEL, [score]) as MapLevel;
              return (
                <td key={impact} className={mergeClasses(styles.cell, styles[level])}>
                  <span className={styles.score}>{score}</span>
                  {placed
                    .filter((each) => each.probability === probability && each.impact === impact)
                    .map(({ risk }) => (
                      <button
                        key={risk.id}
                        type="button"
                        className={mergeClasses(styles.risk, risk.triggered && styles.triggered)}
                        aria-label={t("track.chart.risk", { id: risk.id, risk: risk.risk, triggered: risk.triggered })}
                        title={t("track.chart.risk", { id: risk.id, risk: risk.risk, triggered: risk.triggered })}
                        onClick={() => props.onSelect(risk)}
                      >
                        {risk.triggered ? `! ${risk.id}` : risk.id}
                      </button>
                    ))}
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <td />
          {scale.map((impact) => (
            <th key={impact} scope="col" className={styles.axis}>
              <span aria-label={t("track.chart.impactOf", { value: impact })}>{impact}</span>
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
