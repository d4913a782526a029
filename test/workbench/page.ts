/** The workbench in a browser: served once for all tests, a browser for each file, each test on a page of its own. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Page,
  chromium,
} from "playwright-core";
import type { WorkbenchApi } from "../../src/workbench/api";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser's program: named by CHROMIUM, else the first on the path; null where there is none. */
export const browserPath: string | null =
  process.env.CHROMIUM ??
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ??
  null;

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=vi-VN",
];

/**
 * Tests wait for states, never for times: these limits end a test that hangs, and are far beyond what the busiest
 * machine needs.
 */
jest.setTimeout(900_000);

/** Milliseconds that one state may take to come about. */
export const patience = 240_000;

/** How a page is opened. */
export interface Opening {
  readonly scenario?: string;
  readonly language?: "vi" | "en";
  /** Excel's own theme, where it is not the scenario's. */
  readonly theme?: "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** One page of the workbench, with what it must not do. */
export interface BenchPage {
  readonly page: Page;
  /** The pane's own page inside its frame. */
  readonly pane: FrameLocator;
  /** Errors and warnings of the console, and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Requests to anywhere but the local server. */
  readonly otherRequests: readonly string[];
  /** Asks `window.workbench`. */
  ask<T>(question: (workbench: WorkbenchApi) => T | Promise<T>): Promise<T>;
  /** The same where the question needs a value of the test's. */
  askWith<G, T>(given: G, question: (workbench: WorkbenchApi, given: G) => T | Promise<T>): Promise<T>;
  /** Presses a button of the ribbon and waits until the pane is no longer at work. */
  run(action: string): Promise<void>;
  close(): Promise<void>;
}

/** A served workbench with its browser. */
export interface ServedBench {
  readonly address: string;
  open(opening?: Opening): Promise<BenchPage>;
  stop(): Promise<void>;
}

/** Starts a browser for the workbench that is served at EDU_WORKBENCH (see served.js). */
export async function startBench(): Promise<ServedBench> {
  if (browserPath === null) throw new Error("chromium is not installed");
  const address = process.env.EDU_WORKBENCH;
  if (address === undefined) throw new Error("no workbench is served");
  const browser = await chromium.launch({ executablePath: browserPath, args: flags, timeout: patience });
  return {
    address,
    open: (opening = {}) => openPage(browser, address, opening),
    stop: () => browser.close(),
  };
}

/** The workbench is ready when it has asked for the pane's page; a busy machine may bring that page a moment later. */
async function waitForPane(page: Page): Promise<void> {
  if (!(await page.evaluate(() => document.querySelector("iframe")?.hasAttribute("src")))) return;
  const isPane = (frame: Frame): boolean => frame.url().includes("/pane/taskpane.html");
  if (!page.frames().some(isPane)) await page.waitForEvent("framenavigated", isPane);
}

async function openPage(browser: Browser, address: string, opening: Opening): Promise<BenchPage> {
  const { scenario = "samples", language = "vi", viewport = { width: 1440, height: 860 } } = opening;
  const context: BrowserContext = await browser.newContext({
    viewport,
    colorScheme: opening.colorScheme ?? "light",
    forcedColors: opening.forcedColors ?? "none",
    // Sections that open with a movement carry buttons away from under a click.
    reducedMotion: "reduce",
    locale: language === "vi" ? "vi-VN" : "en-US",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints: string[] = [];
  const otherRequests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) otherRequests.push(url);
  });
  const asked = { scenario, lang: language, ...(opening.theme && { theme: opening.theme }) };
  await page.goto(`${address}?${new URLSearchParams(asked)}`);
  await page.waitForFunction("window.workbench");
  await page.evaluate("window.workbench.ready");
  await waitForPane(page);
  return {
    page,
    pane: page.frameLocator("iframe"),
    complaints,
    otherRequests,
    ask: <T>(question: (workbench: WorkbenchApi) => T | Promise<T>) =>
      page.evaluate(`(${question.toString()})(window.workbench)`) as Promise<T>,
    askWith: <G, T>(given: G, question: (workbench: WorkbenchApi, given: G) => T | Promise<T>) =>
      page.evaluate(`(${question.toString()})(window.workbench, ${JSON.stringify(given)})`) as Promise<T>,
    async run(action) {
      await page.locator(`[data-action=${action}]`).click();
      await page.evaluate("window.workbench.atRest()");
    },
    close: () => context.close(),
  };
}
