/** @jest-environment jsdom */
import "../fixtures/textCoding";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import MapView from "../../../src/taskpane/components/map/MapView";
import { readSamples, resultOf } from "../fixtures/sampleResult";
import { checkedState, scriptPane } from "../fixtures/scriptedPane";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const result = resultOf(readSamples(["PhongTho"]));

/** The map of a result of these units, while other units are chosen in the settings. */
async function show(unitSet = "lai-chau-districts") {
  const base = scriptPane(checkedState(result));
  const settings = { ...base.state.settings, unitSet: "province:46" };
  const pane = { ...base, state: { ...base.state, settings } };
  const shown = { ...result, consolidation: { ...result.consolidation, unitSet } };
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  await act(async () => {
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <MapView pane={pane} result={shown} />
      </FluentProvider>,
    );
  });
  for (let round = 0; round < 50 && !root.querySelector("svg path, p"); round++)
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  const shapes = () => [...root.querySelectorAll<SVGPathElement>("path[aria-label]")];
  return { root, calls: base.calls, shapes };
}

const press = (element: Element, key: string): void =>
  act(() => void element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));

it("is one stop of the tab key, and the arrow keys go through every shape", async () => {
  const { shapes } = await show();
  const stops = () => shapes().filter((shape) => shape.getAttribute("tabindex") === "0");
  expect(stops()).toEqual([shapes()[0]]);
  act(() => shapes()[0]!.focus());
  for (let index = 1; index < shapes().length; index++) press(document.activeElement!, "ArrowRight");
  expect(document.activeElement).toBe(shapes().at(-1));
  press(document.activeElement!, "ArrowRight");
  expect(document.activeElement).toBe(shapes()[0]);
  press(document.activeElement!, "End");
  expect(stops()).toEqual([shapes().at(-1)]);
});

it("a click and Enter open the unit's figures; land of several units opens none", async () => {
  const { shapes, calls } = await show();
  const own = shapes().find((shape) => shape.getAttribute("aria-label")!.startsWith("Huyện Mường Tè"))!;
  act(() => void own.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  press(own, "Enter");
  expect(calls).toEqual([
    ["inspect", "NHA_TRE", "MUONG_TE"],
    ["inspect", "NHA_TRE", "MUONG_TE"],
  ]);
  const shared = shapes().find((shape) => shape.getAttribute("role") === "img")!;
  press(shared, "Enter");
  expect(calls).toHaveLength(2);
});

it("holds the same content as a table", async () => {
  const { root } = await show();
  const rows = [...root.querySelectorAll("tbody tr")].map((row) => row.textContent);
  expect(rows).toHaveLength(result.consolidation.units.length);
  expect(rows.find((text) => text?.startsWith("Huyện Phong Thổ"))).toMatch(/chưa báo cáo.*Chưa có số liệu/);
});

it("hands over its picture, and says so where a set has no map", async () => {
  const { root, calls } = await show();
  const button = [...root.querySelectorAll("button")].find(({ textContent }) =>
    textContent?.includes("SVG"),
  )!;
  act(() => button.click());
  const [name, file, type, make] = calls[0]!;
  expect([name, file, type]).toEqual(["deliver", "ban-do-nha-tre-2024-2025.svg", "image/svg+xml"]);
  expect(new TextDecoder().decode(await (make as () => Promise<Uint8Array>)())).toMatch(/^<svg /);
  expect((await show("unknown")).root.textContent).toBe("Chưa có bản đồ cho bộ đơn vị này.");
});
