import { execFile, execFileSync } from "node:child_process";

const reader = process.env["PDFTOTEXT_PATH"] ?? "pdftotext";

export const hasPdfReader = (() => {
  try {
    execFileSync(reader, ["-v"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    process.stderr.write("Tests of printed pages are skipped: install Poppler, or set PDFTOTEXT_PATH to pdftotext.\n");
    return false;
  }
})();

/** A page as printed, in points from its top left corner. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The text of each page of a PDF, laid out as on paper. */
export async function pagesOf(pdf: string): Promise<string[]> {
  // Each page ends with a form feed.
  return (await read(["-layout", pdf, "-"])).split("\f").slice(0, -1);
}

/** The words of each page of a PDF with their places; a word that is cut off is there as a whole. */
export async function wordsOf(pdf: string): Promise<PrintedPage[]> {
  const pages = (await read(["-bbox", pdf, "-"])).split("<page ").slice(1);
  return pages.map((page) => ({
    width: numberIn(page, "width"),
    height: numberIn(page, "height"),
    words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/gu)].map(([, place = "", text = ""]) => ({
      text,
      left: numberIn(place, "xMin"),
      top: numberIn(place, "yMin"),
      right: numberIn(place, "xMax"),
      bottom: numberIn(place, "yMax"),
    })),
  }));
}

/** Share of a word's height from which it is not just close to the word above. */
const SHARED_HEIGHT = 0.4;
/** Points by which neighbours may touch. */
const TOUCH = 0.5;

/**
 * Texts that can't be read as a whole: two words in one place, as a text that is too long for its cell runs into the
 * next one and a line that is too low for its row into the row below; and words beyond the edge of the paper.
 */
export function cutTexts({ width, height, words }: PrintedPage): string[] {
  const outside = words.filter(
    ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  );
  const sorted = [...words].sort((one, other) => one.top - other.top);
  const collisions = sorted.flatMap((word, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.top >= word.bottom) break;
      const shared = Math.min(word.bottom, other.bottom) - other.top;
      const least = Math.min(word.bottom - word.top, other.bottom - other.top) * SHARED_HEIGHT;
      const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      if (shared > least && across > TOUCH) found.push(`"${word.text}" runs into "${other.text}"`);
    }
    return found;
  });
  return [...outside.map(({ text }) => `"${text}" is beyond the page`), ...collisions];
}

function numberIn(attributes: string, name: string): number {
  const [, value] = new RegExp(`\\b${name}="([\\d.-]+)"`, "u").exec(attributes) ?? [];
  if (value === undefined) throw new Error(`pdftotext gives no ${name} in ${attributes.slice(0, 100)}.`);
  return Number(value);
}

function read(parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(reader, parameters, { maxBuffer: 64 << 20 }, (error, text, complaint) => {
      if (error) reject(new Error(`pdftotext failed: ${complaint || error.message}`));
      else resolve(text);
    });
  });
}
