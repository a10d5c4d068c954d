import { requestView } from "../excel";
import { languageOf } from "../i18n";

/** Opens the guide in the browser, and the pane's own help where Excel can't open a browser. */
export function openHelpCommand(): Promise<void> {
  const page = languageOf(Office.context.displayLanguage) === "zh-CN" ? "help/guide.zh-CN.html" : "help/guide.html";
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(new URL(page, location.href).href);
  } else {
    requestView("help");
  }
  return Promise.resolve();
}
