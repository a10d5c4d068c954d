import { Button, Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { format, type MessageKey } from "../../i18n";
import { languages } from "../../core/languages";
import { useLanguage } from "../language/LanguageProvider";
import type { Surroundings } from "./surroundings";

const useStyles = makeStyles({
  page: {
    display: "grid",
    boxSizing: "border-box",
    minHeight: "100vh",
    alignContent: "start",
    gap: tokens.spacingVerticalXXL,
    maxWidth: "560px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXXL,
  },
  section: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "grid", gap: tokens.spacingVerticalXS },
});

const steps: readonly MessageKey[] = ["pane.outside.step1", "pane.outside.step2", "pane.outside.step3"];

/** Why the pane can't work here and what to do, in both languages: Office, which knows the user's, is not there. */
export function NotStarted({ reason }: { readonly reason: Exclude<Surroundings, "excel"> }) {
  const styles = useStyles();
  const { language: first } = useLanguage();
  const inOrder = [first, ...languages.filter((language) => language !== first)];
  return (
    <main className={styles.page}>
      <img src="assets/planwright-64.png" width={48} height={48} alt="" />
      {inOrder.map((language) => {
        const t = (key: MessageKey) => format(language, key);
        return (
          <section key={language} lang={language} className={styles.section}>
            {reason === "officeMissing" ? (
              <>
                <Subtitle2 as="h1">{t("pane.officeMissing.title")}</Subtitle2>
                <Text>{t("pane.officeMissing.body")}</Text>
                <Button appearance="primary" onClick={() => location.reload()}>
                  {t("pane.retry")}
                </Button>
              </>
            ) : (
              <>
                <Subtitle2 as="h1">{t("pane.outside.title")}</Subtitle2>
                <Text>{t("pane.outside.body")}</Text>
                <ol className={styles.steps}>
                  {steps.map((step) => (
                    <li key={step}>{t(step)}</li>
                  ))}
                </ol>
                <Link href="manifest.xml">{t("pane.outside.manifest")}</Link>
              </>
            )}
          </section>
        );
      })}
    </main>
  );
}
