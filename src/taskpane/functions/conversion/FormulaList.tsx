import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { showCell } from "../../../excel";
import { Section } from "../../components/Section";
import { useNotifyFailure } from "../../components/useNotifyFailure";
import { useLanguage } from "../../language/LanguageProvider";

/** A formula of the list: what it is, and what it becomes or why it stays. */
export interface FormulaEntry {
  readonly address: string;
  readonly sheet: string;
  readonly formula: string;
  readonly becomes: string | undefined;
  readonly reason: string | undefined;
  /** Cells that its result fills. */
  readonly fills: number;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalM },
  entry: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "2px" },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  fills: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2 },
  after: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  reason: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** Entries drawn at once, and characters of a formula that say what it is; a workbook may hold thousands. */
const page = 30;
const beginning = 120;

/** Formulas grouped by their sheets, or under one title. */
export function FormulaList({
  entries,
  title,
}: {
  readonly entries: readonly FormulaEntry[];
  readonly title?: string;
}) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(page);
  const groups = new Map<string, FormulaEntry[]>();
  for (const entry of entries.slice(0, shown)) {
    const name = title ?? entry.sheet;
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const styles = useStyles();
  return (
    <>
      {[...groups].map(([name, group]) => (
        <Section key={name} title={name}>
          <ul className={styles.list}>
            {group.map((entry) => (
              <Entry key={entry.address} entry={entry} isWithSheet={title !== undefined} />
            ))}
          </ul>
        </Section>
      ))}
      {entries.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + page)}>
          {t("pane.showMore", { count: entries.length - shown })}
        </Button>
      )}
    </>
  );
}

function Entry({ entry, isWithSheet }: { readonly entry: FormulaEntry; readonly isWithSheet: boolean }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const notifyFailure = useNotifyFailure();
  const { address, formula, becomes, reason, fills } = entry;
  const show = () => showCell(address).catch(notifyFailure);
  return (
    <li className={styles.entry}>
      <span className={styles.head}>
        <Link as="button" onClick={() => void show()}>
          {isWithSheet ? address : address.slice(address.lastIndexOf("!") + 1)}
        </Link>
        {fills > 1 && <span className={styles.fills}>{t("functions.conversion.fills", { count: fills })}</span>}
      </span>
      <FormulaText text={formula} className={styles.before} />
      {becomes !== undefined && <FormulaText text={becomes} className={styles.after} />}
      {reason !== undefined && <span className={styles.reason}>{reason}</span>}
    </li>
  );
}

function FormulaText({ text, className }: { readonly text: string; readonly className: string }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > beginning;
  return (
    <span className={mergeClasses(styles.code, className)}>
      {isLong && !isWhole ? `${text.slice(0, beginning)}… ` : `${text} `}
      {isLong && (
        <Link as="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? "functions.conversion.less" : "functions.conversion.whole")}
        </Link>
      )}
    </span>
  );
}
