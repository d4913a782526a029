/** What an officer does in the pane and in the grid, by the words that stand there. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, FrameLocator, Locator } from "playwright-core";
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import { shellTexts } from "../../src/taskpane/components/shell/shell.data";
import type { Section } from "../../src/taskpane/state/pane";
import { type BenchPage, patience } from "./page";

const folder = join(process.cwd(), "samples/lai-chau-2024-2025");

/** The nine files of 2024-2025, as they lie on the disk. */
export const sampleFiles = readdirSync(folder)
  .sort()
  .map((name) => join(folder, name));

/** The pane's page itself, for what a locator cannot do. */
export const frameOf = ({ page }: BenchPage): Frame =>
  page.frames().find((frame) => frame.url().includes("taskpane.html"))!;

/** The section in view. */
export const section = ({ pane }: { readonly pane: FrameLocator }): Locator => pane.getByRole("main");

/** A button of the section in view. */
export const button = (opened: { readonly pane: FrameLocator }, name: string | RegExp): Locator =>
  section(opened).getByRole("button", { name, exact: typeof name === "string" });

/** Goes to a section by its step. */
export async function visit({ pane }: { readonly pane: FrameLocator }, to: Section): Promise<void> {
  const title = new RegExp(`^${shellTexts[`${to}Title`].vi}(,|$)`);
  await pane.getByRole("navigation").getByRole("button", { name: title }).click();
}

/** A section that opens moves what stands in it: a click would begin on one place and end on another. */
export const standStill = (opened: BenchPage): Promise<void> =>
  frameOf(opened).evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });

/** Presses a button that asks for a file, and gives that one. */
export async function chooseFile(opened: BenchPage, name: string, path: string): Promise<void> {
  await button(opened, name).waitFor();
  await standStill(opened);
  const [chooser] = await Promise.all([
    opened.page.waitForEvent("filechooser"),
    button(opened, name).click(),
  ]);
  await chooser.setFiles(path);
}

/** Opens the section of the new school year, which comes when it is asked for: until then the one before is in view, with fields of the same names. */
export async function openNewYear(opened: { readonly pane: FrameLocator }): Promise<void> {
  await button(opened, "Năm học mới…").click();
  await section(opened).getByRole("heading", { name: shellTexts.newYearTitle.vi, exact: true }).waitFor();
}

/** Waits until a text is read somewhere in the pane, outside what only a screen reader hears. */
export const sees = ({ pane }: { readonly pane: FrameLocator }, text: RegExp | string): Promise<void> =>
  pane.locator(":not([role=status])").getByText(text).first().waitFor();

/** Waits until the pane says something above its sections. */
export const isTold = ({ pane }: { readonly pane: FrameLocator }, text: RegExp): Promise<void> =>
  pane.getByRole("region", { name: shellTexts.notices.vi }).getByText(text).waitFor();

/** Takes every message away, so that the next one is the next one. */
export async function dismissAll({ pane }: { readonly pane: FrameLocator }): Promise<void> {
  const dismissing = pane.getByRole("button", { name: shellTexts.dismiss.vi });
  for (let left = await dismissing.count(); left > 0; left = await dismissing.count())
    await dismissing.first().click();
}

/** Files after each of which a busy machine is given its time anew. */
const STRIDE = 5;

/** Waits until the pane has read so many chosen files, a few at a time: a slow machine may take minutes over a province's. */
export async function hasReadFiles(opened: BenchPage, count: number): Promise<void> {
  const strides = Array.from({ length: Math.ceil(count / STRIDE) }, (_, index) => (index + 1) * STRIDE);
  for (const least of strides.map((stride) => Math.min(stride, count)))
    await frameOf(opened).waitForFunction(
      (number) =>
        [...document.querySelectorAll("summary")].some(
          ({ textContent }) => Number(/Tệp đã chọn \((\d+)\)/.exec(textContent)?.[1]) >= number,
        ),
      least,
      { timeout: patience },
    );
}

/** Waits until the pane has read the reports of all nine units, and is no longer at work. */
export async function hasLooked(opened: BenchPage): Promise<void> {
  await sees(opened, "Đã nhận báo cáo của 9/9 đơn vị");
  await rests(opened);
}

/** Waits until the pane is no longer at work, and what it did is shown. */
export async function rests({ pane, ask }: BenchPage): Promise<void> {
  await pane.locator("html[data-at-rest]").waitFor({ state: "attached" });
  await pane.locator("[data-loading]").waitFor({ state: "detached" });
  await ask((workbench) => workbench.settled());
}

/** Presses Tổng hợp in the section in view. */
export async function pressConsolidate(opened: { readonly pane: FrameLocator }): Promise<void> {
  await dismissAll(opened);
  await button(opened, /^Tổng hợp( lại)?$/).click();
}

/** Presses Tổng hợp and waits for the result in the grid. */
export async function consolidate(opened: BenchPage): Promise<void> {
  await pressConsolidate(opened);
  await isTold(opened, /Đã tổng hợp xong/);
  await rests(opened);
}

/** Goes to a cell of the grid, types key by key, and ends with Enter. */
export async function typeInGrid(opened: BenchPage, at: string, text: string): Promise<void> {
  const { page, ask, askWith } = opened;
  // The keys go where was clicked last, which may have been the pane.
  await page.locator("#grid canvas").filter({ visible: true }).last().click();
  await askWith(at, (workbench, address) => workbench.select(address));
  const [first = "", ...rest] = text;
  await page.keyboard.press(first);
  await page.waitForFunction("window.workbench.isEditing()");
  await page.keyboard.type(rest.join(""));
  await page.keyboard.press("Enter");
  await page.waitForFunction("!window.workbench.isEditing()");
  // The grid ends the edit first and hands on what was typed afterwards.
  await page.waitForFunction(
    ([address, typed]) => String(window.workbench.model(address).value ?? "") === typed,
    [at, text] as const,
  );
  await ask((workbench) => workbench.settled());
}

/** The sheets that a run makes. */
export const ourTitles: readonly string[] = [
  SHEET_TITLES.summary,
  SHEET_TITLES.leaders,
  SHEET_TITLES.detail,
  SHEET_TITLES.checks,
  SHEET_TITLES.adjustments,
  SHEET_TITLES.appendixA,
  SHEET_TITLES.appendixB,
  SHEET_TITLES.catalogue,
  SHEET_TITLES.journal,
];

/** Values of rows of a sheet as the grid shows them, column by column as named; blank is null. */
export const gridRows = (
  { askWith }: BenchPage,
  sheet: string,
  columns: string,
  [first, last]: readonly [number, number],
): Promise<unknown[][]> =>
  askWith({ sheet, columns, first, last }, (workbench, asked) =>
    Array.from({ length: asked.last - asked.first + 1 }, (_, index) =>
      asked.columns.split("").map((column) => {
        const { value } = workbench.grid(`'${asked.sheet}'!${column}${asked.first + index}`);
        return value === "" ? null : value;
      }),
    ),
  );
