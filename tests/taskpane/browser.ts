/** What jsdom lacks of a browser, and the little of Office that the pane asks directly. */
export function installBrowser(options: { locale?: string; dark?: boolean } = {}): void {
  const query = (media: string) => ({
    matches: media.includes("dark") && options.dark === true,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.assign(globalThis, { matchMedia: query, ResizeObserver: NoResizeObserver });
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
      HostType: { Excel: "Excel" },
      PlatformType: { Mac: "Mac" },
      context: {
        displayLanguage: options.locale ?? "en-US",
        platform: "OfficeOnline",
        diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.1" },
        requirements: { isSetSupported: (_: string, version: string) => Number(version.split(".")[1]) <= 17 },
      },
    },
  });
}

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
