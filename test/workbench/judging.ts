/** What is asked of every state of the pane: that everybody can use it, that it fits, that nothing is unreadable. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { province as laiChau } from "../../src/units/country/data/12.data";
import { laiChauUnits } from "../../src/units/laiChau.data";
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import { standStill } from "./officer";
import type { BenchPage } from "./page";
import { takePicture } from "./pictures";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The pane's own page inside the workbench. */
export function paneOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/pane/taskpane.html"));
  if (!frame) throw new Error("the pane is not open");
  return frame;
}

/** Broken rules of accessibility, as "rule: element: why". Fluent's own hidden stops for the Tab key lead on at once, its tooltips stand outside the page. */
export async function findBarriers(pane: Frame): Promise<string[]> {
  if (!(await pane.evaluate("'axe' in window"))) await pane.evaluate(axe);
  const { violations } = (await pane.evaluate(
    "axe.run({ exclude: ['[data-tabster-dummy]', '[role=tooltip]'] }, { resultTypes: ['violations'] })",
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 100)}: ${any[0]?.message.slice(0, 140) ?? ""}`),
  );
}

/** Elements whose content is wider than they are, or that stand out of the pane; what only a screen reader hears is not seen. */
export function findOverflow(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const isSeen = (element: Element): boolean => {
      const { clipPath, visibility, display } = getComputedStyle(element);
      const isEmpty = display !== "inline" && element.clientWidth === 0;
      return clipPath === "none" && visibility === "visible" && !isEmpty;
    };
    const isHidden = (element: Element | null): boolean =>
      element !== null && (!isSeen(element) || isHidden(element.parentElement));
    const isWide = (element: HTMLElement): boolean => {
      const { overflowX, display } = getComputedStyle(element);
      if (overflowX === "visible" && element !== document.documentElement)
        return element.getBoundingClientRect().right > window.innerWidth + 1;
      return display !== "inline" && element.scrollWidth > element.clientWidth + 1;
    };
    // What stands around a cell of a file is a table with a frame of its own, which the arrow keys move.
    const isInTable = (element: Element): boolean => element.closest("[role=region]:has(> table)") !== null;
    return [...document.querySelectorAll<HTMLElement>("html, body *")]
      .filter((element) => element instanceof HTMLElement && isWide(element))
      .filter((element) => !isHidden(element) && !isInTable(element))
      .map(
        (element) => `${element.outerHTML.slice(0, 120)} (${element.scrollWidth} > ${element.clientWidth})`,
      );
  });
}

/** Least contrast of text, and of the sign that tells a verdict (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/** Texts that can hardly be read as they are drawn, as "text: contrast". Disabled controls need none. */
export function findPale(pane: Frame): Promise<string[]> {
  return pane.evaluate((readable) => {
    type Colour = readonly [number, number, number, number];
    const parse = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const lightness = ([red, green, blue]: Colour): number => {
      const linear = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
    };
    const behind = (element: Element | null): Colour => {
      if (!element) return parse(getComputedStyle(document.documentElement).backgroundColor);
      const [red, green, blue, alpha] = parse(getComputedStyle(element).backgroundColor);
      if (alpha === 1) return [red, green, blue, 1];
      const under = behind(element.parentElement);
      const mix = (over: number, below: number): number => over * alpha + below * (1 - alpha);
      return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
    };
    const contrast = (front: Colour, back: Colour): number => {
      const [high, low] = [lightness(front), lightness(back)].sort((a, b) => b - a) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    const seen = [...document.querySelectorAll("body *")].filter((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const drawn = getComputedStyle(element, "::before").content.replace(/^(none|normal)$/, "");
      const { clipPath } = getComputedStyle(element);
      return (own || drawn) && clipPath === "none" && element.getClientRects().length > 0;
    });
    return seen
      .filter((element) => !element.closest(":disabled, [aria-disabled=true], script, style"))
      .map((element): [Element, number] => [
        element,
        contrast(parse(getComputedStyle(element).color), behind(element)),
      ])
      .filter(([, ratio]) => ratio < readable)
      .map(([element, ratio]) => `${element.textContent!.slice(0, 60)}: ${ratio.toFixed(2)}`);
  }, READABLE);
}

/** Buttons, fields and marks whose edge cannot be told from the ground where the system's own few colours are all there is. */
export function findEdgeless(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const isTransparent = (colour: string): boolean => /^rgba\(.*, 0\)$/.test(colour);
    const isDrawn = (element: Element): boolean =>
      [element, ...element.querySelectorAll("*")].some((part) =>
        [null, "::before", "::after"].some((pseudo) => {
          const style = getComputedStyle(part, pseudo);
          const ground = getComputedStyle(document.body).backgroundColor;
          return (["Top", "Right", "Bottom", "Left"] as const).some(
            (side) =>
              parseFloat(style[`border${side}Width`]) > 0 &&
              style[`border${side}Style`] !== "none" &&
              !isTransparent(style[`border${side}Color`]) &&
              style[`border${side}Color`] !== ground,
          );
        }),
      );
    const controls =
      "main button:not(.fui-Link, .fui-AccordionHeader__button, [role=tab], :disabled), main input:not([type=file]), main select, main textarea";
    return [...document.querySelectorAll(controls)]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => !isDrawn(element) && !isDrawn(element.parentElement!))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** Marks of a text that was not filled or does not exist. */
const UNFILLED = /undefined|NaN|\[object|\{\w+\}|\bnull\b/;

/** Everything that is read or heard in the pane: texts, labels, titles, placeholders. */
export function listTexts(pane: Frame): Promise<{ readonly text: string; readonly lang: string }[]> {
  return pane.evaluate(() => {
    const of = (element: Element, text: string): { text: string; lang: string } => ({
      text: text.replace(/\s+/g, " ").trim(),
      // A table holds what a file says.
      lang: element.closest("table") ? "vi" : (element.closest("[lang]")?.getAttribute("lang") ?? ""),
    });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { text: string; lang: string }[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement && !parentElement.closest("script, style, noscript"))
        texts.push(of(parentElement, textContent ?? ""));
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]"))
      for (const name of ["aria-label", "title", "placeholder"])
        texts.push(of(element, element.getAttribute(name) ?? ""));
    return texts.filter(({ text }) => text !== "");
  });
}

/** Texts with a hole in them. */
export const findHoles = async (pane: Frame): Promise<string[]> =>
  (await listTexts(pane)).map(({ text }) => text).filter((text) => UNFILLED.test(text));

/** Vietnamese letters with their signs, which English has none of. */
const VIETNAMESE = /[à-ãè-êìíò-õùúýăđĩũơư\u1EA0-\u1EF9]/i;

/** Sheets of the samples. */
const SHEETS =
  "Biểu số 01, Chính thức, nháp, BC chính thức, Dự thảo lần 1, Khối trực thuộc, Tam Đường, Biểu 2, TÂN UYÊN, Hướng dẫn";

/** "Xã Lê Lợi" of "03487|Xã Lê Lợi", a line each. */
function communesOf(lines: string): string[] {
  return lines.split("\n").flatMap((line) => line.split("|").slice(1));
}

/** Names that are what they are in every language; what stands behind "›", in quotes or in the printed line is left out besides. */
const NAMES = [
  "Crèche",
  "215/BC-SGDĐT",
  "215/SGDĐT-KHTC",
  "GIÁM ĐỐC",
  "Báo cáo, Kế hoạch…",
  ...SHEETS.split(", "),
  ...laiChauUnits.sets.flatMap(({ units }) => units.map(({ name }) => name)),
  ...Object.values(SHEET_TITLES),
  laiChauUnits.province,
  ...communesOf(laiChau.communes),
  laiChau20242025.plan.issuer,
].sort((one, other) => other.length - one.length);

/** Texts of the English pane that are Vietnamese, names and data aside. */
export const findVietnamese = async (pane: Frame): Promise<string[]> =>
  (await listTexts(pane))
    .filter(({ lang }) => lang !== "vi")
    .map(({ text }) => NAMES.reduce((rest, name) => rest.replaceAll(name, ""), text))
    .filter((text) => VIETNAMESE.test(text.replace(/› [^›:]+|"[^"]*"|“[^”]*”|\(Kèm theo .*\)$/g, "")));

/** The screen can be used by everybody and fits the pane. */
export async function judge(opened: BenchPage, name: string): Promise<void> {
  const { page } = opened;
  // A button that has just become usable changes its colours for a moment.
  await standStill(opened);
  await takePicture(page.locator("iframe"), name);
  expect({ name, barriers: await findBarriers(paneOf(page)) }).toEqual({ name, barriers: [] });
  expect({ name, wide: await findOverflow(paneOf(page)) }).toEqual({ name, wide: [] });
}
