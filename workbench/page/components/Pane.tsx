import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { ReactElement, RefCallback } from "react";
import { usePage } from "./Page";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    width: "350px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  closed: { display: "none" },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    height: "40px",
    paddingInline: `${tokens.spacingHorizontalL} ${tokens.spacingHorizontalXS}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  frame: { flexGrow: 1, width: "100%", border: "none" },
});

interface Props {
  title: string;
  open: boolean;
  frame: RefCallback<HTMLIFrameElement>;
}

/** The add-in's page. It goes on running when the pane is closed: commands and functions live in it too. */
export function Pane({ title, open, frame }: Props): ReactElement {
  const styles = useStyles();
  const { t, actions } = usePage();
  return (
    <aside className={mergeClasses(styles.pane, !open && styles.closed)} aria-label={t("pane")}>
      <div className={styles.bar}>
        <h2 className={styles.title}>{title}</h2>
        <Tooltip content={t("closePane")} relationship="label">
          <Button appearance="subtle" icon={<Dismiss20Regular />} onClick={() => actions.setPaneOpen(false)} />
        </Tooltip>
      </div>
      <iframe ref={frame} className={styles.frame} title={title} />
    </aside>
  );
}
