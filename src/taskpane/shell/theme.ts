import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { useAppearance } from "./appearance";

const darkScheme = "(prefers-color-scheme: dark)";

/**
 * Fluent's theme: the user's choice, else the one that goes with Excel: Office's own where it tells (not on the web),
 * else the system's.
 * In the contrast themes of Windows the browser itself replaces the colours of either.
 */
export function useOfficeTheme(): Theme {
  const appearance = useAppearance();
  const officeIsDark = useSyncExternalStore(onSchemeChanged, isDark);
  const dark = appearance === "office" ? officeIsDark : appearance === "dark";
  return dark ? webDarkTheme : webLightTheme;
}

function isDark(): boolean {
  const office = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return office?.officeTheme?.isDarkTheme ?? matchMedia(darkScheme).matches;
}

/** Office has no event for its theme in Excel, so it is read again whenever the pane comes to the front. */
function onSchemeChanged(listener: () => void): () => void {
  const scheme = matchMedia(darkScheme);
  scheme.addEventListener("change", listener);
  addEventListener("focus", listener);
  return () => {
    scheme.removeEventListener("change", listener);
    removeEventListener("focus", listener);
  };
}
