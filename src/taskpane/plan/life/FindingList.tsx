import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Language } from "../../../core/languages";
import { useLanguage, type Translate } from "../../language/LanguageProvider";
import { enumerated } from "../../language/enumerated";
import type { FindingGroup } from "./findingGroups";

const useStyles = makeStyles({
  title: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalXS },
  what: { overflowWrap: "anywhere" },
  repair: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** Names beyond these are only counted. */
const MOST_PARTS = 4;

/** What is wrong, and what repairing it does, each with a box to choose it. */
export function FindingList(props: {
  readonly title: string;
  readonly groups: readonly FindingGroup[];
  readonly chosen: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onChoose: (group: FindingGroup, isChosen: boolean) => void;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {props.title}
      </h3>
      <ul className={styles.list}>
        {props.groups.map((group) => {
          const parameters = {
            sheet: group.sheet,
            table: group.table,
            parts: shortened(group.parts, language, t),
            count: group.count,
          };
          return (
            <li key={group.key}>
              <Checkbox
                checked={props.chosen.has(group.key)}
                disabled={props.disabled || !group.repairable}
                onChange={(_, { checked }) => props.onChoose(group, checked === true)}
                label={
                  <span className={styles.what}>
                    {t(`plan.repair.${group.kind}`, parameters)}
                    <span className={styles.repair}>{t(`plan.repair.${group.kind}.do`, parameters)}</span>
                  </span>
                }
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function shortened(parts: readonly string[], language: Language, t: Translate): string {
  if (parts.length <= MOST_PARTS + 1) return enumerated(parts, language);
  return t("plan.repairMore", {
    parts: enumerated(parts.slice(0, MOST_PARTS), language),
    count: parts.length - MOST_PARTS,
  });
}
