import { makeStyles, tokens } from "@fluentui/react-components";
import type { Limits } from "../../../core/risk";

const WIDTH = 104;
const HEIGHT = 40;
const PADDING = 4;

const useStyles = makeStyles({
  picture: { display: "block", overflow: "visible", forcedColorAdjust: "auto" },
  limits: {
    fill: tokens.colorNeutralBackground4,
    stroke: "none",
    "@media (forced-colors: active)": { fill: "none", stroke: "GrayText" },
  },
  plan: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: "2 2",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  line: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    strokeLinejoin: "round",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  last: { fill: tokens.colorBrandForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
});

/**
 * Attainment by month as a small line: dashed the plan, a band the control limits where there are enough months.
 *
 * @param attainment of the twelve months; null is not reported and leaves a gap.
 * @param limits of the gap to plan.
 */
export function Sparkline(props: {
  readonly attainment: readonly (number | null)[];
  readonly limits: Pick<Limits, "upper" | "lower"> | null;
  readonly label: string;
}) {
  const styles = useStyles();
  const { attainment, limits } = props;
  const band = limits && { upper: 1 + limits.upper, lower: 1 + limits.lower };
  const points = attainment.flatMap((value, month) => (value === null ? [] : [{ month, value }]));
  const last = points.at(-1);
  if (!last) return null;
  const values = [1, ...points.map(({ value }) => value), ...(band ? [band.upper, band.lower] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // A year that is all on plan would otherwise be blown up to noise.
  const range = Math.max(high - low, 0.1);
  const middle = (low + high) / 2;
  const x = (month: number) => PADDING + (month / Math.max(1, attainment.length - 1)) * (WIDTH - 2 * PADDING);
  const y = (value: number) => HEIGHT / 2 - ((value - middle) / range) * (HEIGHT - 2 * PADDING);
  const path = points
    .map(({ month, value }) => `${attainment[month - 1] === null || month === 0 ? "M" : "L"}${x(month)} ${y(value)}`)
    .join("");
  return (
    <svg
      className={styles.picture}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={props.label}
    >
      {band && (
        <rect className={styles.limits} x={0} width={WIDTH} y={y(band.upper)} height={y(band.lower) - y(band.upper)} />
      )}
      <line className={styles.plan} x1={0} x2={WIDTH} y1={y(1)} y2={y(1)} />
      <path className={styles.line} d={path} />
      <circle className={styles.last} cx={x(last.month)} cy={y(last.value)} r={3} />
    </svg>
  );
}
