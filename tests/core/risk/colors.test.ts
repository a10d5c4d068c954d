import { ruleStyles } from "../../../src/excel/styles";

type Rgb = readonly [number, number, number];

/** Linear light of "#RRGGBB", 0 to 1 (IEC 61966-2-1). */
function linear(color: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Full colour blindness of each kind: Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009), severity 1. */
const blindness: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};

function seen(color: string, kind: string): Rgb {
  const rgb = linear(color);
  const rows = blindness[kind] ?? [];
  const at = (row: Rgb = [0, 0, 0]) => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]));
  return [at(rows[0]), at(rows[1]), at(rows[2])];
}

/** Relative luminance, which is also what a black-and-white print keeps (WCAG 2.2). */
const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function contrast(one: string, other: string, kind: string): number {
  const [a, b] = [luminance(seen(one, kind)), luminance(seen(other, kind))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(Object.keys(blindness))("amber and red to a reader with %s of colour blindness", (kind) => {
  const { warning, bad } = ruleStyles;

  it("differ in lightness alone as much as WCAG asks of parts that have to be told apart, so in print too", () => {
    expect(contrast(warning.fill ?? "", bad.fill ?? "", kind)).toBeGreaterThan(3);
  });

  it("have letters that are read on them", () => {
    expect(contrast(warning.fill ?? "", warning.color ?? "", kind)).toBeGreaterThan(4.5);
    expect(contrast(bad.fill ?? "", bad.color ?? "", kind)).toBeGreaterThan(4.5);
  });

  it("have a sentence of red that is read beyond its cell, where nothing is filled", () => {
    expect(ruleStyles.badText.fill).toBeUndefined();
    expect(contrast(ruleStyles.badText.color ?? "", "#FFFFFF", kind)).toBeGreaterThan(4.5);
  });

  it("differ from a white cell, red by its fill, amber by its bold letters besides", () => {
    expect(contrast(bad.fill ?? "", "#FFFFFF", kind)).toBeGreaterThan(3);
    expect(warning.bold).toBe(true);
  });
});
