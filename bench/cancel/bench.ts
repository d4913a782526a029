import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { shellTexts, workTexts } from "../../src/taskpane/components/shell/shell.data";
import { median, note } from "../measure";
import { openScenario, openWorkbench, paneOf, rest } from "../workbench";
import { pressWhen } from "./pressWhen";

const ROUNDS = 5;

/** Milliseconds from the press on Hủy until the pane says that it has stopped and can be used again. */
const BUDGET = 100;

/** Files that are chosen at once: the samples over and over, each copy read like any other. */
const FILES = 90;

/** Seconds that Excel takes for the request that is under way at the press. */
const EXCEL_SECONDS = 1;

interface Moment {
  readonly name: string;
  /** What the pane shows then. */
  readonly words: string;
  /** The request that Excel takes its time for; absent where the thread of the pane works. */
  readonly held?: "next" | "saving";
}

/** When Hủy is pressed. */
const MOMENTS: readonly Moment[] = [
  { name: "reading files, the first", words: `${wordsBefore(workTexts.readingFiles.vi)}1/${FILES}` },
  { name: "reading files, the eleventh", words: `${wordsBefore(workTexts.readingFiles.vi)}11/${FILES}` },
  { name: "reading sheets", words: workTexts.reading.vi, held: "next" },
  { name: "consolidating", words: workTexts.consolidating.vi },
  { name: "laying out", words: workTexts.preparing.vi },
  { name: "before writing", words: workTexts.saved.vi, held: "saving" },
];

/** What begins every message that something was stopped. */
const STOPPED = "Đã dừng";

/** What is to be said has been said so long after the pane has nothing left to do. */
const SECONDS_AT_REST = 5;

function wordsBefore(text: string): string {
  return text.slice(0, text.indexOf("{"));
}

/**
 * How long it takes from the press on Hủy until the pane says that it has stopped and its buttons work again, in the production build:
 * among ninety files, and in a consolidation of two hundred sheets; true within the budget. That nothing was written is looked at too.
 */
export async function benchCancel(): Promise<boolean> {
  console.log("cancel: building the workbench with the production build of the pane …");
  const { browser, address, close } = await openWorkbench();
  const folder = mkdtempSync(join(tmpdir(), "edu-indicators-cancel-"));
  try {
    const files = copySamples(folder);
    const worst = Math.max(...(await benchMoments(browser, address, files)));
    note(
      "cancelled and usable again after Hủy, the slowest moment",
      `${worst.toFixed(0)} ms`,
      `${BUDGET} ms`,
    );
    console.log(`  slowest of all: ${worst.toFixed(0)} ms (budget: ${BUDGET} ms)`);
    return worst <= BUDGET;
  } finally {
    rmSync(folder, { recursive: true });
    await close();
  }
}

function copySamples(folder: string): string[] {
  const samples = resolve("samples/lai-chau-2024-2025");
  const names = readdirSync(samples).filter((name) => /\.(xlsx|xls|ods)$/.test(name));
  return Array.from({ length: FILES }, (_, index) => {
    const path = join(folder, `${index}-${names[index % names.length]!}`);
    cpSync(join(samples, names[index % names.length]!), path);
    return path;
  });
}

/** Prints and answers the median over the rounds of each moment. */
async function benchMoments(
  browser: Browser,
  address: string,
  files: readonly string[],
): Promise<readonly number[]> {
  console.log(`cancel: from the press on Hủy until the pane can be used again, median of ${ROUNDS}`);
  const medians: number[] = [];
  for (const moment of MOMENTS) {
    const isOfFiles = moment.words.startsWith(wordsBefore(workTexts.readingFiles.vi));
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: "vi-VN" });
    await openScenario(page, `${address}?scenario=${isOfFiles ? "first-run" : "two-hundred-sheets"}`);
    // What stood there before is kept only where something did.
    if (moment.held === "saving") await consolidate(page).then(() => rest(page));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      times.push(await cancel(page, moment, () => (isOfFiles ? choose(page, files) : consolidate(page))));
    await page.close();
    medians.push(median(times));
    console.log(
      `  ${median(times).toFixed(0).padStart(5)} ms  ${moment.name} (${times.map((time) => time.toFixed(0)).join(", ")})`,
    );
  }
  return medians;
}

/** One long run and the press on Hủy; milliseconds. Throws where a sheet was made all the same. */
async function cancel(page: Page, { words, held }: Moment, begin: () => Promise<void>): Promise<number> {
  const before = await contentsOf(page);
  const pressed = paneOf(page).evaluate(pressWhen, {
    words,
    bar: shellTexts.busy.vi,
    button: shellTexts.cancel.vi,
    notices: shellTexts.notices.vi,
    stopped: STOPPED,
  });
  if (held) await page.evaluate(`window.workbench.hold("${held}")`);
  await begin();
  if (held) await release(page);
  await rest(page);
  const milliseconds = await Promise.race([pressed, wait(SECONDS_AT_REST).then(() => null)]);
  if (milliseconds === null) throw new Error(`at rest, and "${words}" or that it was stopped was never said`);
  if ((await contentsOf(page)) !== before)
    throw new Error(`stopped at "${words}", and the workbook has changed`);
  return milliseconds;
}

const wait = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Excel answers in the end. */
async function release(page: Page): Promise<void> {
  await page.waitForFunction("window.workbench.isHeldUp()");
  await wait(EXCEL_SECONDS);
  await page.evaluate("window.workbench.release()");
}

/** All that stands in the workbook. */
const contentsOf = (page: Page): Promise<string> =>
  page.evaluate<string>("JSON.stringify(window.workbench.describe())");

const choose = (page: Page, files: readonly string[]): Promise<void> =>
  paneOf(page)
    .locator("input[type=file][multiple]")
    .setInputFiles([...files]);

const consolidate = (page: Page): Promise<void> => page.locator("[data-action=consolidate]").click();
