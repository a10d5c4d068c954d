import type { Transport } from "./transport";

/** The transport of the browser: postMessage between the host's page and the add-in's iframe. */
export function iframeTransport(frame: HTMLIFrameElement, addinOrigin: string): Transport {
  return {
    post(text) {
      frame.contentWindow?.postMessage(text, addinOrigin);
    },
    listen(receive) {
      const onMessage = (event: MessageEvent<unknown>) => {
        if (event.origin !== addinOrigin || event.source !== frame.contentWindow) return;
        if (typeof event.data === "string") receive(event.data);
      };
      window.addEventListener("message", onMessage);
      return () => {
        window.removeEventListener("message", onMessage);
      };
    },
  };
}
