import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { readMonthClose, readSummary, type MonthClose as Close } from "../../../excel";
import { monthText } from "../../../i18n/figure";
import { EmptyState } from "../../components/EmptyState";
import { Section } from "../../components/Section";
import { Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { Loaded } from "../Loaded";
import { useLoad } from "../useLoad";
import { ManagementSummary } from "./ManagementSummary";
import { MissForm } from "./MissForm";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

async function readClose() {
  const close = await readMonthClose();
  return { close, summary: await readSummary() };
}

/** Closes the month of the as-of date: its misses go to the Review sheet, and a summary to whoever asks for it. */
export function MonthClose() {
  const { state, reload } = useLoad(readClose);
  return (
    <Loaded state={state} reload={reload}>
      {({ close, summary }) => (
        <Stack>
          <Misses close={close} onWritten={reload} />
          <ManagementSummary key={`${summary.language} ${summary.month}`} summary={summary} />
        </Stack>
      )}
    </Loaded>
  );
}

function Misses({ close, onWritten }: { readonly close: Close; readonly onWritten: () => void }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const month = monthText(language, close.month);
  return (
    <Section title={t("track.close.title", { month })} aside={t("track.close.count", { count: close.misses.length })}>
      {close.misses.length === 0 ? (
        <EmptyState
          icon={<CheckmarkCircleRegular />}
          title={t("track.close.none")}
          body={t("track.close.noneBody", { month })}
        />
      ) : (
        <>
          <p className={styles.hint}>{t("track.close.hint")}</p>
          <MissForm key={close.period} close={close} onWritten={onWritten} />
        </>
      )}
    </Section>
  );
}
