/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, renderHook } from "@testing-library/react";
import { useTheme } from "../../../workbench/page/appearance";

/** The system's setting, which a person may change while the page is open. */
class Scheme extends EventTarget {
  matches = false;

  set(dark: boolean): void {
    this.matches = dark;
    this.dispatchEvent(new Event("change"));
  }
}

it("the page is dark where the person's system is, at once when that changes", () => {
  const scheme = new Scheme();
  const asked: string[] = [];
  window.matchMedia = (query) => {
    asked.push(query);
    return scheme as unknown as MediaQueryList;
  };
  const { result } = renderHook(useTheme);
  expect(result.current).toBe(webLightTheme);
  act(() => {
    scheme.set(true);
  });
  expect(result.current).toBe(webDarkTheme);
  expect(new Set(asked)).toEqual(new Set(["(prefers-color-scheme: dark)"]));
});
