import { spawn, type ChildProcess } from "node:child_process";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";

/** The workbench with the pane as it ships, served by a process of its own, and a browser to look at it with. */
export interface OpenedWorkbench {
  readonly browser: Browser;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds and serves it; throws where that fails. */
export async function openWorkbench(): Promise<OpenedWorkbench> {
  const { server, address } = await serve();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    server.kill();
  };
  return { browser, address, close };
}

/** Shows a situation of the workbench and waits until the pane has nothing left to do. */
export async function openScenario(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction("window.workbench");
  await page.evaluate("window.workbench.ready");
  await rest(page);
}

/** Resolves when the pane has nothing under way. */
export const rest = (page: Page): Promise<unknown> => page.evaluate("window.workbench.atRest()");

/** The pane's frame in the workbench. */
export function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (!pane) throw new Error("the workbench shows no pane");
  return pane;
}

/** Serves the workbench from a process of its own; throws where that ends before it says its address. */
function serve(): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const server = spawn(process.execPath, ["scripts/workbench.mjs", "--production", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      EDU_WORKBENCH_FOLDER: "workbench-bench",
      EDU_INDICATORS_URL: "https://example.invalid/",
    },
  });
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve({ server, address });
    });
    server.on("exit", (status) => reject(new Error(`the workbench ended with ${status}`)));
  });
}
