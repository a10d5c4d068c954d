import start from "./start";
import views from "./views";
import workbook from "./workbook";

export default { ...start, ...views, ...workbook };
