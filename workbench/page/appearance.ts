import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const darkScheme = "(prefers-color-scheme: dark)";

/** Whether the person's system is set to dark, as Excel on the web takes it. */
export function isDark(): boolean {
  return window.matchMedia(darkScheme).matches;
}

/** Answers a function that ends the subscription. */
export function onDarkChange(listener: () => void): () => void {
  const scheme = window.matchMedia(darkScheme);
  scheme.addEventListener("change", listener);
  return () => {
    scheme.removeEventListener("change", listener);
  };
}

export function useTheme(): Theme {
  return useSyncExternalStore(onDarkChange, isDark) ? webDarkTheme : webLightTheme;
}
