import { invalidArgument } from "../protocol/errors";
import type { HostObject } from "../protocol/objectModel";
import { isHostObject } from "../protocol/objectModel";
import type { RangeTarget } from "./targets";

/** Arguments as office.js sends them; an argument that is left out arrives as null. */

export function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} must be text.`);
  return value;
}

export function optionalText(value: unknown, name: string): string | undefined {
  return value === null || value === undefined ? undefined : text(value, name);
}

export function integer(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(`${name} must be a whole number.`);
  return value;
}

export function optionalInteger(value: unknown, name: string): number | undefined {
  return value === null || value === undefined ? undefined : integer(value, name);
}

export function number(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${name} must be a number.`);
  return value;
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name} must be true or false.`);
  return value;
}

export function optionalFlag(value: unknown, name: string): boolean | undefined {
  return value === null || value === undefined ? undefined : flag(value, name);
}

export function oneOf<Value extends string>(value: unknown, values: readonly Value[], name: string): Value {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument(`${name} must be one of ${values.join(", ")}.`);
  return found;
}

export function isObject(value: unknown, className: string): value is HostObject {
  return isHostObject(value) && value.className === className;
}

export function asRange(value: unknown): RangeTarget | undefined {
  return isObject(value, "Range") ? (value.target as RangeTarget) : undefined;
}

const htmlColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** "#RRGGBB" in capitals, as Excel reads colors back; common HTML names are taken too. */
export function color(value: unknown, name: string): string {
  const given = text(value, name);
  const named = htmlColors[given.toLowerCase()];
  if (named) return named;
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(given) ?? [];
  if (digits === undefined) throw invalidArgument(`${name} must be a color such as #1F6FEB.`);
  return `#${digits.toUpperCase()}`;
}
