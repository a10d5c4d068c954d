import commands from "./commands.json";
import risk from "./risk.json";
import track from "./track.json";

/** What is also written into workbooks, in the language of the plan, which need not be the reader's. */
export default { ...commands, ...risk, ...track };
