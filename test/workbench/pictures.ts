/** Pictures of the pane and the workbench, taken by the tests while they look. */
import { mkdirSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

/** Those that the README shows, by their names there; all others are for whoever looks after a test run. */
const shown: Readonly<Record<string, string>> = {
  workbench: "workbench",
  "1-sources-vi": "nguon-so-lieu",
  "2-result-vi": "tong-hop",
  "3-findings-vi": "kiem-tra",
  "4-form-vi": "dieu-chinh",
  "5-finish-vi": "chot-so-lieu",
  "6-settings-vi": "cai-dat",
};

/** With EDU_PICTURES=docs the pictures of the README are taken anew; else a test run leaves them alone. */
function pathOf(name: string): string {
  const inReadme = process.env.EDU_PICTURES === "docs" ? shown[name] : undefined;
  const folder = inReadme === undefined ? "out/pictures" : "docs/screenshots";
  mkdirSync(folder, { recursive: true });
  return `${folder}/${inReadme ?? name}.png`;
}

/** Takes a picture. */
export async function takePicture(what: Page | Locator, name: string): Promise<void> {
  await what.screenshot({ path: pathOf(name), animations: "disabled", caret: "hide" });
}
