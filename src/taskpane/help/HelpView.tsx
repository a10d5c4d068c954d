import { Field, Link, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { languages } from "../../core/languages";
import { chooseLanguage, languageChoice, type LanguageChoice } from "../../i18n/preference";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { languageNames } from "../language/languageNames";
import { useLanguage } from "../language/LanguageProvider";
import { About } from "./About";
import { Shortcuts } from "./Shortcuts";

const useStyles = makeStyles({
  links: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const pages = ["guide", "support", "privacy"] as const;

/** Help and settings: language, guides, shortcuts, privacy, version. */
export default function HelpView() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  return (
    <Page title={t("pane.help.title")}>
      <LanguageSetting />
      <Section title={t("pane.help.pages")}>
        <ul className={styles.links}>
          {pages.map((page) => (
            <li key={page}>
              <Link href={`help/${page}${language === "zh-CN" ? ".zh-CN" : ""}.html`} target="_blank" rel="noopener">
                {t(`pane.help.${page}`)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Shortcuts />
      <Section title={t("pane.help.privacyTitle")}>
        <p className={styles.text}>{t("pane.help.privacyBody")}</p>
      </Section>
      <About />
    </Page>
  );
}

function LanguageSetting() {
  const { t } = useLanguage();
  const [choice, setChoice] = useState<LanguageChoice>(languageChoice);
  const choices: readonly LanguageChoice[] = ["office", ...languages];
  const choose = (value: string) => {
    const chosen = choices.find((each) => each === value);
    if (!chosen) return;
    setChoice(chosen);
    chooseLanguage(chosen);
  };
  return (
    <Section title={t("pane.help.language")}>
      <Field hint={t("pane.help.languageHint")}>
        <RadioGroup value={choice} aria-label={t("pane.help.language")} onChange={(_, { value }) => choose(value)}>
          {choices.map((each) => (
            <Radio
              key={each}
              value={each}
              label={each === "office" ? t("pane.help.languageOffice") : <span lang={each}>{languageNames[each]}</span>}
            />
          ))}
        </RadioGroup>
      </Field>
    </Section>
  );
}
