import { Badge } from "@fluentui/react-components";
import { AlertFilled } from "@fluentui/react-icons/svg/alert";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Urgency } from "../../../core/tracking";
import { useLanguage } from "../../language/LanguageProvider";

const looks = {
  red: { color: "danger", Icon: DismissCircleFilled },
  amber: { color: "warning", Icon: WarningFilled },
  warned: { color: "brand", Icon: AlertFilled },
  unreported: { color: "informative", Icon: CircleHintRegular },
  onPlan: { color: "success", Icon: CheckmarkCircleFilled },
} as const;

/** Where a KPI stands, by icon and word as well as colour. */
export function StatusBadge({ urgency, count }: { readonly urgency: Urgency; readonly count?: number }) {
  const { t } = useLanguage();
  const { color, Icon } = looks[urgency];
  return (
    <Badge appearance="tint" color={color} icon={<Icon aria-hidden="true" />}>
      {count === undefined
        ? t(`track.urgency.${urgency}`)
        : t("track.urgency.count", { count, urgency: t(`track.urgency.${urgency}`) })}
    </Badge>
  );
}
