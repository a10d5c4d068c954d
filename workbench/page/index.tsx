import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { profiles } from "../host/profiles";
import { useTheme } from "./appearance";
import { App } from "./components/App";
import { PageProvider } from "./components/Page";
import { insertableFunctions } from "./functions";
import { readManifest } from "./manifest";
import { pageLanguage, textsOf } from "./texts";
import { PageWorkbench } from "./workbench";

const language = pageLanguage(window.location.search, navigator.languages);
const t = textsOf(language);
document.documentElement.lang = language;

function Themed({ children }: { children: ReactNode }): ReactElement {
  return <FluentProvider theme={useTheme()}>{children}</FluentProvider>;
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response;
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root.");
  const manifest = readManifest(await (await load("/workbench/manifest.xml")).text(), language, window.location.origin);
  const functions: unknown = await (await load(manifest.functionsMetadataUrl)).json();
  document.title = `${manifest.displayName} ${t("product")}`;
  const name = new URLSearchParams(window.location.search).get("profile") ?? "web";
  const profile = name in profiles ? profiles[name as keyof typeof profiles] : profiles.web;
  const workbench = new PageWorkbench({ manifest, functions, profile, language, t });
  createRoot(root).render(
    <Themed>
      <PageProvider value={{ language, t, actions: workbench }}>
        <App
          subscribe={workbench.subscribe}
          snapshot={workbench.snapshot}
          functions={insertableFunctions(functions, manifest.functionsNamespace)}
          grid={workbench.mountGrid}
          frame={workbench.mountFrame}
        />
      </PageProvider>
    </Themed>,
  );
}

start().catch((error: unknown) => {
  const notice = document.createElement("p");
  notice.setAttribute("role", "alert");
  notice.textContent = t("startFailed", { reason: error instanceof Error ? error.message : String(error) });
  const again = document.createElement("button");
  again.textContent = t("reload");
  again.addEventListener("click", () => window.location.reload());
  document.body.replaceChildren(notice, again);
});
