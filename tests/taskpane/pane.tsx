import "@testing-library/jest-dom";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/i18n";
import { chooseLanguage } from "../../src/i18n/preference";
import { App } from "../../src/taskpane/shell/App";
import type { ViewId } from "../../src/taskpane/shell/viewIds";
import { installBrowser } from "./browser";

// Views and toasts are loaded when first shown, which takes Jest a while on a cold cache.
configure({ asyncUtilTimeout: 20_000 });

/** Opens the whole pane in Excel, as a person would see it, on one of its views. */
export async function openPane(options: { language?: Language; view?: ViewId } = {}) {
  const { language = "en-US", view = "home" } = options;
  installBrowser({ locale: language });
  sessionStorage.setItem("planwright.view", JSON.stringify(view));
  const user = userEvent.setup();
  const pane = await act(async () => render(<App surroundings="excel" />));
  // The view itself is loaded lazily.
  await screen.findByRole("heading", { level: 1 });
  return { user, ...pane };
}

/** Forgets what the pane keeps between tests. */
export function forgetPane(): void {
  sessionStorage.clear();
  chooseLanguage("office");
  localStorage.clear();
}
