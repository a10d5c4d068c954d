import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { type ReactElement, type RefCallback, useState, useSyncExternalStore } from "react";
import type { PageState } from "../model";
import { ActivityPanel } from "./ActivityPanel";
import { FunctionDialog, type InsertableFunction } from "./FunctionDialog";
import { Header } from "./Header";
import { usePage } from "./Page";
import { Pane } from "./Pane";
import { Ribbon } from "./Ribbon";
import { StatusBar } from "./StatusBar";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", backgroundColor: tokens.colorNeutralBackground4 },
  banner: { flexShrink: 0, borderRadius: 0, minHeight: "28px", borderLeftWidth: 0, borderRightWidth: 0 },
  main: { display: "flex", flexGrow: 1, minHeight: 0, marginTop: tokens.spacingVerticalS },
  sheet: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  grid: { flexGrow: 1, minHeight: 0, position: "relative", overflow: "hidden" },
});

interface Props {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => PageState;
  functions: readonly InsertableFunction[];
  grid: RefCallback<HTMLDivElement>;
  frame: RefCallback<HTMLIFrameElement>;
}

export function App({ subscribe, snapshot, functions, grid, frame }: Props): ReactElement {
  const styles = useStyles();
  const { t, actions } = usePage();
  const state = useSyncExternalStore(subscribe, snapshot);
  const [isActivityOpen, setActivityOpen] = useState(false);
  const [isInserting, setInserting] = useState(false);
  const { manifest, notice, phase } = state;
  const isStarting = phase !== "ready";
  const isBusy = isStarting || state.running !== null;
  return (
    <div className={styles.page}>
      <Header
        product={manifest.displayName}
        fileName={state.fileName}
        disabled={isBusy}
        onInsertFunction={() => setInserting(true)}
      />
      <section aria-label={t("host")}>
        <MessageBar className={styles.banner} intent="warning" layout="singleline">
          <MessageBarBody>{t("simulated", { profile: state.profileName })}</MessageBarBody>
        </MessageBar>
      </section>
      <Ribbon
        manifest={manifest}
        disabled={isBusy}
        disabledControls={state.disabledControls}
        running={state.running}
        paneOpen={state.paneOpen}
      />
      {notice && (
        <section aria-label={t("message")}>
          <MessageBar intent={notice.intent} politeness="assertive" layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Tooltip content={t("dismiss")} relationship="label">
                  <Button appearance="transparent" icon={<Dismiss16Regular />} onClick={actions.dismissNotice} />
                </Tooltip>
              }
            />
          </MessageBar>
        </section>
      )}
      <div className={styles.main}>
        <main className={styles.sheet} aria-label={t("workbook")}>
          <div ref={grid} className={styles.grid} role="region" aria-label={t("grid")} data-testid="grid" />
        </main>
        <Pane title={manifest.displayName} open={state.paneOpen} frame={frame} />
      </div>
      {isActivityOpen && <ActivityPanel records={state.activity} />}
      <StatusBar
        state={state}
        isActivityOpen={isActivityOpen}
        onToggleActivity={() => setActivityOpen((open) => !open)}
      />
      <FunctionDialog
        open={isInserting}
        functions={functions}
        onInsert={actions.insert}
        onClose={() => setInserting(false)}
      />
    </div>
  );
}
