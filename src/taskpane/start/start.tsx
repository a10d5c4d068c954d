import { createRoot } from "react-dom/client";
import { loadStartMessages } from "../../i18n";
import { languages } from "../../core/languages";
import { currentLanguage } from "../../i18n/preference";
import { App } from "../shell/App";
import { fetchViewsAhead } from "../shell/fetchAhead";
import { surroundings } from "./surroundings";

/** Puts the pane in the place of the static shell once Office has said where it runs. */
export async function start(element: HTMLElement): Promise<void> {
  const found = await surroundings();
  // Without Excel nobody says which language the reader has: both are shown.
  await Promise.all((found === "excel" ? [currentLanguage()] : languages).map(loadStartMessages));
  createRoot(element).render(<App surroundings={found} />);
  if (found === "excel") void fetchViewsAhead();
}
