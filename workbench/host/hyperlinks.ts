import { z } from "zod";
import { invalidArgument } from "../protocol/errors";
import { writeCells } from "./contents";
import { requireUnprotected } from "./protection";
import { contains, isSingleCell } from "./rects";
import type { RangeTarget } from "./targets";

const hyperlink = z.strictObject({
  address: z.string().nullish(),
  documentReference: z.string().nullish(),
  screenTip: z.string().nullish(),
  textToDisplay: z.string().nullish(),
});

const cellAt = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

export function readHyperlink({ host, sheetId, rect }: RangeTarget): unknown {
  const links = host.store.current.hyperlinks[sheetId] ?? [];
  const link = links.find((candidate) => contains(rect, cellAt(candidate.row, candidate.column)));
  if (!link || !isSingleCell(rect)) return null;
  const text = host.spreadsheet.texts(sheetId, rect)[0]?.[0] ?? "";
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: text,
  };
}

/** A link leads outside (address) or into the workbook (documentReference), not both; its text goes to the first cell. */
export function writeHyperlink(range: RangeTarget, given: unknown): void {
  const { host, sheetId, rect } = range;
  const parsed = hyperlink.safeParse(given);
  if (!parsed.success) throw invalidArgument("A hyperlink has address or documentReference, screenTip, textToDisplay.");
  const { address, documentReference, screenTip, textToDisplay } = parsed.data;
  if ((address ? 1 : 0) + (documentReference ? 1 : 0) !== 1)
    throw invalidArgument("A hyperlink has either an address or a documentReference.");
  requireUnprotected(host, sheetId);
  const links = (host.store.current.hyperlinks[sheetId] ?? []).filter(
    (link) => !contains(rect, cellAt(link.row, link.column)),
  );
  const added = {
    row: rect.row,
    column: rect.column,
    ...(address ? { address } : {}),
    ...(documentReference ? { documentReference } : {}),
    ...(screenTip ? { screenTip } : {}),
  };
  host.store.update({ hyperlinks: { ...host.store.current.hyperlinks, [sheetId]: [...links, added] } });
  const first = cellAt(rect.row, rect.column);
  if (textToDisplay !== null && textToDisplay !== undefined)
    writeCells({ host, sheetId, rect: first }, [[`'${textToDisplay}`]]);
}
