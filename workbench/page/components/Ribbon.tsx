import { makeStyles, mergeClasses, Spinner, tokens, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AddInManifest, RibbonControl } from "../manifest";
import { usePage } from "./Page";

const useStyles = makeStyles({
  ribbon: { backgroundColor: tokens.colorNeutralBackground4, paddingInline: tokens.spacingHorizontalS },
  tabs: { display: "flex", paddingInline: tokens.spacingHorizontalXS },
  tab: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
  },
  body: {
    display: "flex",
    minHeight: "104px",
    marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    overflowX: "auto",
    overflowY: "hidden",
  },
  group: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    position: "relative",
    "&:not(:last-child)::after": {
      content: '""',
      position: "absolute",
      insetBlock: "10px",
      insetInlineEnd: 0,
      width: "1px",
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  controls: { display: "flex", gap: tokens.spacingHorizontalXXS },
  groupLabel: { textAlign: "center", fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXXS,
    minWidth: "64px",
    maxWidth: "92px",
    padding: tokens.spacingHorizontalXS,
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
  },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected },
  icon: { width: "32px", height: "32px" },
  faded: { opacity: 0.4 },
  tip: { fontWeight: tokens.fontWeightSemibold, display: "block", marginBottom: tokens.spacingVerticalXS },
});

interface Props {
  manifest: AddInManifest;
  disabled: boolean;
  disabledControls: ReadonlySet<string>;
  running: string | null;
  paneOpen: boolean;
}

/** The add-in's tab, drawn from its manifest as Excel draws it. */
export function Ribbon({ manifest, disabled, disabledControls, running, paneOpen }: Props): ReactElement {
  const styles = useStyles();
  const { t } = usePage();
  return (
    <nav className={styles.ribbon} aria-label={t("ribbon")}>
      <div className={styles.tabs}>
        <span className={styles.tab}>{manifest.tab.label}</span>
      </div>
      <div className={styles.body} role="toolbar" aria-label={manifest.tab.label}>
        {manifest.groups.map((group) => (
          <div key={group.id} className={styles.group} role="group" aria-label={group.label}>
            <div className={styles.controls}>
              {group.controls.map((control) => (
                <RibbonButton
                  key={control.id}
                  control={control}
                  disabled={disabled || disabledControls.has(control.id)}
                  isRunning={running === control.label}
                  isPressed={control.action.kind === "ShowTaskpane" && paneOpen}
                />
              ))}
            </div>
            <div className={styles.groupLabel} aria-hidden>
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}

interface ButtonProps {
  control: RibbonControl;
  disabled: boolean;
  isRunning: boolean;
  isPressed: boolean;
}

function RibbonButton({ control, disabled, isRunning, isPressed }: ButtonProps): ReactElement {
  const styles = useStyles();
  const { actions } = usePage();
  const [small, large] = [control.icons.get(32), control.icons.get(64)];
  const tip = (
    <>
      <span className={styles.tip}>{control.tip.title}</span>
      {control.tip.description}
    </>
  );
  return (
    <Tooltip content={tip} relationship="description" withArrow>
      <button
        type="button"
        className={mergeClasses(styles.button, isPressed && styles.pressed)}
        disabled={disabled}
        aria-pressed={control.action.kind === "ShowTaskpane" ? isPressed : undefined}
        data-control={control.id}
        onClick={() => void actions.runControl(control)}
      >
        {isRunning ? (
          <Spinner size="small" className={styles.icon} />
        ) : (
          <img
            className={mergeClasses(styles.icon, disabled && styles.faded)}
            src={small}
            srcSet={large && `${small ?? ""} 1x, ${large} 2x`}
            alt=""
          />
        )}
        <span>{control.label}</span>
      </button>
    </Tooltip>
  );
}
