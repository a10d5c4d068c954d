import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { bytesText } from "../activity";
import type { PageState } from "../model";
import { usePage } from "./Page";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalL,
    height: "28px",
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  warning: { color: tokens.colorStatusWarningForeground3, overflow: "hidden", textOverflow: "ellipsis" },
  space: { flexGrow: 1 },
  button: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
});

const mostNamed = 3;

/** The first few of them, and that there are more. */
const shortList = (cells: readonly string[]) =>
  cells.slice(0, mostNamed).join(", ") + (cells.length > mostNamed ? " …" : "");

interface Props {
  state: PageState;
  isActivityOpen: boolean;
  onToggleActivity: () => void;
}

export function StatusBar({ state, isActivityOpen, onToggleActivity }: Props): ReactElement {
  const styles = useStyles();
  const { t, language } = usePage();
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 6 });
  const { running, phase } = state;
  const [last] = state.activity;
  return (
    <footer className={styles.bar}>
      <span role="status">
        {phase === "starting" ? (
          <Spinner size="extra-tiny" label={t("loading")} />
        ) : running === null ? (
          t("ready")
        ) : (
          <Spinner size="extra-tiny" label={t("working", { command: running })} />
        )}
      </span>
      {state.circular.length > 0 && (
        <span role="alert" className={styles.warning} title={t("circularTip")}>
          {t("circular", { cells: shortList(state.circular) })}
        </span>
      )}
      <div className={styles.space} />
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        aria-expanded={isActivityOpen}
        icon={isActivityOpen ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
        iconPosition="after"
        onClick={onToggleActivity}
      >
        {last
          ? [
              t("lastAction", { action: last.action }),
              `${t("syncs")} ${number(last.syncs)}`,
              `${t("requests")} ${number(last.requests)}`,
              bytesText(last.sentBytes + last.receivedBytes, language),
              `${number(Math.round(last.milliseconds))} ms`,
            ].join(" · ")
          : t("noAction")}
      </Button>
    </footer>
  );
}
