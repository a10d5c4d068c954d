import type { HeaderFooter, PageSetup, Worksheet } from "@cj-tech-master/excelts";
import type { PageLayoutRecord } from "../document";
import { pointsPerInch } from "./units";
import type { ReportLoss } from "./losses";

/** Names of Office.js in the order in which files number paper sizes, from 1. */
const papers = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
];

const sections = ["left", "center", "right"] as const;
const marginNames = ["top", "bottom", "left", "right", "header", "footer"] as const;
const inches = (points: number) => points / pointsPerInch;

/** Print titles and areas are names and are written with them. */
export function pageSetupOf(layout: PageLayoutRecord): Partial<PageSetup> {
  const { zoom, margins } = layout;
  const paper = layout.paperSize === undefined ? 0 : papers.indexOf(layout.paperSize) + 1;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paper > 0 ? { paperSize: paper } : {}),
    // 0 pages means as many as are needed.
    ...(fits
      ? { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : { scale: zoom.scale ?? 100 }),
    ...(layout.centerHorizontally ? { horizontalCentered: true } : {}),
    margins: margins
      ? { ...toInches(margins) }
      : { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  };
}

function toInches(margins: NonNullable<PageLayoutRecord["margins"]>): PageSetup["margins"] {
  return {
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    left: inches(margins.left),
    right: inches(margins.right),
    header: inches(margins.header),
    footer: inches(margins.footer),
  };
}

export function headerFooterOf({ headersFooters }: PageLayoutRecord): Partial<HeaderFooter> {
  const join = (kind: "Header" | "Footer") =>
    sections
      .map((section) => [section.charAt(0).toUpperCase(), headersFooters[`${section}${kind}`]] as const)
      .map(([code, content]) => (content === "" ? "" : `&${code}${content}`))
      .join("");
  const [header, footer] = [join("Header"), join("Footer")];
  return { ...(header ? { oddHeader: header } : {}), ...(footer ? { oddFooter: footer } : {}) };
}

/** What a sheet's page set-up is, without its print titles and area. */
export function readPageLayout(sheet: Worksheet, lost: ReportLoss): PageLayoutRecord {
  const { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, scale, horizontalCentered, margins } =
    sheet.pageSetup;
  // A sheet of a file without headers has none, whatever the type says.
  const { oddHeader, oddFooter, differentFirst, differentOddEven } = (sheet.headerFooter ??
    {}) as Partial<HeaderFooter>;
  if (differentFirst || differentOddEven) {
    lost("otherHeaders");
  }
  const paper = paperSize === undefined ? undefined : papers[paperSize - 1];
  return {
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    ...(paper === undefined ? {} : { paperSize: paper }),
    zoom: fitToPage
      ? {
          ...(fitToWidth === 0 ? {} : { horizontalFitToPages: fitToWidth ?? 1 }),
          ...(fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight ?? 1 }),
        }
      : { scale: scale ?? 100 },
    headersFooters: {
      ...split(oddHeader, "Header"),
      ...split(oddFooter, "Footer"),
    } as PageLayoutRecord["headersFooters"],
    centerHorizontally: horizontalCentered ?? false,
    ...(margins && marginNames.every((name) => margins[name] !== undefined)
      ? {
          margins: Object.fromEntries(
            marginNames.map((name) => [name, margins[name] * pointsPerInch]),
          ) as Required<PageLayoutRecord>["margins"],
        }
      : {}),
  };
}

/** "&LLeft&CCenter&RRight": a text without a code stands in the center. */
function split(content: string | null | undefined, kind: "Header" | "Footer"): Record<string, string> {
  const found: Record<string, string> = { [`left${kind}`]: "", [`center${kind}`]: "", [`right${kind}`]: "" };
  let section: string = `center${kind}`;
  for (const part of (content ?? "").split(/(&&|&[LCR])/u)) {
    const next = /^&[LCR]$/u.test(part)
      ? sections.find((name) => name.startsWith(part.charAt(1).toLowerCase()))
      : undefined;
    if (next) {
      section = `${next}${kind}`;
    } else {
      found[section] += part;
    }
  }
  return found;
}
