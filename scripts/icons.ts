/**
 * Draws the icons in assets/ (`npm run icons`): Office's Monoline style, one picture a command.
 *
 * Shapes stand on a grid of 32 units. Every coordinate is snapped to the pixels of the size that is drawn,
 * so that one-pixel lines stay sharp at 16 as at 80 pixels.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium";

export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

type Point = readonly [number, number];
type Paint = { readonly line?: string; readonly fill?: string };
type Shape =
  | ({ readonly polygon: readonly Point[] } & Paint)
  | ({ readonly path: readonly Point[] } & Paint)
  | ({ readonly circle: readonly [x: number, y: number, radius: number] } & Paint);

const dark = "#3A3A38";
const paper = "#FAFAFA";
const blue = "#1E8BCD";
const lightBlue = "#83BEEC";
const red = "#D13438";
const lightRed = "#F1BBBC";
const amber = "#F8DB8F";
const amberLine = "#D48C00";
const green = "#309048";

const box = (left: number, top: number, right: number, bottom: number, paint: Paint): Shape => ({
  polygon: [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ],
  ...paint,
});
const line = (points: readonly Point[], color: string): Shape => ({ path: points, line: color });

const sheet: readonly Shape[] = [
  box(3, 4, 25, 26, { line: dark, fill: paper }),
  line(
    [
      [3, 11],
      [25, 11],
    ],
    dark,
  ),
  line(
    [
      [3, 18],
      [25, 18],
    ],
    dark,
  ),
  line(
    [
      [11, 4],
      [11, 26],
    ],
    dark,
  ),
];

const warning = (x: number, y: number): readonly Shape[] => [
  {
    polygon: [
      [x, y + 13],
      [x + 7, y],
      [x + 14, y + 13],
    ],
    line: amberLine,
    fill: amber,
  },
  line(
    [
      [x + 7, y + 5],
      [x + 7, y + 9],
    ],
    dark,
  ),
];

const pictures: Readonly<Record<string, readonly Shape[]>> = {
  planwright: [
    box(2, 2, 30, 30, { line: blue, fill: blue }),
    box(7, 18, 11, 25, { fill: "#FFFFFF" }),
    box(14, 13, 18, 25, { fill: "#FFFFFF" }),
    box(21, 8, 25, 25, { fill: "#FFFFFF" }),
    line(
      [
        [6, 13],
        [12, 8],
        [16, 9],
        [22, 4],
      ],
      "#FFFFFF",
    ),
  ],
  plan: [
    ...sheet,
    box(11, 11, 18, 18, { line: blue, fill: lightBlue }),
    box(18, 18, 25, 26, { line: blue, fill: lightBlue }),
    { circle: [25, 25, 5], line: green, fill: paper },
    line(
      [
        [25, 22],
        [25, 28],
      ],
      green,
    ),
    line(
      [
        [22, 25],
        [28, 25],
      ],
      green,
    ),
  ],
  goals: [
    { circle: [15, 16, 12], line: dark, fill: paper },
    { circle: [15, 16, 7], line: dark, fill: paper },
    { circle: [15, 16, 3], line: red, fill: lightRed },
    line(
      [
        [15, 16],
        [27, 4],
      ],
      blue,
    ),
    line(
      [
        [23, 4],
        [27, 4],
        [27, 8],
      ],
      blue,
    ),
  ],
  highlight: [
    ...sheet,
    box(11, 11, 25, 18, { line: red, fill: lightRed }),
    box(11, 18, 25, 26, { line: amberLine, fill: amber }),
    ...warning(17, 15),
  ],
  clear: [
    ...sheet,
    box(11, 11, 25, 18, { line: dark, fill: paper }),
    {
      polygon: [
        [15, 26],
        [24, 15],
        [30, 20],
        [22, 29],
        [18, 29],
      ],
      line: blue,
      fill: lightBlue,
    },
    line(
      [
        [19, 21],
        [25, 26],
      ],
      blue,
    ),
  ],
  next: [
    ...warning(9, 3),
    line(
      [
        [16, 18],
        [16, 28],
      ],
      blue,
    ),
    line(
      [
        [11, 23],
        [16, 28],
        [21, 23],
      ],
      blue,
    ),
  ],
  previous: [
    ...warning(9, 16),
    line(
      [
        [16, 3],
        [16, 13],
      ],
      blue,
    ),
    line(
      [
        [11, 8],
        [16, 3],
        [21, 8],
      ],
      blue,
    ),
  ],
  refresh: [
    ...sheet,
    { circle: [23, 22, 8], fill: paper },
    line(
      [
        [17, 21],
        [18, 18],
        [21, 16],
        [25, 16],
        [28, 19],
      ],
      green,
    ),
    line(
      [
        [28, 15],
        [28, 19],
        [24, 19],
      ],
      green,
    ),
    line(
      [
        [29, 23],
        [28, 26],
        [25, 28],
        [21, 28],
        [18, 25],
      ],
      green,
    ),
    line(
      [
        [18, 29],
        [18, 25],
        [22, 25],
      ],
      green,
    ),
  ],
  convert: [
    ...sheet,
    box(11, 11, 18, 18, { line: blue, fill: lightBlue }),
    box(13, 15, 31, 31, { fill: paper }),
    line(
      [
        [15, 20],
        [29, 20],
      ],
      blue,
    ),
    line(
      [
        [25, 16],
        [29, 20],
        [25, 24],
      ],
      blue,
    ),
    line(
      [
        [29, 27],
        [15, 27],
      ],
      dark,
    ),
    line(
      [
        [18, 24],
        [15, 27],
        [18, 30],
      ],
      dark,
    ),
  ],
  warning: [
    line(
      [
        [3, 4],
        [3, 28],
        [29, 28],
      ],
      dark,
    ),
    line(
      [
        [5, 10],
        [28, 10],
      ],
      amberLine,
    ),
    line(
      [
        [5, 22],
        [9, 17],
        [13, 20],
        [17, 15],
        [21, 16],
        [26, 6],
      ],
      blue,
    ),
    { circle: [26, 6, 3], line: red, fill: lightRed },
  ],
  thresholds: [
    line(
      [
        [3, 8],
        [29, 8],
      ],
      dark,
    ),
    line(
      [
        [3, 16],
        [29, 16],
      ],
      dark,
    ),
    line(
      [
        [3, 24],
        [29, 24],
      ],
      dark,
    ),
    { circle: [20, 8, 3], line: green, fill: paper },
    { circle: [11, 16, 3], line: amberLine, fill: amber },
    { circle: [23, 24, 3], line: red, fill: lightRed },
  ],
  help: [
    { circle: [16, 16, 13], line: blue, fill: paper },
    line(
      [
        [12, 13],
        [12, 10],
        [14, 8],
        [18, 8],
        [20, 10],
        [20, 13],
        [16, 16],
        [16, 20],
      ],
      dark,
    ),
    line(
      [
        [16, 23],
        [16, 24],
      ],
      dark,
    ),
  ],
};

function svg(shapes: readonly Shape[], size: number): string {
  const stroke = size >= 64 ? 2 : 1;
  const offset = stroke % 2 ? 0.5 : 0;
  const snap = (units: number) =>
    Math.min(size - stroke / 2, Math.max(stroke / 2, Math.round((units * size) / 32) + offset));
  const points = (list: readonly Point[]) => list.map(([x, y]) => `${snap(x)},${snap(y)}`).join(" ");
  const paint = ({ line: stroked, fill }: Paint) =>
    `fill="${fill ?? "none"}" ${stroked ? `stroke="${stroked}" stroke-width="${stroke}"` : ""} stroke-linejoin="round" stroke-linecap="round"`;
  const drawn = shapes.map((shape) => {
    if ("polygon" in shape) return `<polygon points="${points(shape.polygon)}" ${paint(shape)}/>`;
    if ("path" in shape) return `<polyline points="${points(shape.path)}" ${paint(shape)}/>`;
    const [x, y, radius] = shape.circle;
    return `<circle cx="${snap(x)}" cy="${snap(y)}" r="${Math.max(1, Math.round((radius * size) / 32))}" ${paint(shape)}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${drawn.join("")}</svg>`;
}

async function main(): Promise<void> {
  const folder = path.join(__dirname, "..", "assets");
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    for (const [name, shapes] of Object.entries(pictures)) {
      for (const size of iconSizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(shapes, size)}`);
        await writeFile(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
