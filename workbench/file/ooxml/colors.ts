import { child, children, localName, type XmlElement } from "./xml";

/** "#1A2B3C" to the file's "FF1A2B3C". */
export function fileColor(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** The palette of the default Office theme, in the order in which a file numbers it. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** ECMA-376 18.8.27: the first 64 indexed colors repeat eight basic ones, then the palette of Excel 97. */
const basic = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const indexed = [
  ...basic,
  ...basic,
  ...(
    "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
    "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
    "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
  ).split(" "),
];

/** Colors of a workbook: its theme decides what a theme number means. */
export class Palette {
  private readonly theme: readonly string[];

  /** `theme` is the root of xl/theme/theme1.xml where the file has one. */
  constructor(theme?: XmlElement) {
    this.theme = theme ? themeColors(theme) : officeTheme;
  }

  /** "#RRGGBB", or undefined for automatic. */
  read(
    color: { argb?: string; rgb?: string; theme?: number; tint?: number; indexed?: number } | undefined,
  ): string | undefined {
    const argb = color?.argb ?? color?.rgb;
    if (argb !== undefined) {
      return `#${argb.slice(-6).toUpperCase()}`;
    }
    if (color?.theme !== undefined) {
      const base = this.theme[color.theme];
      return base === undefined ? undefined : `#${tinted(base, color.tint ?? 0)}`;
    }
    const found = color?.indexed === undefined ? undefined : indexed[color.indexed];
    return found && `#${found}`;
  }

  readElement(node: XmlElement | undefined): string | undefined {
    const { rgb, theme, tint, indexed: index } = node?.attributes ?? {};
    return this.read({
      ...(rgb === undefined ? {} : { rgb }),
      ...(theme === undefined ? {} : { theme: Number(theme) }),
      ...(tint === undefined ? {} : { tint: Number(tint) }),
      ...(index === undefined ? {} : { indexed: Number(index) }),
    });
  }
}

/** The theme lists dark before light; cells number light before dark. */
function themeColors(theme: XmlElement): readonly string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const colors = Object.fromEntries(
    (scheme?.children ?? [])
      .filter((node): node is XmlElement => node.type === "element")
      .map((node) => {
        const color = children(node, "srgbClr")[0] ?? children(node, "sysClr")[0];
        return [localName(node), color?.attributes["lastClr"] ?? color?.attributes["val"] ?? ""];
      }),
  );
  const order = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ];
  return order.map((name, index) => colors[name] || (officeTheme[index] ?? ""));
}

/** ECMA-376 18.8.19: a tint darkens (below 0) or lightens the luminance of the color. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) {
    return rgb.toUpperCase();
  }
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const channel = (value: number) => {
    const share = spread === 0 ? 0.5 : (value - least) / spread;
    const level = wanted - chroma / 2 + share * chroma;
    return Math.round(Math.min(1, Math.max(0, level)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return (channel(red) + channel(green) + channel(blue)).toUpperCase();
}
