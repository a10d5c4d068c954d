// The page also runs functions and commands with no pane, and headless hosts have no page at all.
const root = typeof document === "undefined" ? null : document.getElementById("root");
if (root) {
  void import(/* webpackChunkName: "start" */ "./start/start").then(({ start }) => start(root));
}
