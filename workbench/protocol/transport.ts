/** How the texts of the protocol travel between the add-in's page and the host. */
export interface Transport {
  post(text: string): void;
  /** Answers a function that ends the listening. */
  listen(receive: (text: string) => void): () => void;
}

/** Who the two sides are: the query of the add-in's URL and every envelope carry it. */
export interface Conversation {
  /** Fresh for each session: the client caches by it. */
  readonly id: string;
  readonly controlId: string;
  /** Origin of the host's page; its hostname must be the add-in's own. */
  readonly hostOrigin: string;
}

/** The add-in's URL as Excel on the web opens it: what the client reads its host, locale and conversation from. */
export function addinUrl(page: string, conversation: Conversation, locale: string): string {
  // Flags: 1 is the shared runtime, 2 is custom functions.
  const hostInfo = ["Excel", "Web", "16.01", locale, conversation.id, "", "", "3"].join("$");
  const url = new URL(page);
  url.searchParams.set("_host_Info", hostInfo);
  url.hash = `&_xdm_Info=${conversation.id}|${conversation.controlId}|${conversation.hostOrigin}`;
  return url.href;
}
