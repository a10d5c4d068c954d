import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, useEffect, useState } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { keepFocus } from "./focusKeeper";
import { Navigation } from "./Navigation";
import { useNavigation } from "./NavigationContext";
import { NewVersion } from "./NewVersion";
import { RibbonMessage } from "./RibbonMessage";
import { viewIds, type ViewId } from "./viewIds";
import { views } from "./views";

const useStyles = makeStyles({
  // Not on FluentProvider: it hands its classes on to what lies over the pane, such as toasts.
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    // A native select is as wide as its longest choice; in a narrow pane it gives way.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
    "& .fui-Select, & .fui-Select__select": { minWidth: 0 },
  },
  view: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
});

/** Header, navigation and the view that is shown. */
export function Shell() {
  const styles = useStyles();
  const { view } = useNavigation();
  const visited = useVisited(view);
  useEffect(keepFocus, []);
  return (
    <div className={styles.shell}>
      <header className={styles.top}>
        <Navigation />
      </header>
      <NewVersion />
      <RibbonMessage />
      <main className={styles.main}>
        {viewIds
          .filter((id) => visited.has(id))
          .map((id) => {
            const { Content } = views[id];
            return (
              <Activity key={id} mode={id === view ? "visible" : "hidden"}>
                <div className={styles.view}>
                  <ErrorBoundary>
                    <Content />
                  </ErrorBoundary>
                </div>
              </Activity>
            );
          })}
      </main>
    </div>
  );
}

/** Views stay alive once visited: a plan goes on being generated, a draft stays as it was left. */
function useVisited(view: ViewId): ReadonlySet<ViewId> {
  const [visited, setVisited] = useState<ReadonlySet<ViewId>>(new Set([view]));
  if (!visited.has(view)) setVisited(new Set([...visited, view]));
  return visited;
}
