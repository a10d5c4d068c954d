import type { MessageKey } from "../../i18n";

interface Shortcut {
  readonly label: MessageKey;
  readonly keys: string;
  readonly mac: string;
}

/** The keyboard shortcuts that the manifest declares; a test holds this list to src/commands/shortcuts.json. */
export const shortcutKeys: readonly Shortcut[] = [
  { label: "pane.help.shortcut.checkGoals", keys: "Ctrl+Shift+Alt+G", mac: "Command+Shift+Option+G" },
  { label: "pane.help.shortcut.highlightRisks", keys: "Ctrl+Shift+Alt+H", mac: "Command+Shift+Option+H" },
  { label: "pane.help.shortcut.clearHighlights", keys: "Ctrl+Shift+Alt+L", mac: "Command+Shift+Option+L" },
  { label: "pane.help.shortcut.nextRisk", keys: "Ctrl+Shift+Alt+N", mac: "Command+Shift+Option+N" },
  { label: "pane.help.shortcut.previousRisk", keys: "Ctrl+Shift+Alt+P", mac: "Command+Shift+Option+P" },
];
