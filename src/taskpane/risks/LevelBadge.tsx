import { Badge } from "@fluentui/react-components";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { RiskFound } from "../../excel";
import { useLanguage } from "../language/LanguageProvider";

const looks = {
  amber: { color: "warning", Icon: WarningFilled },
  red: { color: "danger", Icon: DismissCircleFilled },
} as const;

/** Amber or red, by icon and word as well as colour. */
export function LevelBadge({ level }: { readonly level: RiskFound["level"] }) {
  const { t } = useLanguage();
  const { color, Icon } = looks[level];
  return (
    <Badge appearance="tint" color={color} icon={<Icon aria-hidden="true" />}>
      {t(`pane.risks.level.${level}`)}
    </Badge>
  );
}
