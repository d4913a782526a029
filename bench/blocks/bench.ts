import type { Browser, CDPSession, Page } from "playwright-core";
import { shellTexts } from "../../src/taskpane/components/shell/shell.data";
import type { Section } from "../../src/taskpane/state/pane";
import { median, note } from "../measure";
import { openScenario, openWorkbench, paneOf, rest } from "../workbench";
import { type CpuProfile, longestStretch, type Owner } from "./profile";

const ROUNDS = 3;

/** No block of work may hold the page's main thread longer: milliseconds. */
const BUDGET = 50;

/** Situations of the workbench: nine reports, and the same among two hundred sheets. */
const SCENARIOS = ["samples", "two-hundred-sheets"] as const;

const SECTIONS = [
  "result",
  "checks",
  "adjustments",
  "finish",
  "sources",
] as const satisfies readonly Section[];

/**
 * How long the add-in's own work holds the page's main thread at most, step by step of an officer's way; true within the
 * budget. The pane is the production build over Microsoft's client; the stand-in for Excel works on the same thread here
 * and is left out of the account, and so is the grid beside it.
 */
export async function benchBlocks(): Promise<boolean> {
  console.log("blocks: building the workbench with the production build of the pane …");
  const { browser, address, close } = await openWorkbench();
  try {
    const longest: number[] = [];
    for (const scenario of SCENARIOS) longest.push(...(await benchScenario(browser, address, scenario)));
    const worst = Math.max(...longest);
    note("longest block of the pane's own work", `${worst.toFixed(0)} ms`, `${BUDGET} ms`);
    console.log(`  longest of all: ${worst.toFixed(0)} ms (budget: ${BUDGET} ms)`);
    return worst <= BUDGET;
  } finally {
    await close();
  }
}

/** Prints and answers the median over the rounds of each step's longest stretch. */
async function benchScenario(browser: Browser, address: string, scenario: string): Promise<number[]> {
  const rounds: Map<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push(await walk(browser, `${address}?scenario=${scenario}`));
  console.log(`blocks: ${scenario}: longest block of the pane's own work, median of ${ROUNDS}`);
  return [...rounds[0]!.keys()].map((step) => {
    const times = rounds.map((round) => round.get(step)!);
    console.log(
      `  ${median(times).toFixed(0).padStart(5)} ms  ${step} (${times.map((time) => time.toFixed(0)).join(", ")})`,
    );
    return median(times);
  });
}

/** An officer's way once, each step by its name with its longest stretch. */
async function walk(browser: Browser, address: string): Promise<Map<string, number>> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: "vi-VN" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  const longest = new Map<string, number>();
  const take = async (step: string, job: () => Promise<void>): Promise<void> => {
    longest.set(step, await profile(session, job));
  };
  await take("opening", () => openScenario(page, address));
  await take("first run", () => consolidate(page));
  await take("second run", () => consolidate(page));
  for (const section of SECTIONS) await take(`section ${section}`, () => go(page, section));
  await context.close();
  return longest;
}

async function profile(session: CDPSession, job: () => Promise<void>): Promise<number> {
  await session.send("Profiler.start");
  await job();
  const { profile } = (await session.send("Profiler.stop")) as { profile: CpuProfile };
  return longestStretch(profile, ownerOf);
}

const ownerOf = (url: string): Owner | null =>
  /\/pane\/|\/office\.js/.test(url) ? "ours" : url.startsWith("http") ? "other" : null;

async function consolidate(page: Page): Promise<void> {
  await page.locator("[data-action=consolidate]").click();
  await rest(page);
}

async function go(page: Page, section: Section): Promise<void> {
  const steps = paneOf(page).getByRole("navigation");
  await steps.getByRole("button", { name: new RegExp(`^${shellTexts[`${section}Title`].vi}(,|$)`) }).click();
  await rest(page);
}
