import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../language/LanguageProvider";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "grid", gap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const jobs = ["plan", "goals", "warning", "functions"] as const;

export function WhatItDoes() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <>
      <ul className={styles.list}>
        {jobs.map((job) => (
          <li key={job}>{t(`pane.firstRun.what.${job}`)}</li>
        ))}
      </ul>
      <p className={styles.text}>{t("pane.firstRun.what.private")}</p>
    </>
  );
}
