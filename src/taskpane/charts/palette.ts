/** The colours of a chart, as a canvas takes them. */
export interface Palette {
  readonly text: string;
  readonly grid: string;
  readonly surface: string;
  readonly main: string;
  readonly plan: string;
  readonly limit: string;
  readonly font: string;
}

const tokens = {
  text: "--colorNeutralForeground2",
  grid: "--colorNeutralStroke2",
  surface: "--colorNeutralBackground1",
  main: "--colorBrandForeground1",
  plan: "--colorNeutralForeground3",
  limit: "--colorStatusWarningForeground3",
  font: "--fontFamilyBase",
} as const;

/** In a contrast theme only the system's own colours may be used; lines then differ by their dashes alone. */
const systemColors = {
  text: "CanvasText",
  grid: "GrayText",
  surface: "Canvas",
  main: "Highlight",
  plan: "CanvasText",
  limit: "CanvasText",
} as const;

/** The theme's colours where an element stands: a canvas knows neither CSS variables nor contrast themes. */
export function paletteAt(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const themed = Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => [name, style.getPropertyValue(token).trim()]),
  ) as unknown as Palette;
  if (!matchMedia("(forced-colors: active)").matches) return themed;
  const resolved = Object.entries(systemColors).map(([name, color]) => [name, resolve(element, color)]);
  return { ...themed, ...(Object.fromEntries(resolved) as Omit<Palette, "font">) };
}

function resolve(beside: HTMLElement, color: string): string {
  const probe = document.createElement("span");
  probe.style.setProperty("forced-color-adjust", "none");
  probe.style.color = color;
  beside.parentElement?.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}
