/** @jest-environment jsdom */
import "./fixtures/textCoding";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import { makeDeps, type MemoryDeps } from "./fixtures/paneDeps";
import { MemoryPort, type MemoryOptions } from "./fixtures/memoryPort";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
Element.prototype.scrollIntoView = () => undefined;
window.matchMedia = ((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
})) as unknown as typeof window.matchMedia;

jest.setTimeout(60_000);

let root: Root;

async function open(options: MemoryOptions = {}): Promise<MemoryDeps> {
  const deps = makeDeps({
    port: new MemoryPort(options),
    delay: (callback) => (queueMicrotask(callback), () => undefined),
  });
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  await act(async () => {
    root = createRoot(element);
    root.render(<App deps={deps} dark={false} />);
  });
  return deps;
}

/** Sections and messages are loaded when shown, which takes as long as it takes. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? "";

const step = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll("nav button")].find((one) =>
    one.getAttribute("aria-label")?.startsWith(name),
  ) as HTMLButtonElement;

afterEach(() => act(() => root.unmount()));

it("opens the workbook and shows the first step, in Vietnamese", async () => {
  const deps = await open();
  await until(() => textOf("main h2") === "Nguồn số liệu" && deps.port.calls.length === 2);
  expect(deps.port.calls).toEqual(["open", "check"]);
  expect(document.documentElement.lang).toBe("vi");
  expect(textOf("h1")).toBe("Chỉ tiêu GD&ĐT");
  expect(step("Nguồn số liệu").getAttribute("aria-current")).toBe("step");
});

it("says by itself what a ribbon command came to, and shows the section that is asked for", async () => {
  const deps = await open();
  await act(async () => deps.command("consolidate"));
  await until(() => textOf("[role=status][aria-live=polite]").includes("chưa ghi gì vào sổ"));
  await act(async () => step("Tổng hợp").click());
  await until(() => textOf("main h2") === "Tổng hợp");
});

it("switches the language, and the workbook remembers it", async () => {
  const deps = await open();
  await act(async () => document.querySelector<HTMLButtonElement>("header button")?.click());
  await until(() => deps.port.settings?.language === "en");
  expect(textOf("h1")).toBe("Education indicators");
});

it("shows nothing but the reason where Excel cannot be worked with", async () => {
  await open({ failures: new Map([["open", "outdated"]]) });
  await until(() => textOf("body").includes("Phiên bản Excel này thiếu chức năng"));
  expect(document.querySelector("nav")).toBeNull();
});
