import { useState } from "react";
import { languages } from "../../core/languages";
import { chooseLanguage, languageChoice, type LanguageChoice } from "../../i18n/preference";
import { languageNames } from "../language/languageNames";
import { useLanguage } from "../language/LanguageProvider";
import { Choices } from "./Choices";

const choices: readonly LanguageChoice[] = ["office", ...languages];

export function LanguageSetting() {
  const { t } = useLanguage();
  const [choice, setChoice] = useState<LanguageChoice>(languageChoice);
  return (
    <Choices
      title={t("pane.settings.language")}
      hint={t("pane.settings.languageHint")}
      values={choices}
      value={choice}
      label={(each) =>
        each === "office" ? t("pane.settings.asInExcel") : <span lang={each}>{languageNames[each]}</span>
      }
      onChoose={(chosen) => {
        setChoice(chosen);
        chooseLanguage(chosen);
      }}
    />
  );
}
