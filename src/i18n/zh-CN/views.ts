import functions from "./functions.json";
import paneViews from "./paneViews.json";
import plan from "./plan.json";
import smart from "./smart.json";

/** What the views say beside what the pane says from its start on. */
export default { ...functions, ...paneViews, ...plan, ...smart };
