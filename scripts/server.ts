import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { ensureBuilt } from "./build";
import { developmentCertificate, type DevelopmentCertificate } from "./certificate";
import { ensurePageBuilt, pageFolder } from "./page-bundle";

const root = path.join(__dirname, "..");
const dist = path.join(root, "dist");
const officeJs = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** What the workbench's page may load: its own origin only. Fluent UI and the grid write style elements. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export interface StartedServer {
  /** "https://localhost:3000", without a slash at its end. */
  readonly origin: string;
  readonly certificate: DevelopmentCertificate;
  close(): Promise<void>;
}

/** The port is in use by another program. */
export class PortTakenError extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use by another program.`);
    this.name = "PortTakenError";
  }
}

/**
 * Serves the built add-in and the workbench from https://localhost: dist/ at the root, where manifest.xml expects
 * it, the workbench's page under /workbench/, office.js from its package under /office-js/.
 * @param port 0 takes a free one
 * @throws PortTakenError
 */
export async function startServer({ port }: { readonly port: number }): Promise<StartedServer> {
  ensureBuilt();
  await ensurePageBuilt();
  const certificate = await developmentCertificate();
  const server = createServer({ cert: certificate.certificate, key: certificate.key }, (request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      send(response, 500, "text/plain; charset=utf-8", error instanceof Error ? error.message : String(error));
    }
  });
  await listen(server, port);
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    certificate,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortTakenError(port) : error),
    );
    server.listen(port, "localhost", resolve);
  });
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  if (request.method !== "GET" && request.method !== "HEAD") {
    send(response, 405, "text/plain", "Only GET is answered here.");
  } else if (pathname === "/" || pathname === "/workbench") {
    response.writeHead(302, { Location: "/workbench/" }).end();
  } else if (pathname === "/workbench/") {
    response.setHeader("Content-Security-Policy", pagePolicy);
    sendFile(response, path.join(root, "workbench", "page", "index.html"));
  } else if (pathname === "/workbench/manifest.xml") {
    sendFile(response, path.join(root, "manifest.xml"));
  } else if (pathname.startsWith("/workbench/")) {
    sendFile(response, within(pageFolder, pathname.slice("/workbench/".length)));
  } else if (pathname.startsWith("/office-js/")) {
    sendFile(response, within(officeJs, pathname.slice("/office-js/".length)));
  } else if (pathname === "/taskpane.html") {
    send(
      response,
      200,
      contentTypes[".html"] ?? "",
      withOwnOfficeJs(readFileSync(path.join(dist, "taskpane.html"), "utf8")),
    );
  } else {
    sendFile(response, within(dist, pathname.slice(1)));
  }
}

/** The path of a file in a folder; null for what lies outside of it or cannot be decoded. */
function within(folder: string, relative: string): string | null {
  try {
    const file = path.join(folder, decodeURIComponent(relative));
    return file.startsWith(folder + path.sep) && !file.includes("\0") ? file : null;
  } catch {
    return null;
  }
}

function sendFile(response: ServerResponse, file: string | null): void {
  if (file === null || !existsSync(file) || !statSync(file).isFile()) {
    send(response, 404, "text/plain", "Not found.");
    return;
  }
  response.writeHead(200, {
    "Content-Type": contentTypes[path.extname(file)] ?? "application/octet-stream",
    "Content-Length": statSync(file).size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  createReadStream(file).pipe(response);
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { "Content-Type": contentType, "Cache-Control": "no-cache" }).end(body);
}

/** The page that ships loads office.js from Microsoft's CDN; here it comes from the package, and from nowhere else. */
export function withOwnOfficeJs(page: string): string {
  const address = /<script[^>]*\ssrc="?(https:\/\/[^"\s>]*\/office\.js)/u.exec(page)?.[1];
  if (address === undefined) {
    throw new Error("dist/taskpane.html loads no office.js: run npm run build.");
  }
  return page.replaceAll(address, "/office-js/office.js").replaceAll(new URL(address).origin, "'self'");
}
