/** The page's own texts. What the add-in shows is the add-in's business. */
const english = {
  product: "Workbench",
  untitled: "Book1",
  simulated: "A simulated host, not Excel: {profile}. What works here still has to be seen in Excel.",
  host: "Simulated host",
  message: "Message",
  workbook: "Workbook and grid",
  dismiss: "Close",
  new: "New",
  sample: "Sample",
  open: "Open",
  save: "Save .xlsx",
  undo: "Undo (Ctrl+Z)",
  redo: "Redo (Ctrl+Y)",
  language: "Language",
  ribbon: "Ribbon",
  quickAccess: "Workbook",
  insertFunction: "Insert function",
  functionSearch: "Search functions",
  insert: "Insert",
  cancel: "Cancel",
  pane: "Task pane",
  closePane: "Close the task pane",
  ready: "Ready",
  loading: "Starting the add-in …",
  working: "{command} …",
  grid: "Worksheet",
  lastAction: "Last action: {action}",
  noAction: "Nothing has been asked of the workbook yet",
  requests: "Requests",
  syncs: "Syncs",
  sent: "Sent",
  received: "Received",
  time: "Time in the host",
  action: "Action",
  activity: "What the add-in asked of the workbook",
  activityHint:
    "One line for each action since the page was opened. A sync is one batch that the add-in sends and waits for.",
  paneAction: "Task pane",
  commandFailed: "{command} did not finish: {reason}",
  unassociated: "the add-in has no function for this button",
  commandStatus: "status {status}",
  saveFailed: "The workbook could not be saved: {reason}",
  openFailed: "{file} could not be opened: {reason}",
  fileEncrypted: "it is protected by a password, or is a workbook of Excel 97-2003 (.xls)",
  fileNotAWorkbook: "it is no .xlsx workbook",
  fileDamaged: "it is damaged",
  notKept: "{file} was opened. This page does not keep: {list}.",
  formulaRefused: "This formula cannot be entered: {reason}",
  discard: "Changes that are not saved will be lost. Go on?",
  discardTitle: "Replace this workbook?",
  goOn: "Go on",
  startFailed: "The workbench could not start: {reason}",
  reload: "Load again",
} as const;

export type TextKey = keyof typeof english;

const chinese: Readonly<Record<TextKey, string>> = {
  product: "工作台",
  untitled: "工作簿1",
  simulated: "这是模拟的宿主，不是 Excel：{profile}。在这里可用的功能仍需在 Excel 中确认。",
  host: "模拟宿主",
  message: "消息",
  workbook: "工作簿与表格",
  dismiss: "关闭",
  new: "新建",
  sample: "示例",
  open: "打开",
  save: "保存 .xlsx",
  undo: "撤消 (Ctrl+Z)",
  redo: "恢复 (Ctrl+Y)",
  language: "语言",
  ribbon: "功能区",
  quickAccess: "工作簿",
  insertFunction: "插入函数",
  functionSearch: "搜索函数",
  insert: "插入",
  cancel: "取消",
  pane: "任务窗格",
  closePane: "关闭任务窗格",
  ready: "就绪",
  loading: "正在启动加载项…",
  working: "正在执行“{command}”…",
  grid: "工作表",
  lastAction: "上一操作：{action}",
  noAction: "尚未访问过工作簿",
  requests: "请求",
  syncs: "同步",
  sent: "发送",
  received: "接收",
  time: "宿主用时",
  action: "操作",
  activity: "加载项对工作簿的访问",
  activityHint: "自页面打开以来每个操作一行。一次同步是加载项发出并等待结果的一批请求。",
  paneAction: "任务窗格",
  commandFailed: "“{command}”未完成：{reason}",
  unassociated: "加载项中没有与此按钮对应的函数",
  commandStatus: "状态 {status}",
  saveFailed: "无法保存工作簿：{reason}",
  openFailed: "无法打开 {file}：{reason}",
  fileEncrypted: "文件受密码保护，或是 Excel 97-2003 工作簿 (.xls)",
  fileNotAWorkbook: "不是 .xlsx 工作簿",
  fileDamaged: "文件已损坏",
  notKept: "已打开 {file}。此页面不保留：{list}。",
  formulaRefused: "无法输入此公式：{reason}",
  discard: "未保存的更改将丢失，是否继续？",
  discardTitle: "替换此工作簿？",
  goOn: "继续",
  startFailed: "工作台无法启动：{reason}",
  reload: "重新加载",
};

export type PageLanguage = "en-US" | "zh-CN";

export type Translate = (key: TextKey, parameters?: Readonly<Record<string, string | number>>) => string;

export function textsOf(language: PageLanguage): Translate {
  const texts = language === "zh-CN" ? chinese : english;
  return (key, parameters = {}) =>
    texts[key].replace(/\{(\w+)\}/gu, (whole, name: string) => String(parameters[name] ?? whole));
}

/** The language asked for in the address, else the browser's. */
export function pageLanguage(search: string, preferred: readonly string[]): PageLanguage {
  const wanted = new URLSearchParams(search).get("lang") ?? preferred[0] ?? "";
  return wanted.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
