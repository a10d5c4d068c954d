import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { z } from "zod";

export type ControlAction =
  { readonly kind: "ExecuteFunction"; readonly functionName: string } | { readonly kind: "ShowTaskpane" };

/** What the headless host needs of manifest.xml: the ribbon's controls and the functions' namespace. */
export interface AddinManifest {
  readonly controls: ReadonlyMap<string, { readonly tabId: string; readonly action: ControlAction }>;
  readonly functionNamespace: string;
  /** Whose settings a saved workbook keeps. */
  readonly identity: { readonly id: string; readonly version: string };
}

const file = join(__dirname, "..", "..", "manifest.xml");

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  isArray: (name) => ["Host", "ExtensionPoint", "CustomTab", "OfficeTab", "Group", "Control", "String"].includes(name),
});

const control = z.looseObject({
  id: z.string(),
  Action: z.looseObject({ type: z.string(), FunctionName: z.string().optional() }),
});
const group = z.looseObject({ Control: z.array(control).default([]) });
const tab = z.looseObject({ id: z.string(), Group: z.array(group).default([]) });
const extensionPoint = z.looseObject({
  type: z.string(),
  CustomTab: z.array(tab).default([]),
  OfficeTab: z.array(tab).default([]),
  Namespace: z.looseObject({ resid: z.string() }).optional(),
});
const formFactor = z.looseObject({ ExtensionPoint: z.array(extensionPoint).default([]) });
const manifestShape = z.looseObject({
  OfficeApp: z.looseObject({
    Id: z.string(),
    Version: z.string(),
    VersionOverrides: z.looseObject({
      Hosts: z.looseObject({
        Host: z.array(
          z.looseObject({ AllFormFactors: formFactor.optional(), DesktopFormFactor: formFactor.optional() }),
        ),
      }),
      Resources: z.looseObject({
        ShortStrings: z.looseObject({
          String: z.array(z.looseObject({ id: z.string(), DefaultValue: z.string() })),
        }),
      }),
    }),
  }),
});

/** Reads the manifest of the project. */
export function readManifest(path = file): AddinManifest {
  const { Id, Version, VersionOverrides } = manifestShape.parse(parser.parse(readFileSync(path, "utf8"))).OfficeApp;
  const points = VersionOverrides.Hosts.Host.flatMap((host) => [
    ...(host.AllFormFactors?.ExtensionPoint ?? []),
    ...(host.DesktopFormFactor?.ExtensionPoint ?? []),
  ]);
  const controls = new Map<string, { tabId: string; action: ControlAction }>();
  for (const { id: tabId, Group } of points.flatMap((point) => [...point.CustomTab, ...point.OfficeTab]))
    for (const { id, Action } of Group.flatMap((one) => one.Control)) {
      const action: ControlAction =
        Action.type === "ExecuteFunction" && Action.FunctionName !== undefined
          ? { kind: "ExecuteFunction", functionName: Action.FunctionName }
          : { kind: "ShowTaskpane" };
      controls.set(id, { tabId, action });
    }
  const resid = points.find((point) => point.Namespace)?.Namespace?.resid;
  const namespace = VersionOverrides.Resources.ShortStrings.String.find((string) => string.id === resid);
  if (!namespace) throw new Error("The manifest names no namespace for custom functions.");
  return { controls, functionNamespace: namespace.DefaultValue, identity: { id: Id, version: Version } };
}
