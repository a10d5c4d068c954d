import { type XmlElement, parseXml } from "@cj-tech-master/excelts/xml";

/** What a manifest says about the add-in's ribbon, pane and functions, in one language and at one address. */
export interface AddInManifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly tab: { readonly id: string; readonly label: string };
  readonly groups: readonly RibbonGroup[];
  /** Page of the shared runtime: pane, commands and functions. */
  readonly paneUrl: string;
  readonly functionsMetadataUrl: string;
  readonly functionsNamespace: string;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Address by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly enabled: boolean;
  readonly action:
    | { readonly kind: "ExecuteFunction"; readonly functionName: string }
    | { readonly kind: "ShowTaskpane"; readonly title: string };
}

/**
 * Reads an add-in only manifest as Excel does: texts and addresses are looked up in its resources, an override for
 * the locale goes before the default.
 * @param origin where the add-in is served from; it takes the place of the manifest's own host
 */
export function readManifest(xml: string, locale: string, origin: string): AddInManifest {
  const { root } = parseXml(xml);
  const declaredOrigin = new URL(valueOf(find(root, "SourceLocation"), locale)).origin;
  const resources = new Map<string, XmlElement>();
  for (const kind of ["Image", "Url", "String"]) {
    for (const node of findAll(root, kind).filter(({ attributes }) => attributes["id"] !== undefined)) {
      resources.set(node.attributes["id"] ?? "", node);
    }
  }
  const resource = (node: XmlElement | undefined): string => {
    const found = resources.get(node?.attributes["resid"] ?? "");
    if (!found)
      throw new Error(`The manifest names the resource ${node?.attributes["resid"] ?? ""} but has none of it.`);
    return valueOf(found, locale).replace(declaredOrigin, origin);
  };
  const tab = required(find(root, "CustomTab"), "CustomTab");
  const functions = findAll(root, "ExtensionPoint").find((point) => typeOf(point) === "CustomFunctions");
  return {
    id: textOf(find(root, "Id")),
    version: textOf(find(root, "Version")),
    displayName: valueOf(find(root, "DisplayName"), locale),
    tab: { id: tab.attributes["id"] ?? "", label: resource(children(tab, "Label")[0]) },
    groups: children(tab, "Group").map((group) => ({
      id: group.attributes["id"] ?? "",
      label: resource(children(group, "Label")[0]),
      controls: children(group, "Control").map((control) => readControl(control, resource)),
    })),
    paneUrl: resource(find(required(find(root, "Runtimes"), "Runtimes"), "Runtime")),
    functionsMetadataUrl: resource(find(required(find(functions, "Metadata"), "Metadata"), "SourceLocation")),
    functionsNamespace: resource(find(functions, "Namespace")),
  };
}

function readControl(control: XmlElement, resource: (node: XmlElement | undefined) => string): RibbonControl {
  const tip = children(control, "Supertip")[0];
  const action = required(children(control, "Action")[0], "Action");
  const functionName = children(action, "FunctionName")[0];
  return {
    id: control.attributes["id"] ?? "",
    label: resource(children(control, "Label")[0]),
    tip: { title: resource(find(tip, "Title")), description: resource(find(tip, "Description")) },
    icons: new Map(
      findAll(children(control, "Icon")[0], "Image").map((image) => [
        Number(image.attributes["size"]),
        resource(image),
      ]),
    ),
    enabled: textOf(children(control, "Enabled")[0]) !== "false",
    action: functionName
      ? { kind: "ExecuteFunction", functionName: textOf(functionName) }
      : { kind: "ShowTaskpane", title: resource(children(action, "Title")[0]) },
  };
}

function required(node: XmlElement | undefined, name: string): XmlElement {
  if (!node) throw new Error(`The manifest has no ${name}.`);
  return node;
}

function localName(node: XmlElement): string {
  return node.name.slice(node.name.indexOf(":") + 1);
}

function children(node: XmlElement | undefined, name: string): XmlElement[] {
  return (node?.children ?? []).filter(
    (child): child is XmlElement => child.type === "element" && localName(child) === name,
  );
}

/** Descendants in document order. */
function findAll(node: XmlElement | undefined, name: string): XmlElement[] {
  return (node?.children ?? []).flatMap((child) =>
    child.type === "element" ? [...(localName(child) === name ? [child] : []), ...findAll(child, name)] : [],
  );
}

function find(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return findAll(node, name)[0];
}

function textOf(node: XmlElement | undefined): string {
  return (node?.children ?? [])
    .map((child) => (child.type === "text" ? child.value : ""))
    .join("")
    .trim();
}

function typeOf(node: XmlElement): string | undefined {
  return node.attributes["xsi:type"];
}

function valueOf(node: XmlElement | undefined, locale: string): string {
  const override = children(node, "Override").find(
    ({ attributes }) => attributes["Locale"]?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.attributes["Value"] ?? node?.attributes["DefaultValue"] ?? "";
}
