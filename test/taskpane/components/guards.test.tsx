/** @jest-environment jsdom */
import "../fixtures/textCoding";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import { makeDeps } from "../fixtures/paneDeps";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

it("says that nothing was lost where the pane itself cannot be shown, and shows it by the next try", async () => {
  // React tells the console of what a guard catches.
  const console = jest.spyOn(globalThis.console, "error").mockImplementation(() => undefined);
  // A browser without the query that the theme asks fails while the pane is drawn.
  let isBroken = true;
  window.matchMedia = ((query: string) => {
    if (isBroken) throw new Error("không có matchMedia");
    return { matches: false, media: query, addEventListener() {}, removeEventListener() {} };
  }) as unknown as typeof window.matchMedia;
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  const root = createRoot(element);
  const deps = makeDeps({ delay: () => () => undefined });
  await act(async () => root.render(<App deps={deps} dark={null} />));
  expect(document.querySelector("[role=alert]")?.textContent).toMatch(/không bị ảnh hưởng.*matchMedia/);
  isBroken = false;
  await act(async () => document.querySelector("button")!.click());
  expect(document.querySelector("h1")?.textContent).toBe("Chỉ tiêu GD&ĐT");
  expect(deps.port.calls).toEqual(["open"]);
  await act(async () => root.unmount());
  console.mockRestore();
});
