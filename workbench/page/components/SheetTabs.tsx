import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { SheetRecord } from "../../document";
import { usePage } from "./Page";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    height: "34px",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tabs: { display: "flex", overflowX: "auto", scrollbarWidth: "thin" },
  tab: {
    border: "none",
    borderBottom: "3px solid transparent",
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1 },
  },
});

interface Props {
  sheets: readonly SheetRecord[];
  activeSheetId: string;
  disabled: boolean;
}

export function SheetTabs({ sheets, activeSheetId, disabled }: Props): ReactElement {
  const styles = useStyles();
  const { t, actions } = usePage();
  const shown = sheets.filter(({ visibility }) => visibility === "Visible");
  const move = (from: number, key: string) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const next = shown[from + step];
    if (step !== 0 && next) actions.activateSheet(next.id);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.tabs} role="tablist" aria-label={t("sheets")}>
        {shown.map(({ id, name, tabColor }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === activeSheetId}
            tabIndex={id === activeSheetId ? 0 : -1}
            className={mergeClasses(styles.tab, id === activeSheetId && styles.active)}
            style={
              tabColor || id === activeSheetId ? { borderBottomColor: tabColor || tokens.colorBrandStroke1 } : undefined
            }
            onClick={() => actions.activateSheet(id)}
            onKeyDown={({ key }) => move(index, key)}
          >
            {name}
          </button>
        ))}
      </div>
      <Tooltip content={t("addSheet")} relationship="label">
        <Button appearance="subtle" icon={<Add16Regular />} disabled={disabled} onClick={actions.addSheet} />
      </Tooltip>
    </div>
  );
}
