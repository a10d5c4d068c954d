import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AlertFilled } from "@fluentui/react-icons/svg/alert";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Urgency } from "../../../core/tracking";
import { useLanguage } from "../../language/LanguageProvider";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  red: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    color: tokens.colorStatusDangerForeground1,
  },
  amber: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorStatusWarningForeground3,
  },
  warned: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorBrandForeground2,
  },
  unreported: {},
  onPlan: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    color: tokens.colorStatusSuccessForeground1,
  },
});

const icons = {
  red: DismissCircleFilled,
  amber: WarningFilled,
  warned: AlertFilled,
  unreported: CircleHintRegular,
  onPlan: CheckmarkCircleFilled,
} as const;

/** Where a KPI stands, by icon and word as well as colour. */
export function StatusBadge({ urgency, count }: { readonly urgency: Urgency; readonly count?: number }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const Icon = icons[urgency];
  return (
    <span className={mergeClasses(styles.badge, styles[urgency])}>
      <Icon aria-hidden="true" />
      {count === undefined
        ? t(`track.urgency.${urgency}`)
        : t("track.urgency.count", { count, urgency: t(`track.urgency.${urgency}`) })}
    </span>
  );
}
