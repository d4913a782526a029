/** Going through the pane by keys: what has focus, whether it can be seen, and what a screen reader is told. */
import type { Frame, Page } from "playwright-core";
import { paneOf } from "./judging";

/** One stop of the Tab key. */
export interface FocusStop {
  /** What the element is called. */
  readonly name: string;
  /** Something about it is drawn otherwise than without focus. */
  readonly isSeen: boolean;
  /** Landmark that it stands in: header, nav, main, footer; "" for none. */
  readonly landmark: string;
}

/** The element that has focus; it is seen where it is drawn otherwise than it was before the last key. */
export function describeFocus(pane: Frame): Promise<FocusStop> {
  return pane.evaluate(() => {
    const nameOf = (element: Element): string => {
      const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const label =
        element.getAttribute("aria-label") ?? labels.map(({ textContent }) => textContent).join(" ");
      return (label || (element.textContent ?? "")).replace(/\s+/g, " ").trim();
    };
    const element = document.activeElement;
    if (!element || element === document.body) return { name: "", isSeen: false, landmark: "" };
    const isSeen = window.focusLooks.draw(element) !== window.focusLooks.before.get(element);
    const landmark = element.closest("header, nav, main, footer")?.tagName.toLowerCase() ?? "";
    return { name: nameOf(element), isSeen, landmark };
  });
}

declare global {
  interface Window {
    focusLooks: { draw(element: Element): string; before: WeakMap<Element, string> };
    heard: string[];
  }
}

/** Writes down how everything that can have focus is drawn while it has none. */
function noteLooks(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const draw = (element: Element): string =>
      [element, element.parentElement, element.nextElementSibling]
        .filter((part) => part !== null)
        .flatMap((part) =>
          [null, "::before", "::after"].map((pseudo) => {
            const style = getComputedStyle(part, pseudo);
            const { outlineStyle, outlineWidth, outlineColor, boxShadow, transform, textDecoration } = style;
            const outline = outlineStyle === "none" ? "" : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
            return [
              outline,
              boxShadow,
              style.borderColor,
              style.borderWidth,
              transform,
              textDecoration,
            ].join();
          }),
        )
        .join("\n");
    const before = window.focusLooks?.before ?? new WeakMap<Element, string>();
    for (const element of document.querySelectorAll(
      "a, button, input, select, summary, textarea, [tabindex]",
    ))
      if (element !== document.activeElement) before.set(element, draw(element));
    window.focusLooks = { draw, before };
  });
}

/** The longest way that the Tab key may have to go. */
const STOPS = 80;

/** Presses Tab until what is called so has focus, and lists the stops on the way, itself included. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  landmark?: "nav" | "main",
  key = "Tab",
): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  const isIt = (stop: FocusStop): boolean =>
    (typeof name === "string" ? stop.name === name : name.test(stop.name)) &&
    (landmark === undefined || stop.landmark === landmark);
  while (stops.length < STOPS) {
    await noteLooks(paneOf(page));
    await page.keyboard.press(key);
    const stop = await describeFocus(paneOf(page));
    stops.push(stop);
    if (isIt(stop)) return stops;
  }
  throw new Error(`${String(name)} is not among ${stops.map((stop) => stop.name).join(" | ")}`);
}

/** Presses a key on what has focus. */
export const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);

/** From now on writes down what the live regions say. */
export function listen(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const heard: string[] = [];
    const note = (): void => {
      for (const region of document.querySelectorAll("[aria-live=polite], [role=status]")) {
        const text = region.textContent!.trim();
        if (text !== "" && heard.at(-1) !== text) heard.push(text);
      }
    };
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    window.heard = heard;
  });
}

/** What the live regions have said, in order. */
export const listHeard = (pane: Frame): Promise<string[]> => pane.evaluate(() => window.heard);
