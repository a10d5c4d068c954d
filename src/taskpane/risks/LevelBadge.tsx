import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { RiskFound } from "../../excel";
import { useLanguage } from "../language/LanguageProvider";

type Level = RiskFound["level"];

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  amber: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorStatusWarningForeground3,
  },
  red: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    color: tokens.colorStatusDangerForeground1,
  },
});

const icons = { amber: WarningFilled, red: DismissCircleFilled };

/** Amber or red, by icon and word as well as colour. */
export function LevelBadge({ level }: { readonly level: Level }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const Icon = icons[level];
  return (
    <span className={mergeClasses(styles.badge, styles[level])}>
      <Icon aria-hidden="true" />
      {t(`pane.risks.level.${level}`)}
    </span>
  );
}
