import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { median, note } from "../measure";
import { officeStub } from "./officeStub";
import { serveFolder, type ServedFolder } from "./server";

/** A load takes a quarter of a second, and twice that when the machine turns to something else: fewer rounds tell the machine's mood. */
const ROUNDS = 25;

/** Microsoft's own React template without a feature, compressed, office.js left out. */
const BUDGET = 169 * 1024;

/** Somebody can do something: a control of the first section stands there and is not waiting. */
const USABLE = "main button:not([disabled]):not([aria-disabled=true]):not([aria-busy=true])";

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** First load and time to the first usable state, against a page of React, FluentProvider and one button; true within the budget. */
export async function benchPane(): Promise<boolean> {
  const folders = {
    pane: build("pane", "webpack.config.js"),
    baseline: build("baseline", "bench/pane/baseline.webpack.config.js"),
  };
  const [pane, baseline] = [await serveFolder(folders.pane), await serveFolder(folders.baseline)];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    return await compare(browser, pane, baseline);
  } finally {
    await browser.close();
    pane.close();
    baseline.close();
  }
}

async function compare(browser: Browser, pane: ServedFolder, baseline: ServedFolder): Promise<boolean> {
  const [panes, baselines]: [Load[], Load[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    baselines.push(await load(browser, baseline));
    panes.push(await load(browser, pane));
  }
  // The first of each warms the browser up.
  const [paneTime, baselineTime] = [panes, baselines].map((loads) =>
    median(loads.slice(1).map(({ time }) => time)),
  );
  const ratio = median(panes.slice(1).map(({ time }, round) => time / baselines[round + 1]!.time));
  const [paneBytes, baselineBytes] = [panes, baselines].map((loads) => total(loads.at(-1)!));
  console.log(`pane: compressed first load, office.js left out; budget ${kilobytes(BUDGET)}`);
  for (const [path, bytes] of panes.at(-1)!.sent) console.log(`  ${kilobytes(bytes).padStart(9)}  ${path}`);
  console.log(
    `  ${kilobytes(paneBytes!).padStart(9)}  in all; React, FluentProvider and one Button: ${kilobytes(baselineBytes!)}`,
  );
  console.log(`pane: first usable state, median of ${ROUNDS}: ${paneTime!.toFixed(0)} ms`);
  console.log(
    `  against that page (${baselineTime!.toFixed(0)} ms): ${ratio.toFixed(2)} times, the middle of the rounds; bytes ${(paneBytes! / baselineBytes!).toFixed(2)} times`,
  );
  note("first load of the pane, compressed", kilobytes(paneBytes!), kilobytes(BUDGET));
  note("first usable state against a page with one button", `${ratio.toFixed(2)} times`, "aim 1.3");
  return paneBytes! <= BUDGET;
}

interface Load {
  /** Milliseconds from the start of the navigation. */
  readonly time: number;
  /** What was loaded until then. */
  readonly sent: ReadonlyMap<string, number>;
}

const total = ({ sent }: Load): number => [...sent.values()].reduce((sum, bytes) => sum + bytes, 0);

/** One load with an empty cache. */
async function load(browser: Browser, { address, takeSent }: ServedFolder): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  const page = await context.newPage();
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: officeStub }),
  );
  takeSent();
  await page.goto(`${address}taskpane.html`, { waitUntil: "commit" });
  const found = await page.waitForFunction(
    (selector) => (document.querySelector(selector) ? performance.now() : null),
    USABLE,
    { polling: "raf" },
  );
  const time = (await found.jsonValue()) as number;
  const sent = takeSent();
  await context.close();
  return { time, sent };
}

/** Builds a page by the add-in's rules; throws where that fails. */
function build(name: string, config: string): string {
  const folder = resolve("build/bench", name);
  const webpack = resolve("node_modules/webpack/bin/webpack.js");
  const { status } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--config", config, "--output-path", folder],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, EDU_INDICATORS_URL: "https://example.invalid/" },
    },
  );
  if (status !== 0) throw new Error(`the build of ${name} failed`);
  return folder;
}
