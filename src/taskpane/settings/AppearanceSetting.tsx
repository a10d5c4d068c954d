import { useLanguage } from "../language/LanguageProvider";
import { appearances, chooseAppearance, useAppearance } from "../shell/appearance";
import { Choices } from "./Choices";

export function AppearanceSetting() {
  const { t } = useLanguage();
  return (
    <Choices
      title={t("pane.settings.appearance")}
      hint={t("pane.settings.appearanceHint")}
      values={appearances}
      value={useAppearance()}
      label={(each) => (each === "office" ? t("pane.settings.asInExcel") : t(`pane.settings.appearance.${each}`))}
      onChoose={chooseAppearance}
    />
  );
}
