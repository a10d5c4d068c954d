import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { areSensible, countAttainments } from "../../../core/risk";
import { writeTableThresholds, type ThresholdsOfTables } from "../../../excel";
import { Section } from "../../components/Section";
import { useLanguage } from "../../language/LanguageProvider";
import { useNotify } from "../../shell/NotificationProvider";
import { useAction } from "../../state/action";
import { pairOf, readShares } from "./entries";
import { PairFields } from "./PairFields";
import { SaveBar } from "./SaveBar";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The thresholds of a workbook without a plan, for whatever table is highlighted in it. */
export function TablesForm({ read }: { readonly read: ThresholdsOfTables }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const notify = useNotify();
  const [entry, setEntry] = useState(() => pairOf(read.thresholds, "%"));
  const shares = readShares(entry);
  const whose = t("risk.thresholds.tables");
  const problem = !shares
    ? t("risk.thresholds.notANumber", { whose })
    : areSensible(shares)
      ? null
      : t("risk.thresholds.crossed", { whose });
  const saving = useAction(async () => {
    if (!shares) return;
    await writeTableThresholds(shares);
    notify({ intent: "success", written: true, key: "risk.thresholds.savedForTables" });
  });
  return (
    <>
      <Section title={t("risk.thresholds.tables")}>
        <p className={styles.hint}>{t("risk.thresholds.tablesHint")}</p>
        <PairFields entry={entry} unit="%" onChange={setEntry} />
      </Section>
      <SaveBar
        counts={shares && read.attainments ? countAttainments(read.attainments, shares) : null}
        problem={problem}
        error={saving.state.status === "failed" ? saving.state.error : undefined}
        isSaving={saving.state.status === "running"}
        onSave={() => void saving.run()}
      />
    </>
  );
}
