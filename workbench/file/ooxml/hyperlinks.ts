import type { WorkbookDocument } from "../../document";
import { cellAddress, parseRect } from "../addresses";
import type { Relationship } from "./package";
import { element, type XmlElement } from "./xml";

type Hyperlink = WorkbookDocument["sheets"][number]["hyperlinks"][number];

/** The element `hyperlinks` of a sheet, "" when it has none. `relate` answers the id of an outside address. */
export function writeHyperlinks(links: readonly Hyperlink[], relate: (target: string) => string): string {
  return links.length === 0
    ? ""
    : element(
        "hyperlinks",
        {},
        links
          .map(({ row, column, address, documentReference, screenTip }) =>
            element("hyperlink", {
              ref: cellAddress(row, column),
              "r:id": address === undefined ? undefined : relate(address),
              location: documentReference,
              tooltip: screenTip,
            }),
          )
          .join(""),
      );
}

export function readHyperlinks(nodes: readonly XmlElement[], relationships: readonly Relationship[]): Hyperlink[] {
  return nodes.map(({ attributes }) => {
    const { row, column } = parseRect(attributes["ref"] ?? "A1");
    const address = relationships.find(({ id }) => id === attributes["r:id"])?.target;
    const { location, tooltip } = attributes;
    return {
      row,
      column,
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    };
  });
}
