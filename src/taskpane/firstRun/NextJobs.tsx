import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Actions } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";
import { setIntroductionSeen } from "./seen";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

const jobs = ["plan", "goals", "track", "risks"] as const;

/** Where to begin, and that the ribbon has the same actions. */
export function NextJobs() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { goTo } = useNavigation();
  return (
    <>
      <p className={styles.text}>{t("pane.firstRun.next.body")}</p>
      <Actions>
        {jobs.map((job) => (
          <Button
            key={job}
            size="small"
            onClick={() => {
              setIntroductionSeen(true);
              goTo(job);
            }}
          >
            {t(`pane.home.step.${job}`)}
          </Button>
        ))}
      </Actions>
    </>
  );
}
