import commands from "./commands.json";
import excel from "./excel.json";
import functions from "./functions.json";
import pane from "./pane.json";
import plan from "./plan.json";
import risk from "./risk.json";
import smart from "./smart.json";
import track from "./track.json";

export default { ...commands, ...excel, ...functions, ...pane, ...plan, ...risk, ...smart, ...track };
