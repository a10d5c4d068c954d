import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import { LanguageProvider } from "../language/LanguageProvider";
import { NotStarted } from "../start/NotStarted";
import type { Surroundings } from "../start/surroundings";
import { ErrorBoundary } from "./ErrorBoundary";
import { NavigationProvider } from "./NavigationContext";
import { NotificationProvider } from "./NotificationProvider";
import { Shell } from "./Shell";
import { useOfficeTheme } from "./theme";

/** The pane: theme and language around either the shell or the reason why it can't work here. */
export function App({ surroundings }: { readonly surroundings: Surroundings }) {
  return (
    <LanguageProvider>
      <FluentProvider theme={useOfficeTheme()}>
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
