import { viewIds } from "./viewIds";
import { views } from "./views";

/** Fetches the code of the views, one after the other while nothing else is to be done, so that each opens at once. */
export async function fetchViewsAhead(): Promise<void> {
  for (const id of viewIds) {
    await idle();
    // What can't be fetched now is fetched again when it is opened, and missed there.
    await views[id].fetchAhead().catch(() => undefined);
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // The web view of Excel for Mac has no requestIdleCallback.
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 100);
  });
}
