import { z } from "zod";
import type { PageLayoutRecord } from "../document";
import { invalidArgument, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import { absoluteAddress, resolveRange, splitAddress } from "./address";
import { asRange, flag, number, oneOf, text } from "./arguments";
import { defaultPageLayout } from "./documents";
import { isWholeRows } from "./rects";
import type { SheetTarget } from "./targets";
import { object } from "./targets";

const longestHeader = 255;

function layout({ host, sheetId }: SheetTarget): PageLayoutRecord {
  return host.store.current.pageLayouts[sheetId] ?? defaultPageLayout;
}

function change(target: SheetTarget, members: Partial<PageLayoutRecord>): void {
  const { host, sheetId } = target;
  const pageLayouts = { ...host.store.current.pageLayouts, [sheetId]: { ...layout(target), ...members } };
  host.store.update({ pageLayouts });
}

const zoomShape = z.strictObject({
  scale: z.number().int().nullish(),
  horizontalFitToPages: z.number().int().positive().nullish(),
  verticalFitToPages: z.number().int().positive().nullish(),
});

/** A scale from 10 to 400, or a number of pages to fit; set whole, the other kind reads null. */
function readZoom(given: unknown): PageLayoutRecord["zoom"] {
  const zoom = zoomShape.safeParse(given);
  if (!zoom.success) throw invalidArgument("A zoom has scale, or horizontalFitToPages and verticalFitToPages.");
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom.data;
  const fits = Boolean(horizontalFitToPages) || Boolean(verticalFitToPages);
  if (scale && fits) throw invalidArgument("A zoom is a scale or a number of pages, not both.");
  if (scale && (scale < 10 || scale > 400)) throw invalidArgument("The scale is from 10 to 400.");
  if (!scale && !fits) throw invalidArgument("A zoom needs a scale or a number of pages.");
  return {
    ...(scale ? { scale } : {}),
    ...(horizontalFitToPages ? { horizontalFitToPages } : {}),
    ...(verticalFitToPages ? { verticalFitToPages } : {}),
  };
}

/** Excel's usual margins, in points. */
const usualMargins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

function margin(edge: keyof typeof usualMargins) {
  return scalar<SheetTarget>(
    "1.9",
    (target) => (layout(target).margins ?? usualMargins)[edge],
    (target, value) => {
      const points = number(value, `${edge}Margin`);
      if (points < 0) throw invalidArgument("A margin is not negative.");
      change(target, { margins: { ...(layout(target).margins ?? usualMargins), [edge]: points } });
    },
  );
}

const paperSizes = ["Letter", "Tabloid", "Legal", "Statement", "Executive", "A3", "A4", "A5", "B4", "B5"] as const;

export const pageLayoutClass: ObjectClass<SheetTarget> = {
  name: "PageLayout",
  since: "1.9",
  members: {
    orientation: scalar(
      "1.9",
      (target) => layout(target).orientation,
      (target, value) => {
        change(target, { orientation: oneOf(value, ["Portrait", "Landscape"], "orientation") });
      },
    ),
    paperSize: scalar(
      "1.9",
      (target) => layout(target).paperSize ?? "Letter",
      (target, value) => {
        const size = paperSizes.find((known) => known.toLowerCase() === text(value, "paperSize").toLowerCase());
        if (!size) throw notImplemented("PageLayout.paperSize", `the paper ${String(value)} is not modelled`);
        change(target, { paperSize: size });
      },
    ),
    zoom: scalar(
      "1.9",
      (target) => ({ scale: null, horizontalFitToPages: null, verticalFitToPages: null, ...layout(target).zoom }),
      (target, value) => {
        change(target, { zoom: readZoom(value) });
      },
    ),
    centerHorizontally: scalar(
      "1.9",
      (target) => layout(target).centerHorizontally,
      (target, value) => {
        change(target, { centerHorizontally: flag(value, "centerHorizontally") });
      },
    ),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    headersFooters: child("1.9", (target) => object("HeaderFooterGroup", target)),
    setPrintTitleRows: method("1.9", (target, argument) => {
      const { rect } = asRange(argument) ?? resolveRange(target.host, text(argument, "printTitleRows"), target.sheetId);
      if (!isWholeRows(rect)) throw invalidArgument("Print titles are whole rows, such as $1:$3.");
      change(target, { printTitleRows: `$${rect.row + 1}:$${rect.row + rect.rowCount}` });
    }),
    getPrintTitleRowsOrNullObject: method("1.9", ({ host, sheetId }) => {
      const { printTitleRows } = layout({ host, sheetId });
      if (printTitleRows === undefined) return null;
      return object("Range", { host, ...resolveRange(host, printTitleRows, sheetId) });
    }),
    setPrintArea: method("1.9", (target, argument) => {
      const { host } = target;
      const { sheetId, rect } = asRange(argument) ?? resolveRange(host, text(argument, "printArea"), target.sheetId);
      if (sheetId !== target.sheetId) throw invalidArgument("The print area lies on the sheet itself.");
      change(target, { printArea: splitAddress(absoluteAddress(host, sheetId, rect)).reference });
    }),
    getPrintAreaOrNullObject: method("1.9", () => {
      throw notImplemented("PageLayout.getPrintAreaOrNullObject", "areas of several ranges are not modelled");
    }),
  },
};

export const headerFooterGroupClass: ObjectClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  since: "1.9",
  members: {
    state: scalar(
      "1.9",
      () => "Default",
      (_, value) => {
        if (value !== "Default")
          throw notImplemented("HeaderFooterGroup.state", "only one header for all pages is modelled");
      },
    ),
    defaultForAllPages: child("1.9", (target) => object("HeaderFooter", target)),
  },
};

function part(name: keyof PageLayoutRecord["headersFooters"]) {
  return scalar<SheetTarget>(
    "1.9",
    (target) => layout(target).headersFooters[name],
    (target, value) => {
      const headersFooters = { ...layout(target).headersFooters, [name]: text(value, name) };
      const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = headersFooters;
      for (const line of [leftHeader + centerHeader + rightHeader, leftFooter + centerFooter + rightFooter])
        if (line.length > longestHeader)
          throw invalidArgument(`A header or footer has at most ${longestHeader} characters.`);
      change(target, { headersFooters });
    },
  );
}

export const headerFooterClass: ObjectClass<SheetTarget> = {
  name: "HeaderFooter",
  since: "1.9",
  members: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
};
