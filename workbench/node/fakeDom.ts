/**
 * As much of a browser as office.js and the add-in's bundle touch when nothing is drawn: a window with a location,
 * storage and messages, and a document that loads the scripts appended to it.
 */

export interface FakeElement {
  readonly tagName: string;
  readonly children: FakeElement[];
  [property: string]: unknown;
}

export interface FakeWindowOptions {
  readonly url: string;
  readonly locale: string;
  /** Runs the script at this address; rejects when there is none. */
  loadScript(url: URL): Promise<void> | void;
  /** What the page posts to the window that opened it, which is how office.js reaches its host. */
  onPost(text: string): void;
}

/** The window's own face for Node: its global object, and how to end what runs in it. */
export interface FakeWindow {
  readonly global: Record<string, unknown>;
  readonly document: Record<string, unknown> & { currentScript: FakeElement | null };
  createScript(url: string): FakeElement;
  deliver(text: string, origin: string): void;
  /** Ends all timers, so that nothing runs on and Node can exit. */
  close(): void;
}

type Listener = (event: unknown) => void;

const nothing = () => undefined;

export function createFakeWindow(options: FakeWindowOptions): FakeWindow {
  const location = new URL(options.url);
  const listeners = new Map<string, Set<Listener>>();
  const timers = trackTimers();

  const dispatch = (type: string, event: unknown) => {
    for (const listener of listeners.get(type) ?? []) listener(event);
  };
  const events = {
    addEventListener(type: string, listener: Listener) {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener(type: string, listener: Listener) {
      listeners.get(type)?.delete(listener);
    },
  };

  const createElement = (tag: string): FakeElement => {
    const attributes = new Map<string, string>();
    const element: FakeElement = {
      tagName: tag.toUpperCase(),
      nodeType: 1,
      children: [],
      style: {},
      dataset: {},
      classList: { add: nothing, remove: nothing, contains: () => false },
      setAttribute(name: string, value: unknown) {
        attributes.set(name.toLowerCase(), String(value));
        if (name.toLowerCase() === "src") element["src"] = String(value);
      },
      getAttribute: (name: string) =>
        attributes.get(name.toLowerCase()) ?? (name.toLowerCase() === "src" ? (element["src"] ?? null) : null),
      removeAttribute: (name: string) => attributes.delete(name.toLowerCase()),
      appendChild: (child: FakeElement) => append(element, child),
      insertBefore: (child: FakeElement) => append(element, child),
      removeChild: (child: FakeElement) => child,
      remove: nothing,
      addEventListener: nothing,
      removeEventListener: nothing,
      getElementsByTagName: () => [],
      querySelector: () => null,
      querySelectorAll: () => [],
    };
    if (tag === "a") linkParts(element, location);
    return element;
  };

  const append = (parent: FakeElement, child: FakeElement): FakeElement => {
    parent.children.push(child);
    if (child.tagName === "SCRIPT" && typeof child["src"] === "string") {
      scripts.push(child);
      void runScript(child, new URL(child["src"], location), options, timers.setTimeout);
    }
    return child;
  };

  const head = createElement("head");
  const body = createElement("body");
  const root = createElement("html");
  const scripts: FakeElement[] = [];
  const document: FakeWindow["document"] = {
    ...events,
    nodeType: 9,
    readyState: "complete",
    visibilityState: "visible",
    hidden: false,
    URL: location.href,
    domain: location.hostname,
    cookie: "",
    title: "",
    head,
    body,
    documentElement: root,
    currentScript: null,
    hasFocus: () => true,
    createElement,
    createElementNS: (_: string, tag: string) => createElement(tag),
    createTextNode: (text: string) => ({ nodeType: 3, data: text }),
    // The pane mounts where it finds its root; without one, functions and commands run alone.
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      tag === "script" ? scripts : tag === "head" ? [head] : tag === "body" ? [body] : [],
    querySelector: () => null,
    querySelectorAll: () => [],
  };

  const global: Record<string, unknown> = {
    ...events,
    ...timers.functions,
    console,
    performance,
    queueMicrotask,
    structuredClone,
    crypto,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    AbortController,
    AbortSignal,
    Event,
    EventTarget,
    MessageChannel,
    document,
    location,
    name: "",
    history: {},
    navigator: { userAgent: "Node", language: options.locale, languages: [options.locale], platform: "" },
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    opener: { postMessage: (text: string) => options.onPost(text) },
    postMessage: nothing,
    focus: nothing,
    blur: nothing,
    open: () => null,
    getComputedStyle: () => ({}),
    matchMedia: () => ({ matches: false, addEventListener: nothing, removeEventListener: nothing }),
    fetch: () => Promise.reject(new Error("The headless workbench has no network.")),
    innerWidth: 350,
    innerHeight: 700,
    devicePixelRatio: 1,
  };
  return {
    global,
    document,
    createScript(url) {
      const script = createElement("script");
      script["src"] = url;
      scripts.push(script);
      return script;
    },
    deliver(text, origin) {
      timers.setTimeout(() => {
        dispatch("message", { data: text, origin });
      }, 0);
    },
    close: timers.clearAll,
  };
}

async function runScript(
  script: FakeElement,
  url: URL,
  options: FakeWindowOptions,
  later: (run: () => void, milliseconds: number) => unknown,
): Promise<void> {
  await new Promise<void>((resolve) => later(resolve, 0));
  const tell = (handler: string, event: object) => {
    const listener = script[handler];
    if (typeof listener === "function") (listener as (event: object) => void)(event);
  };
  try {
    await options.loadScript(url);
  } catch (error) {
    console.error(`The script ${url.href} could not run:`, error);
    tell("onerror", { type: "error", target: script });
    return;
  }
  tell("onload", { type: "load", target: script });
}

function linkParts(element: FakeElement, base: URL): void {
  let href = "";
  Object.defineProperty(element, "href", {
    get: () => href,
    set: (value: string) => {
      const url = new URL(value, base);
      ({ href } = url);
      const { protocol, hostname, port, host, pathname, search, hash } = url;
      Object.assign(element, { protocol, hostname, port, host, pathname, search, hash });
    },
  });
}

function createStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    clear: () => {
      items.clear();
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

function trackTimers() {
  const timeouts = new Set<NodeJS.Timeout>();
  const intervals = new Set<NodeJS.Timeout>();
  let closed = false;
  const start = (run: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) => {
    const timer = setTimeout(() => {
      timeouts.delete(timer);
      if (!closed) run(...args);
    }, milliseconds);
    timeouts.add(timer);
    return timer;
  };
  const functions = {
    setTimeout: start,
    clearTimeout(timer: NodeJS.Timeout) {
      clearTimeout(timer);
      timeouts.delete(timer);
    },
    setInterval(run: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) {
      const timer = setInterval(run, milliseconds, ...args);
      intervals.add(timer);
      return timer;
    },
    clearInterval(timer: NodeJS.Timeout) {
      clearInterval(timer);
      intervals.delete(timer);
    },
    requestAnimationFrame: (run: (time: number) => void) => start(() => run(performance.now()), 16),
    cancelAnimationFrame(timer: NodeJS.Timeout) {
      clearTimeout(timer);
      timeouts.delete(timer);
    },
    setImmediate: (run: () => void) => start(run, 0),
  };
  return {
    functions,
    setTimeout: start,
    clearAll() {
      closed = true;
      timeouts.forEach((timer) => {
        clearTimeout(timer);
      });
      intervals.forEach((timer) => {
        clearInterval(timer);
      });
    },
  };
}
