import { requestView, toUserError, type PaneView } from "../excel";
import { loadMessages } from "../i18n";

/**
 * Makes an action available to ribbon and keyboard under its name in the manifest.
 *
 * A command has no window for messages: what fails is shown by the pane, in the given view, at once or
 * when it is opened. Excel hears that the command has ended in any case, or the button would stay dead.
 */
export function associate(name: string, view: PaneView, action: () => Promise<unknown>): void {
  // A keyboard shortcut may come without an event.
  Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
    try {
      // What an action writes is in the language of the plan, which need not be the reader's.
      await loadMessages();
      await action();
    } catch (error) {
      const { key, parameters } = toUserError(error);
      requestView(view, { message: { intent: "error", key, parameters } });
    } finally {
      event?.completed();
    }
  });
}
