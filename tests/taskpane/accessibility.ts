import axe from "axe-core";

/**
 * What axe finds wrong in a part of the pane, one line a fault. jsdom has no layout and no styles, so contrast and
 * sizes are judged by the tests in a browser.
 */
export async function violationsOf(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(" ")})`);
}
