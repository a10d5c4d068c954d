import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { method, scalar } from "../protocol/objectModel";
import { text } from "./arguments";
import type { Host } from "./host";
import { object } from "./targets";

/** The add-in's settings in one workbook stay under 2 MB. */
const largest = 2 * 1024 * 1024;

function save(host: Host, key: string, value: unknown): void {
  const settings = { ...host.store.current.settings, [key]: JSON.stringify(value) };
  const size = Object.entries(settings).reduce((sum, [name, json]) => sum + name.length + json.length, 0);
  if (size > largest) throw invalidArgument("The settings of an add-in take at most 2 MB in a workbook.");
  host.store.update({ settings });
}

const keys = (host: Host) => Object.keys(host.store.current.settings);

export const settingCollectionClass: ObjectClass<Host> = {
  name: "SettingCollection",
  since: "1.4",
  items: (host) => keys(host).map((key) => object("Setting", { host, key })),
  item(host, key) {
    const wanted = text(key, "key");
    if (!keys(host).includes(wanted)) throw itemNotFound(`setting ${wanted}`);
    return object("Setting", { host, key: wanted });
  },
  members: {
    add: method("1.4", (host, key, value) => {
      const name = text(key, "key");
      save(host, name, value);
      return object("Setting", { host, key: name });
    }),
    getCount: method("1.4", (host) => keys(host).length),
    getItemOrNullObject: method("1.4", (host, key) => {
      const wanted = text(key, "key");
      return keys(host).includes(wanted) ? object("Setting", { host, key: wanted }) : null;
    }),
  },
};

interface SettingTarget {
  readonly host: Host;
  readonly key: string;
}

function json({ host, key }: SettingTarget): string {
  const found = host.store.current.settings[key];
  if (found === undefined) throw itemNotFound(`setting ${key}`);
  return found;
}

export const settingClass: ObjectClass<SettingTarget> = {
  name: "Setting",
  since: "1.4",
  id: ({ key }) => key,
  members: {
    key: scalar("1.4", ({ key }) => key),
    value: scalar(
      "1.4",
      (target) => JSON.parse(json(target)) as unknown,
      (target, value) => {
        json(target);
        save(target.host, target.key, value);
      },
    ),
    delete: method("1.4", (target) => {
      json(target);
      const kept = Object.entries(target.host.store.current.settings).filter(([key]) => key !== target.key);
      target.host.store.update({ settings: Object.fromEntries(kept) });
    }),
  },
};
