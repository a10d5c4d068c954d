import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

/** What can be found out about the pane as it is drawn. */

/** How a person sees it: by Office's theme or a contrast theme of Windows. */
export const appearances = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

interface Axe {
  run(context: object, options: object): Promise<AxeResults>;
}

/**
 * What axe finds against WCAG 2.2 AA and good practice, a line for each rule that is broken. Left out are the
 * elements by which Fluent UI (Tabster) notices that the focus enters or leaves a group: they pass it on at once.
 */
export async function objections(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { resultTypes: ["violations"] },
    ),
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
  );
}

/** Waits until a view has what it shows: nothing is announced as busy any more, and nothing moves. */
export async function drawn(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () =>
      document.querySelector("h1") !== null &&
      ![...document.querySelectorAll("[aria-busy=true]")].some((one) => one.getClientRects().length > 0) &&
      document.getAnimations().every(({ playState }) => playState !== "running"),
  );
}

/**
 * Makes every text in the pane 40 % longer, in brackets, as a language of long words would: what does not wrap or
 * has no room then shows. It lasts until `shorten`, or until React writes the text again.
 */
export function lengthen(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const written: [Node, string | null][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? "";
      if (!/\p{L}{2}/u.test(text) || node.parentElement?.closest("script, style")) continue;
      written.push([node, node.nodeValue]);
      const words = text.split(" ");
      const extra = Math.ceil(text.length * 0.4);
      // Longer words where there is one word, more words where there are several.
      node.nodeValue =
        words.length === 1 ? `[${text}${"ē".repeat(Math.min(extra, 6))}]` : `[${text} ${"ēēēē ".repeat(extra / 5)}ē]`;
    }
    Object.assign(globalThis, { written });
  });
}

/** Writes the texts again that `lengthen` has made longer. */
export function shorten(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const { written } = globalThis as unknown as { written: [Node, string | null][] };
    for (const [node, text] of written) node.nodeValue = text;
  });
}

/** Texts that are cut off, reach out of the pane, or lie over one another; a line for each. */
export function misplacedTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    interface Drawn {
      readonly text: string;
      readonly element: Element;
      readonly box: DOMRect;
    }
    const tolerance = 1.5;

    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest("[aria-hidden=true], option, script, style, [hidden]");

    /** Only for screen readers: a box of a pixel, or clipped to nothing. */
    const isSpokenOnly = (element: Element): boolean => {
      for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
        const { width, height } = one.getBoundingClientRect();
        const style = getComputedStyle(one);
        if (style.overflow !== "visible" && (width <= 2 || height <= 2)) return true;
        if (style.clip !== "auto" && style.position === "absolute") return true;
      }
      return false;
    };

    const isOver = (element: Element): boolean => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        if (["sticky", "fixed"].includes(getComputedStyle(one).position)) return true;
      }
      return false;
    };

    const texts: Drawn[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? "";
      const element = node.parentElement;
      if (text === "" || !element || !isShown(element) || isSpokenOnly(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 0 && box.height > 0) texts.push({ text, element, box });
      }
    }

    const problems = new Set<string>();
    const say = (what: string, { text }: Drawn) => problems.add(`${what}: ${text.slice(0, 60)}`);

    for (const one of texts) {
      const { element, box } = one;
      let scrolls = false;
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        if (overflowX === "auto" || overflowX === "scroll")
          scrolls = around.scrollWidth > around.clientWidth + 1 && (around as HTMLElement).tabIndex >= 0;
        if (scrolls) break;
        const cutsX =
          overflowX !== "visible" && (box.left < edge.left - tolerance || box.right > edge.right + tolerance);
        const cutsY =
          (overflowY === "hidden" || overflowY === "clip") &&
          around.scrollHeight > around.clientHeight + tolerance &&
          (box.top < edge.top - box.height / 2 || box.bottom > edge.bottom + box.height / 2);
        if (cutsX || (cutsY && around !== document.querySelector("#root > *  > *"))) say("cut off", one);
      }
      if (!scrolls && (box.left < -tolerance || box.right > innerWidth + tolerance)) say("out of the pane", one);
    }

    const flat = texts.filter(({ element }) => !isOver(element));
    for (let a = 0; a < flat.length; a++) {
      for (let b = a + 1; b < flat.length; b++) {
        const [first, second] = [flat[a], flat[b]];
        if (!first || !second || first.element === second.element) continue;
        const width = Math.min(first.box.right, second.box.right) - Math.max(first.box.left, second.box.left);
        const height = Math.min(first.box.bottom, second.box.bottom) - Math.max(first.box.top, second.box.top);
        // Lines of a paragraph may touch; what lies over another covers a good part of a letter.
        if (width > 3 && height > 5) say(`lies over “${second.text.slice(0, 30)}”`, first);
      }
    }
    return [...problems];
  });
}
