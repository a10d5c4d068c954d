import { useEffect, useState } from "react";

/**
 * True once a part of the pane's code was missing because the server has another build than the one that runs here:
 * no part that is still to be fetched will come, whatever asked for it, and only a reload helps.
 */
export function useNewVersion(): boolean {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    const onMissing = async ({ target }: Event) => {
      if (target instanceof HTMLScriptElement && (await hasAnotherBuild())) setNew(true);
    };
    const listener = (event: Event) => void onMissing(event);
    // What an element could not load does not bubble, but is seen on its way down.
    addEventListener("error", listener, { capture: true });
    return () => removeEventListener("error", listener, { capture: true });
  }, []);
  return isNew;
}

/** The script that the page starts with; its name changes with each build, as it names all others. */
const startScript = /\btaskpane\.\w+\.js\b/;

/** Whether the page on the server starts with another script than this one did; false where the server can't be asked. */
async function hasAnotherBuild(): Promise<boolean> {
  const [running] = startScript.exec([...document.scripts].map(({ src }) => src).join(" ")) ?? [];
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    const [served] = startScript.exec(await answer.text()) ?? [];
    return running !== undefined && served !== undefined && served !== running;
  } catch {
    // Offline: the part that is missing says so.
    return false;
  }
}
