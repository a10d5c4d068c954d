import excel from "./excel.json";
import pane from "./pane.json";

/** What the pane says before a view is opened: its own words and why Excel could not be read. */
export default { ...excel, ...pane };
