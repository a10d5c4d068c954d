/** Address in the manifest that is kept in the repository: where `npm start` serves the add-in. */
export const developmentHost = "https://localhost:3000";

/**
 * The manifest for a release: every address of the development host becomes one of `host`.
 * Throws when `host` is no HTTPS address, since Office loads nothing else.
 */
export function hostManifest(manifest: string, host: string): string {
  const url = URL.canParse(host) ? new URL(host) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash) {
    throw new Error(
      `ADDIN_HOST_URL must be an https address without query, such as https://addins.example.com/planwright; it is "${host}".`,
    );
  }
  const base = url.origin + url.pathname.replace(/\/+$/, "");
  return manifest
    .replaceAll(`<AppDomain>${developmentHost}</AppDomain>`, `<AppDomain>${url.origin}</AppDomain>`)
    .replaceAll(`"${developmentHost}/`, `"${base}/`);
}
