import { makeStyles, tokens } from "@fluentui/react-components";
import { addMonths } from "../../../core/calendar";
import { currentSignals, urgencyOf } from "../../../core/tracking";
import { signalText, type TrackedKpi } from "../../../excel";
import { figureText, figureWithUnit, monthText } from "../../../i18n/figure";
import { enumerated } from "../../language/enumerated";
import { useLanguage } from "../../language/LanguageProvider";
import { Sparkline } from "./Sparkline";
import { StatusBadge } from "./StatusBadge";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    // Cards beside each other are equally high; what is left over goes below.
    alignContent: "start",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // The whole card is the button's target; figures in it stay plain text for a screen reader.
  name: {
    padding: 0,
    border: "none",
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: "none" },
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusLarge },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  status: { justifySelf: "end" },
  attainment: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  figures: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  picture: { alignSelf: "center", justifySelf: "end" },
  signal: {
    gridColumn: "1 / -1",
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A KPI at a glance: where it stands, its figures, the way there, and what warns. A click goes to its cell. */
export function KpiCard(props: {
  readonly kpi: TrackedKpi;
  readonly fiscalYearStart: number;
  readonly onSelect: (kpi: TrackedKpi) => void;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { kpi, fiscalYearStart } = props;
  const { name, unit, actual, plan, attainment, paceGap, basis, judged, months, warning } = kpi;
  const [signal] = currentSignals(warning).filter(({ adverse }) => adverse);
  const figure = (value: number) => figureText(language, value, unit);
  const spoken = months.attainment.flatMap((value, month) =>
    value === null
      ? []
      : [
          t("track.sparkline.month", {
            month: monthText(language, addMonths(fiscalYearStart, month), true),
            attainment: value,
          }),
        ],
  );
  return (
    <li className={styles.card}>
      <button
        type="button"
        className={styles.name}
        title={t("track.goTo", { address: kpi.address })}
        onClick={() => props.onSelect(kpi)}
      >
        {name}
      </button>
      <span className={styles.status}>
        <StatusBadge urgency={urgencyOf(kpi)} />
      </span>
      <div>
        {attainment === null ? (
          <p className={styles.figures}>{kpi.signal || t("track.urgency.unreported")}</p>
        ) : (
          <>
            <span className={styles.attainment}>{t("track.percent", { value: attainment })}</span>
            {actual !== null && plan !== null && (
              <p className={styles.figures}>
                {t("track.againstPlan", { actual: figure(actual), plan: figureWithUnit(language, plan, unit) })}
              </p>
            )}
            {basis !== "plan" && judged !== null && (
              <p className={styles.figures}>
                {t(`risk.thresholds.now.${basis}`, {
                  figure: figureWithUnit(language, judged, basis === "target" ? "%" : unit),
                })}
              </p>
            )}
            {paceGap !== null && <p className={styles.figures}>{t("track.pace", { gap: paceGap })}</p>}
          </>
        )}
      </div>
      <div className={styles.picture}>
        <Sparkline
          attainment={months.attainment}
          limits={warning.limits}
          label={t("track.sparkline.label", { months: enumerated(spoken, language) })}
        />
      </div>
      {signal && <p className={styles.signal}>{signalText(language, signal, fiscalYearStart)}</p>}
    </li>
  );
}
