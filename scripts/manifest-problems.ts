import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";

/** Ribbon pictures in every size that Office asks for on screens of any density. */
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

type Node = { readonly [name: string]: unknown };

const list = (value: unknown): readonly Node[] =>
  value === undefined ? [] : ((Array.isArray(value) ? value : [value]) as readonly Node[]);

const text = (value: unknown): string => (value === undefined ? "" : String(value));

/** All elements of that name below `node`, in document order. */
function elements(node: unknown, name: string): readonly Node[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const children = list(value);
    const below = children.flatMap((child) => elements(child, name));
    return key === name ? [...children, ...below] : below;
  });
}

interface Resource {
  readonly id: string;
  readonly value: string;
  readonly limit: number | undefined;
  readonly chinese: string | undefined;
}

function resources(manifest: Node): readonly Resource[] {
  const kinds: readonly [element: string, child: string, limit: number | undefined][] = [
    ["bt:Images", "bt:Image", undefined],
    ["bt:Urls", "bt:Url", undefined],
    ["bt:ShortStrings", "bt:String", 125],
    ["bt:LongStrings", "bt:String", 250],
  ];
  return kinds.flatMap(([element, child, limit]) =>
    elements(manifest, element)
      .flatMap((group) => list(group[child]))
      .map((entry) => ({
        id: text(entry["@id"]),
        value: text(entry["@DefaultValue"]),
        limit,
        chinese: list(entry["bt:Override"]).find((override) => override["@Locale"] === "zh-CN")?.["@Value"] as
          string | undefined,
      })),
  );
}

/** Width and height of a PNG, from its header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/**
 * What is wrong with an add-in only manifest, a sentence each; an empty list when nothing is.
 * Beyond the schema it checks what Office does not say until it is too late: resources that are missing, unused or
 * not translated, pictures that are missing or of another size than named, addresses without HTTPS, control ids used
 * twice, a shared runtime whose page differs between runtime, functions and commands.
 *
 * @param xml     text of the manifest
 * @param assets  folder of the pictures that its addresses name
 */
export function manifestProblems(xml: string, assets: string): readonly string[] {
  const manifest = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" }).parse(xml) as Node;
  const problems: string[] = [];
  const check = (condition: boolean, problem: string) => {
    if (!condition) problems.push(problem);
  };
  const defined = resources(manifest);
  const byId = new Map(defined.map((resource) => [resource.id, resource]));
  const used = [...xml.matchAll(/resid="([^"]+)"/g)].map((match) => match[1] ?? "");

  check(byId.size === defined.length, "A resource id is defined twice.");
  for (const id of new Set(used)) check(byId.has(id), `Resource ${id} is used but not defined.`);
  for (const { id, value, limit, chinese } of defined) {
    check(id.length <= 32, `Resource id ${id} is longer than 32 characters.`);
    check(used.includes(id), `Resource ${id} is defined but not used.`);
    if (limit === undefined) {
      check(value.startsWith("https://"), `Resource ${id} is not an https address.`);
    } else {
      check(value.length > 0 && value.length <= limit, `String ${id} must have 1 to ${limit} characters.`);
      check(
        chinese !== undefined && chinese.length <= limit,
        `String ${id} has no zh-CN override of at most ${limit} characters.`,
      );
    }
  }
  for (const name of ["DisplayName", "Description", "SupportUrl"]) {
    const override = elements(manifest, name).flatMap((element) => list(element["Override"]));
    check(
      override.some((entry) => entry["@Locale"] === "zh-CN"),
      `${name} has no zh-CN override.`,
    );
  }

  const controls = elements(manifest, "Control");
  const ids = controls.map((control) => text(control["@id"]));
  check(new Set(ids).size === ids.length, "A control id is used twice.");
  for (const owner of [...controls, ...elements(manifest, "Group")]) {
    const sizes = list((owner["Icon"] as Node | undefined)?.["bt:Image"]).map((image) => Number(image["@size"]));
    for (const size of iconSizes) check(sizes.includes(size), `${text(owner["@id"])} has no picture of ${size} px.`);
  }
  const pictures = controls.map((control) => text(list((control["Icon"] as Node)["bt:Image"])[0]?.["@resid"]));
  check(new Set(pictures).size === pictures.length, "Two commands share a picture.");
  for (const image of [...elements(manifest, "Control"), ...elements(manifest, "Group")].flatMap((owner) =>
    list((owner["Icon"] as Node)["bt:Image"]),
  )) {
    const address = byId.get(text(image["@resid"]))?.value ?? "";
    const file = path.join(assets, path.basename(address));
    const size = Number(image["@size"]);
    if (!existsSync(file)) problems.push(`${path.basename(address)} is not in ${path.basename(assets)}/.`);
    else
      check(
        pngSize(file).every((pixels) => pixels === size),
        `${path.basename(file)} is not ${size} x ${size} px.`,
      );
  }
  for (const [element, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const file = path.join(assets, path.basename(text(elements(manifest, element)[0]?.["@DefaultValue"])));
    check(existsSync(file) && pngSize(file)[0] === size, `${element} must be a picture of ${size} px.`);
  }

  const runtime = elements(manifest, "Runtime")[0];
  check(runtime?.["@lifetime"] === "long", "The runtime must live long to be shared.");
  const page = elements(manifest, "Page").flatMap((element) => list(element["SourceLocation"]))[0];
  const functionFile = elements(manifest, "FunctionFile")[0];
  for (const shared of [page, functionFile]) {
    check(
      shared?.["@resid"] === runtime?.["@resid"],
      "Functions and commands must name the page of the shared runtime.",
    );
  }
  return problems;
}
