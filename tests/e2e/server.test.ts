import { readFileSync } from "node:fs";
import { get } from "node:https";
import { createServer } from "node:net";
import path from "node:path";
import { PortTakenError, startServer, type StartedServer, withOwnOfficeJs } from "../../scripts/server";

jest.setTimeout(300_000);

let server: StartedServer;
beforeAll(async () => {
  server = await startServer({ port: 0 });
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks for an address as it is written: no client cleans its path. */
function ask(address: string): Promise<Answer> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    get({ host: "localhost", port, path: address, ca: readFileSync(server.certificate.authorityPath) }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on("error", reject);
  });
}

describe("the workbench's server", () => {
  it("is reached by HTTPS with a certificate that the development authority signed", async () => {
    expect((await ask("/workbench/")).status).toBe(200);
  });

  it("leads from its root to the workbench", async () => {
    expect(await ask("/")).toMatchObject({ status: 302, headers: { location: "/workbench/" } });
  });

  it("serves the built add-in at the root, where the manifest expects it", async () => {
    expect((await ask("/taskpane.html")).status).toBe(200);
    expect(JSON.parse((await ask("/functions.json")).body)).toHaveProperty("functions");
    expect((await ask("/assets/planwright-32.png")).headers["content-type"]).toBe("image/png");
  });

  it("gives the pane office.js from its package, unmodified, and lets it load from nowhere else", async () => {
    const { body } = await ask("/taskpane.html");
    expect(body).toContain("/office-js/office.js");
    expect(body).not.toMatch(/https:\/\//u);
    const file = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist/office.js");
    expect((await ask("/office-js/office.js")).body).toBe(readFileSync(file, "utf8"));
  });

  it("lets the workbench's page load from its own origin only", async () => {
    const policy = String((await ask("/workbench/")).headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:/u);
  });

  it.each(["/../package.json", "/%2e%2e/package.json", "/office-js/..%2f..%2fpackage.json", "/%00", "/%", "/nothing"])(
    "answers 404 for %s",
    async (address) => {
      expect((await ask(address)).status).toBe(404);
    },
  );

  it("says which port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
    const { port } = other.address() as { port: number };
    await expect(startServer({ port })).rejects.toEqual(new PortTakenError(port));
    other.close();
  });
});

describe("a page that ships", () => {
  it("is refused when it loads no office.js", () => {
    expect(() => withOwnOfficeJs("<html></html>")).toThrow("loads no office.js");
  });
});
