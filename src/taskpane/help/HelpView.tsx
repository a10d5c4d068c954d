import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { useLanguage } from "../language/LanguageProvider";
import { About } from "./About";
import { Shortcuts } from "./Shortcuts";

const useStyles = makeStyles({
  links: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalXS },
});

const pages = ["guide", "support", "privacy"] as const;

/** Guides, keyboard shortcuts, version. */
export default function HelpView() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  return (
    <Page title={t("pane.help.title")}>
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
      <About />
    </Page>
  );
}
