import { constants, createContext } from "node:vm";
import type { Conversation, Transport } from "../protocol/transport";
import { addinUrl } from "../protocol/transport";
import { createFakeWindow } from "./fakeDom";
import type { AddinSource } from "./scripts";
import { addinOrigin, compile, officeScriptUrl } from "./scripts";

/** The add-in's shared runtime in a Node vm: the unmodified office.js and the built bundle, nothing drawn. */
export interface AddinRuntime {
  readonly transport: Transport;
  /** The runtime's global object: Office, Excel, and what the add-in put there. */
  readonly global: Record<string, unknown>;
  /** Runs the page's scripts and resolves when Office is ready. */
  start(): Promise<void>;
  close(): void;
}

export function createAddinRuntime(source: AddinSource, conversation: Conversation, locale: string): AddinRuntime {
  let receive: (text: string) => void = () => undefined;
  const window = createFakeWindow({
    url: addinUrl(`${addinOrigin}/taskpane.html`, conversation, locale),
    locale,
    loadScript: (url) => {
      run(url);
    },
    onPost: (text) => {
      // The other side of a postMessage runs later, never inside of it.
      setTimeout(() => {
        receive(text);
      }, 0);
    },
  });
  const global = createGlobal(window.global);

  const run = (url: URL) => {
    const before = window.document.currentScript;
    window.document.currentScript = window.createScript(url.href);
    try {
      compile(source.fileOf(url)).runInContext(global);
    } finally {
      window.document.currentScript = before;
    }
  };

  return {
    transport: {
      post(text) {
        window.deliver(text, conversation.hostOrigin);
      },
      listen(listener) {
        receive = listener;
        return () => {
          receive = () => undefined;
        };
      },
    },
    global,
    async start() {
      const scripts = source.scripts();
      for (const url of scripts.includes(officeScriptUrl) ? scripts : [officeScriptUrl, ...scripts]) run(new URL(url));
      const office = global["Office"] as typeof Office;
      await office.onReady();
    },
    close() {
      window.close();
    },
  };
}

/**
 * A context whose global object is an ordinary one. The usual sandbox answers each look-up of a global, Math or Array,
 * through an interceptor, which made a custom function over many rows several times slower than it is in a browser.
 */
function createGlobal(properties: Record<string, unknown>): Record<string, unknown> {
  // Node has it since 20.18; its type declarations of that version do not.
  const { DONT_CONTEXTIFY } = constants as unknown as { readonly DONT_CONTEXTIFY: object };
  const global = createContext(DONT_CONTEXTIFY) as Record<string, unknown>;
  Object.defineProperties(global, Object.getOwnPropertyDescriptors(properties));
  for (const self of ["window", "self", "parent", "top"]) global[self] = global;
  return global;
}
