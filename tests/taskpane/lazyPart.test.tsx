import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { LanguageProvider } from "../../src/taskpane/language/LanguageProvider";
import { lazyPart, type LazyPart } from "../../src/taskpane/components/lazyPart";
import { installBrowser } from "./browser";

function Counter({ name }: { readonly name: string }) {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{`${name} ${count}`}</button>;
}

const draw = (Part: LazyPart<{ name: string }>, name = "Part") => (
  <LanguageProvider>
    <Part name={name} />
  </LanguageProvider>
);

beforeEach(() => installBrowser());

describe("A part of the pane that is fetched when it is needed", () => {
  test("is drawn at once where its code was fetched ahead", async () => {
    const Part = lazyPart(() => Promise.resolve(Counter));
    await Part.fetch();
    render(draw(Part));
    expect(screen.getByRole("button")).toBeVisible();
  });

  test("has a skeleton in its place until its code is there, and keeps its state from then on", async () => {
    let arrive: (part: typeof Counter) => void = () => undefined;
    const Part = lazyPart(() => new Promise<typeof Counter>((resolve) => (arrive = resolve)));
    const { rerender } = render(draw(Part));
    expect(screen.getByRole("status")).toHaveAttribute("aria-busy", "true");
    await act(async () => arrive(Counter));
    await userEvent.click(await screen.findByRole("button", { name: "Part 0" }));
    rerender(draw(Part, "Renamed"));
    expect(screen.getByRole("button")).toHaveTextContent("Renamed 1");
  });

  test("is fetched again when it is drawn if it could not be fetched ahead", async () => {
    const load = jest.fn<Promise<typeof Counter>, []>().mockRejectedValueOnce(new Error("offline"));
    load.mockResolvedValue(Counter);
    const Part = lazyPart(load);
    await expect(Part.fetch()).rejects.toThrow("offline");
    render(draw(Part));
    expect(await screen.findByRole("button")).toBeVisible();
  });
});
