import { createRoot } from "react-dom/client";
import { App } from "../shell/App";
import { surroundings } from "./surroundings";

/** Puts the pane in the place of the static shell once Office has said where it runs. */
export async function start(element: HTMLElement): Promise<void> {
  const found = await surroundings();
  createRoot(element).render(<App surroundings={found} />);
}
