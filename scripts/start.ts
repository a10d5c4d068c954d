/*
 * npm start [-- --port 3000] [--no-open]: the workbench in the browser, served from this machine.
 */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { isOutdated } from "./build";
import { howToTrust } from "./certificate";
import { PortTakenError, startServer } from "./server";
import { runningFile } from "./stop";

const defaultPort = 3000;

async function main(): Promise<void> {
  const { port, open } = readArguments();
  if (isOutdated()) console.log("Building the add-in, which takes a minute the first time ...");
  const server = await startServer({ port });
  mkdirSync(path.dirname(runningFile), { recursive: true });
  writeFileSync(runningFile, JSON.stringify({ pid: process.pid, origin: server.origin }));
  const end = () => {
    rmSync(runningFile, { force: true });
    void server.close().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);

  console.log(`\nThe workbench is ready: ${server.origin}/workbench/`);
  console.log("It is a simulated host, not Excel. To load the add-in into Excel: npm run excel.");
  if (!server.certificate.trusted) console.log(`\n${howToTrust(server.certificate)}`);
  console.log("\nStop it with Ctrl+C or npm run stop.");
  if (open) openBrowser(`${server.origin}/workbench/`);
}

function readArguments(): { port: number; open: boolean } {
  const { values } = parseArgs({
    options: { port: { type: "string" }, "no-open": { type: "boolean" } },
  });
  const port = Number(values.port ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port must be a whole number from 0 to 65535, not "${values.port ?? ""}".`);
  }
  return { port, open: !values["no-open"] && !process.env["CI"] };
}

/** Where there is no browser or no screen, the printed address is all there is to offer. */
function openBrowser(address: string): void {
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return;
  const [command, ...parameters] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  const browser = spawn(command ?? "", parameters, { detached: true, stdio: "ignore" });
  browser.on("error", () => console.log(`Open ${address} in a browser.`));
  browser.unref();
}

main().catch((error: unknown) => {
  const taken = error instanceof PortTakenError;
  console.error(error instanceof Error ? error.message : String(error));
  if (taken)
    console.error("Stop that program (npm run stop, if it is this one), or choose another: npm start -- --port 3001");
  process.exitCode = 1;
});
