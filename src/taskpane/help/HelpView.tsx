import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { Actions } from "../components/Stack";
import { setIntroductionSeen } from "../firstRun/seen";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";
import { About } from "./About";
import { Shortcuts } from "./Shortcuts";

const useStyles = makeStyles({
  links: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalXS },
});

/** Pages that come with the add-in, by their message and their place under help/. */
const pages = { guide: "guide", functions: "functions/index", support: "support", privacy: "privacy" } as const;

/** Guides, keyboard shortcuts, version. */
export default function HelpView() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { goTo } = useNavigation();
  const introduce = () => {
    setIntroductionSeen(false);
    goTo("home");
  };
  return (
    <Page title={t("pane.help.title")}>
      <Section title={t("pane.help.pages")}>
        <ul className={styles.links}>
          {Object.entries(pages).map(([page, file]) => (
            <li key={page}>
              <Link href={`help/${file}${language === "zh-CN" ? ".zh-CN" : ""}.html`} target="_blank" rel="noopener">
                {t(`pane.help.${page as keyof typeof pages}`)}
              </Link>
            </li>
          ))}
        </ul>
        <Actions>
          <Button size="small" onClick={introduce}>
            {t("pane.help.introduction")}
          </Button>
        </Actions>
      </Section>
      <Shortcuts />
      <About />
    </Page>
  );
}
