import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { LanguageProvider } from "../language/LanguageProvider";
import { NotStarted } from "../start/NotStarted";
import type { Surroundings } from "../start/surroundings";
import { ErrorBoundary } from "./ErrorBoundary";
import { NavigationProvider } from "./NavigationContext";
import { NotificationProvider } from "./NotificationProvider";
import { Shell } from "./Shell";
import { useOfficeTheme } from "./theme";

const useStyles = makeStyles({
  provider: { minHeight: "100%", backgroundColor: tokens.colorNeutralBackground2 },
});

/** The pane: theme and language around either the shell or the reason why it can't work here. */
export function App({ surroundings }: { readonly surroundings: Surroundings }) {
  const styles = useStyles();
  return (
    <LanguageProvider>
      <FluentProvider theme={useOfficeTheme()} className={styles.provider}>
        <AriaLiveAnnouncer>
          <ErrorBoundary>
            {surroundings === "excel" ? (
              <NotificationProvider>
                <NavigationProvider>
                  <Shell />
                </NavigationProvider>
              </NotificationProvider>
            ) : (
              <NotStarted reason={surroundings} />
            )}
          </ErrorBoundary>
        </AriaLiveAnnouncer>
      </FluentProvider>
    </LanguageProvider>
  );
}
