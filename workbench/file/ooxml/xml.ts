import { parseXml, xmlEncodeAttr, xmlEncode, type XmlElement } from "@cj-tech-master/excelts/xml";

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element as text. Members that are undefined are left out, logicals become 1 and 0; `content` is XML. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${xmlEncodeAttr(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`,
    )
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function text(content: string): string {
  return xmlEncode(content);
}

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function parse(xml: string): XmlElement {
  return parseXml(xml).root;
}

/** The element's name without its prefix. */
export function localName(node: XmlElement): string {
  return node.name.slice(node.name.indexOf(":") + 1);
}

/** Child elements with this name, whatever their prefix. */
export function children(node: XmlElement | undefined, name: string): XmlElement[] {
  return (node?.children ?? []).filter(
    (child): child is XmlElement => child.type === "element" && localName(child) === name,
  );
}

export function child(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return children(node, name)[0];
}

export function contentOf(node: XmlElement | undefined): string {
  return (node?.children ?? [])
    .map((part) =>
      part.type === "text" || part.type === "cdata" ? part.value : part.type === "element" ? contentOf(part) : "",
    )
    .join("");
}

/** "1" and "true" are true; a missing attribute is `otherwise`. */
export function flag(node: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? otherwise : value === "1" || value === "true";
}

export type { XmlElement };
