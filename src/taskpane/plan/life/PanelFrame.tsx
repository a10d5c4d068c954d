import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Stack } from "../../components/Stack";
import { ViewSkeleton } from "../../shell/ViewSkeleton";
import { NothingToWorkOn, type PanelProps } from "./NothingToWorkOn";

const useStyles = makeStyles({ intro: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** A panel under a sentence that says what it is for: its contents once they are read, or why there are none. */
export function PanelFrame(
  props: PanelProps & {
    readonly intro: string;
    /** Why the contents could not be read; undefined when they could. */
    readonly error: unknown;
    readonly onRetry: () => void;
    /** Undefined while they are being read. */
    readonly children: ReactNode | undefined;
  },
) {
  const styles = useStyles();
  const { intro, error, onNew, onRetry, children } = props;
  if (error === undefined && children === undefined) return <ViewSkeleton />;
  return (
    <Stack>
      <p className={styles.intro}>{intro}</p>
      {error === undefined ? children : <NothingToWorkOn error={error} onNew={onNew} onRetry={onRetry} />}
    </Stack>
  );
}
