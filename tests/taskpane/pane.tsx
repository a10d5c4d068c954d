import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/i18n";
import { chooseLanguage } from "../../src/i18n/preference";
import { App } from "../../src/taskpane/shell/App";
import { setIntroductionSeen } from "../../src/taskpane/firstRun/seen";
import type { ViewId } from "../../src/taskpane/shell/viewIds";
import { installBrowser } from "./browser";

// Views and toasts are loaded when first shown, which takes Jest a while on a cold cache.
// Computing what is hidden is what makes role queries slow in jsdom; the tests say toBeVisible where it matters.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

/** Opens the whole pane in Excel, as a person would see it, on one of its views. */
export async function openPane(options: { language?: Language; view?: ViewId; firstTime?: boolean } = {}) {
  const { language = "en-US", view = "home", firstTime = false } = options;
  setIntroductionSeen(!firstTime);
  installBrowser({ locale: language });
  sessionStorage.setItem("planwright.view", JSON.stringify(view));
  // Waits and checks for covered elements cost seconds in jsdom, which has no layout to cover anything.
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  // A toast that first has to be loaded would come when nobody waits for it.
  await import("../../src/taskpane/shell/Toasts");
  const pane = await act(async () => render(<App surroundings="excel" />));
  // The view itself is loaded lazily, and in some its largest part after it.
  await screen.findAllByRole("heading", { level: 1 });
  await waitFor(() => expect(document.querySelector("[aria-busy=true]")).toBeNull());
  return { user, ...pane };
}

/** Forgets what the pane keeps between tests. */
export function forgetPane(): void {
  sessionStorage.clear();
  void chooseLanguage("office");
  localStorage.clear();
}
