import type { Package } from "./package";
import { child, children, element, parse, xmlHeader } from "./xml";
import type { ReportLoss } from "../losses";

/** The add-in that owns the settings, as its manifest names it. */
export interface AddInIdentity {
  readonly id: string;
  readonly version: string;
}

const panesPart = "xl/webextensions/taskpanes.xml";
const extensionPart = "xl/webextensions/webextension1.xml";
const namespace = "http://schemas.microsoft.com/office/webextensions";
const panesRelation = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionRelation = "http://schemas.microsoft.com/office/2011/relationships/webextension";

/** Puts the settings where Excel keeps an add-in's: in the part that refers to the add-in, its pane closed. */
export function writeSettings(file: Package, settings: Readonly<Record<string, string>>, addIn: AddInIdentity): void {
  const properties = Object.entries(settings).map(([name, value]) => element("we:property", { name, value }));
  if (properties.length === 0) {
    return;
  }
  file.add(
    extensionPart,
    "application/vnd.ms-office.webextension+xml",
    xmlHeader +
      element(
        "we:webextension",
        { "xmlns:we": `${namespace}/webextension/2010/11`, id: `{${addIn.id.toUpperCase()}}` },
        element("we:reference", { id: addIn.id, version: addIn.version, store: "developer", storeType: "Registry" }) +
          "<we:alternateReferences/>" +
          element("we:properties", {}, properties.join("")) +
          "<we:bindings/>" +
          element("we:snapshot", {
            "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          }),
      ),
  );
  const id = file.relate(panesPart, extensionRelation, extensionPart);
  file.add(
    panesPart,
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    xmlHeader +
      element(
        "wetp:taskpanes",
        { "xmlns:wetp": `${namespace}/taskpanes/2010/11` },
        element(
          "wetp:taskpane",
          { dockstate: "right", visibility: false, width: 350, row: 0 },
          element("wetp:webextensionref", {
            "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "r:id": id,
          }),
        ),
      ),
  );
  file.relate("", panesRelation, panesPart);
}

/** The settings of this add-in; `lost` is told of those of others. */
export function readSettings(file: Package, addInId: string, lost: ReportLoss): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const path of file.paths().filter((part) => /^xl\/webextensions\/webextension\d*\.xml$/u.test(part))) {
    const root = parse(file.text(path));
    const id = child(root, "reference")?.attributes["id"] ?? "";
    if (id.toLowerCase() !== addInId.toLowerCase()) {
      lost("otherSettings");
      continue;
    }
    for (const property of children(child(root, "properties"), "property")) {
      settings[property.attributes["name"] ?? ""] = property.attributes["value"] ?? "";
    }
  }
  return settings;
}
