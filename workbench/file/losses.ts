import type { SheetPart } from "./ooxml/sheet-part";
import { child, children, flag, localName, type XmlElement } from "./ooxml/xml";

/** What a file may hold and a document cannot, in words that fit after "not kept:". `{name}` is filled in. */
const losses = {
  otherSheets: ['the chart or macro sheet "{name}"', "图表工作表或宏工作表“{name}”"],
  macros: ["macros", "宏"],
  pivotTables: ["pivot tables", "数据透视表"],
  threadedComments: ["conversations in comments", "批注中的对话"],
  pictures: ["pictures and shapes", "图片和形状"],
  externalLinks: ["links to other workbooks", "指向其他工作簿的链接"],
  slicers: ["slicers and timelines", "切片器和日程表"],
  dataConnections: ["data connections", "数据连接"],
  controls: ["embedded objects and controls", "嵌入对象和控件"],
  newCharts: ["charts of the kinds added in Excel 2016", "Excel 2016 新增类型的图表"],
  unknownCharts: ["charts of kinds that are not known here", "此处未知类型的图表"],
  chartTitles: ["chart titles that are formulas or made by Excel", "由公式或 Excel 生成的图表标题"],
  customXml: ["custom XML parts", "自定义 XML 部件"],
  customProperties: ["custom document properties", "自定义文档属性"],
  otherSettings: ["settings of other add-ins", "其他加载项的设置"],
  printedColumns: ["columns repeated on printed pages", "打印时重复的列"],
  tableFilters: ["active filters of tables", "表格中已启用的筛选"],
  sheetFilters: ["filters outside of tables", "表格以外的筛选"],
  lonePrompts: ["input messages of cells without a validation rule", "没有验证规则的单元格输入信息"],
  newValidations: ["validation rules of newer versions", "较新版本的数据验证规则"],
  newRules: ['conditional formats of the kind "{name}" of newer versions', "较新版本的“{name}”类条件格式"],
  rules: ['conditional formats of the kind "{name}"', "“{name}”类条件格式"],
  ownIcons: ["icons chosen one by one in icon sets", "图标集中逐个选择的图标"],
  ruleGradients: ["gradient fills of conditional formats", "条件格式的渐变填充"],
  gradients: ["gradient fills", "渐变填充"],
  patterns: ["pattern fills", "图案填充"],
  diagonals: ["diagonal borders", "斜线边框"],
  otherHeaders: ["headers and footers that differ on the first or on even pages", "首页或偶数页不同的页眉页脚"],
  arrayFormulas: [
    "array formulas entered with Ctrl+Shift+Enter, which now spill",
    "用 Ctrl+Shift+Enter 输入的数组公式，现改为溢出",
  ],
  richText: ["formats of single words within a cell", "单元格内部分文字的格式"],
  checkboxes: ["checkboxes, which become TRUE and FALSE", "复选框，变为 TRUE 和 FALSE"],
  sparklines: ["sparklines", "迷你图"],
  outlines: ["outlines of rows and columns", "行和列的分级显示"],
  pageBreaks: ["page breaks", "分页符"],
  protection: ["passwords and permissions of protected sheets", "受保护工作表的密码和权限"],
  bookProtection: ["the protection of the workbook", "工作簿的保护"],
  calculation: ["manual or iterative calculation", "手动计算或迭代计算"],
  views: ["zoom and other settings of the view", "缩放等视图设置"],
  background: ["background pictures of sheets", "工作表背景图片"],
  noteLooks: ["authors, sizes and formats of notes", "批注的作者、大小和格式"],
  other: ['the part "{name}" of a sheet', "工作表中的“{name}”部分"],
} as const satisfies Record<string, readonly [english: string, chinese: string]>;

export type LossKind = keyof typeof losses;

export interface Loss {
  readonly kind: LossKind;
  readonly name: string;
}

/** Told of what is lost; `name` where the words have a place for one. */
export type ReportLoss = (kind: LossKind, name?: string) => void;

/** Collects what is lost, each once. */
export class Losses {
  private readonly found = new Map<string, Loss>();

  readonly report: ReportLoss = (kind, name = "") => {
    this.found.set(`${kind} ${name}`, { kind, name });
  };

  all(): Loss[] {
    return [...this.found.values()];
  }
}

export function lossText({ kind, name }: Loss, language: string): string {
  const [english, chinese] = losses[kind];
  return (language.startsWith("zh") ? chinese : english).replace("{name}", name);
}

/** Parts of a sheet that have no place in a document. */
const sheetParts: Readonly<Record<string, LossKind>> = {
  autoFilter: "sheetFilters",
  sortState: "sheetFilters",
  rowBreaks: "pageBreaks",
  colBreaks: "pageBreaks",
  protectedRanges: "protection",
  picture: "background",
  oleObjects: "controls",
  controls: "controls",
};

/** Parts that a document holds, or that say nothing of their own. */
const knownParts: ReadonlySet<string> = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection mergeCells phoneticPr " +
    "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing " +
    "legacyDrawing legacyDrawingHF tableParts extLst ignoredErrors"
  ).split(" "),
);

/** Extensions of a sheet by the element that they hold. */
const extensions: Readonly<Record<string, LossKind | null>> = {
  conditionalFormattings: null,
  sparklineGroups: "sparklines",
  dataValidations: "newValidations",
  slicerList: "slicers",
  timelineRefs: "slicers",
};

/** Names what of a sheet's part has no place in a document. */
export function nameForeignElements({ elements, rows }: SheetPart, lost: ReportLoss): void {
  for (const name of elements.keys()) {
    if (!knownParts.has(name)) lost(sheetParts[name] ?? "other", sheetParts[name] ? "" : name);
  }
  const of = (name: string, inner: string) => (elements.get(name) ?? []).flatMap((all) => children(all, inner));
  for (const held of of("extLst", "ext").flatMap((extension) => extension.children)) {
    if (held.type !== "element") continue;
    const kind = extensions[localName(held)];
    if (kind !== null) lost(kind ?? "other", kind ? "" : localName(held));
  }
  const outlined = (attributes: Readonly<Record<string, string>>) => Number(attributes["outlineLevel"] ?? 0) > 0;
  if ([...rows.values(), ...of("cols", "col").map(({ attributes }) => attributes)].some(outlined)) lost("outlines");
  for (const view of of("sheetViews", "sheetView")) {
    const isZoomed = Number(view.attributes["zoomScale"] ?? 100) !== 100;
    const isPlain = flag(view, "showRowColHeaders", true) && !flag(view, "rightToLeft") && !flag(view, "showFormulas");
    if (isZoomed || !isPlain) lost("views");
  }
  for (const { attributes } of elements.get("sheetProtection") ?? []) {
    const plain = new Set(["sheet", "objects", "scenarios"]);
    if (Object.keys(attributes).some((name) => !plain.has(name))) lost("protection");
  }
}

/** Names what of the workbook's own part has no place in a document. */
export function nameForeignBookParts(book: XmlElement, lost: ReportLoss): void {
  const protection = child(book, "workbookProtection");
  if (flag(protection, "lockStructure") || flag(protection, "lockWindows")) lost("bookProtection");
  const calculation = child(book, "calcPr")?.attributes ?? {};
  if ((calculation["calcMode"] ?? "auto") !== "auto" || flag(child(book, "calcPr"), "iterate")) lost("calculation");
}
