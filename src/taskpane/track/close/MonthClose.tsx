import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { readMonthClose, readSummary, type MonthClose as Close, type Summary } from "../../../excel";
import { monthText } from "../../../i18n/figure";
import { sentences } from "../../../i18n/sentences";
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
          <Misses close={close} summary={summary} onWritten={reload} />
          <ManagementSummary key={`${summary.language} ${summary.month}`} summary={summary} />
        </Stack>
      )}
    </Loaded>
  );
}

function Misses(props: { readonly close: Close; readonly summary: Summary; readonly onWritten: () => void }) {
  const { close, summary, onWritten } = props;
  const styles = useStyles();
  const { t, language } = useLanguage();
  const month = monthText(language, close.month);
  return (
    <Section title={t("track.close.title", { month })} aside={t("track.close.count", { count: close.misses.length })}>
      {close.misses.length === 0 ? (
        <NoMisses month={month} summary={summary} />
      ) : (
        <>
          <p className={styles.hint}>{t("track.close.hint")}</p>
          <MissForm key={close.period} close={close} onWritten={onWritten} />
        </>
      )}
    </Section>
  );
}

/** Reassures only as far as something is reported. */
function NoMisses({ month, summary }: { readonly month: string; readonly summary: Summary }) {
  const { t, language } = useLanguage();
  const counts = summary.facts.find((one) => one.fact === "counts");
  const [kpis, unreported] = [counts?.kpis ?? 0, counts?.unreported ?? 0];
  if (kpis > 0 && unreported === kpis) {
    return (
      <EmptyState
        icon={<CircleHintRegular />}
        title={t("track.close.unreported")}
        body={t("track.close.unreportedBody", { month })}
      />
    );
  }
  const isWhole = unreported === 0;
  return (
    <EmptyState
      icon={isWhole ? <CheckmarkCircleRegular /> : <CircleHintRegular />}
      title={t("track.close.none")}
      body={sentences(
        language,
        t("track.close.noneBody", { month }),
        ...(isWhole ? [] : [t("track.close.noneBut", { count: unreported })]),
      )}
    />
  );
}
