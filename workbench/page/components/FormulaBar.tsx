import { Button, Input, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { MathFormula20Regular } from "@fluentui/react-icons";
import { type ReactElement, useEffect, useState } from "react";
import type { ActiveCell } from "../model";
import { usePage } from "./Page";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { width: "112px", minWidth: "112px" },
  formula: { flexGrow: 1 },
  input: { fontFamily: tokens.fontFamilyMonospace },
});

interface Props {
  cell: ActiveCell;
  disabled: boolean;
  /** What is being typed, null when the cell's own content is shown. */
  draft: string | null;
  onDraft: (text: string | null) => void;
  onInsertFunction: () => void;
}

export function FormulaBar({ cell, disabled, draft, onDraft, onInsertFunction }: Props): ReactElement {
  const styles = useStyles();
  const { t, actions } = usePage();
  const [place, setPlace] = useState<string | null>(null);
  // Another cell is another text: what was typed for the one before is dropped, as Excel drops it on Escape.
  useEffect(() => onDraft(null), [cell.address, cell.source, onDraft]);
  return (
    <div className={styles.bar}>
      <Input
        className={styles.name}
        size="small"
        aria-label={t("nameBox")}
        disabled={disabled}
        value={place ?? cell.address}
        onChange={(_, { value }) => setPlace(value)}
        onBlur={() => setPlace(null)}
        onKeyDown={({ key }) => {
          if (key === "Enter" && place !== null) actions.goTo(place);
          if (key === "Enter" || key === "Escape") setPlace(null);
        }}
      />
      <Tooltip content={t("insertFunction")} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<MathFormula20Regular />}
          disabled={disabled}
          onClick={onInsertFunction}
        />
      </Tooltip>
      <Input
        className={styles.formula}
        input={{ className: styles.input }}
        size="small"
        aria-label={t("formulaBar")}
        disabled={disabled}
        value={draft ?? cell.source}
        onChange={(_, { value }) => onDraft(value)}
        onKeyDown={({ key }) => {
          if (key === "Escape") onDraft(null);
          if (key === "Enter" && draft !== null && actions.enter(draft)) onDraft(null);
        }}
      />
    </div>
  );
}
