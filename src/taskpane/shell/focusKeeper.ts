/**
 * Keeps the keyboard's place in the page. What has the focus may go once it is used, or be disabled while it works; the
 * browser then leaves the focus nowhere, and a screen reader begins at the top. Here it returns to what can be used
 * again, or goes to the heading before what has gone.
 *
 * Answers what ends it.
 */
export function keepFocus(): () => void {
  let focused: HTMLElement | undefined;
  /** What has the focus; once that has gone, what stands before where it was. */
  let place: Node | null = null;
  let isAway = false;
  let preventScroll = false;

  const restore = () => {
    if (!focused || isAway || document.activeElement !== document.body) return;
    if (isUsable(focused)) focused.focus({ preventScroll });
    else if (!focused.isConnected) focusHeading(headingBefore(place), { preventScroll });
  };

  const observer = new MutationObserver((records) => {
    for (const { target, previousSibling, removedNodes } of records) {
      const hasGone = [...removedNodes].some((node) => node.contains(place));
      if (hasGone) place = previousSibling ? lastWithin(previousSibling) : target;
    }
    // What is drawn in its stead may take the focus by itself.
    setTimeout(restore);
  });
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });

  const ending = new AbortController();
  const on = <K extends keyof WindowEventMap>(event: K, listener: (event: WindowEventMap[K]) => void) =>
    addEventListener(event, listener, { capture: true, signal: ending.signal });
  on("focusin", ({ target }) => {
    if (target instanceof HTMLElement) focused = place = target;
  });
  on("focusout", ({ target }) => {
    // Browsers may say so of what is about to be taken away, too: which of the two it is shows afterwards.
    setTimeout(() => {
      if (focused && focused === target && isUsable(focused) && document.activeElement !== focused) focused = undefined;
    });
  });
  // The pane does not take the focus from the sheet.
  on("blur", ({ target }) => {
    if (target === window) isAway = true;
  });
  on("focus", ({ target }) => {
    if (target !== window) return;
    isAway = false;
    restore();
  });
  // Under the pointer nothing is to move.
  on("pointerdown", () => (preventScroll = true));
  on("keydown", () => (preventScroll = false));

  return () => {
    observer.disconnect();
    ending.abort();
    focused = undefined;
  };
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled");
}

function lastWithin(node: Node): Node {
  return node.lastChild ? lastWithin(node.lastChild) : node;
}

/** The last heading in sight before a place in the view, or the view's own. */
function headingBefore(place: Node | null): HTMLElement | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3)")].filter(
    // A view that is not shown is kept with this style.
    (heading) => !heading.closest("[hidden], [style*='display: none']"),
  );
  const isInView = document.querySelector("main")?.contains(place);
  const before = headings.filter(
    (heading) => place && heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return (isInView ? before.at(-1) : undefined) ?? headings[0];
}

function focusHeading(heading: HTMLElement | undefined, options: FocusOptions): void {
  if (!heading) return;
  if (!heading.hasAttribute("tabindex")) {
    heading.tabIndex = -1;
    heading.addEventListener("blur", () => heading.removeAttribute("tabindex"), { once: true });
  }
  heading.focus(options);
}
