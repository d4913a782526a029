/** Pictures of the pane and the workbench, taken by the tests while they look where EDU_PICTURES asks for them. */
import { mkdirSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

/** Those that the README and the guide show, by their names there; all others are for whoever looks after a test run. */
const shown: Readonly<Record<string, string>> = {
  workbench: "workbench",
  "1-sources-vi": "nguon-so-lieu",
  "2-result-vi": "tong-hop",
  "3-findings-vi": "kiem-tra",
  "4-form-vi": "dieu-chinh",
  "5-finish-vi": "chot-so-lieu",
  "6-settings-vi": "cai-dat",
  "new-year-answered": "nam-hoc-moi",
  resubmission: "so-voi-lan-truoc",
  "copy-disproved": "doi-chieu-ban-trinh-ky",
};

const asked = process.env.EDU_PICTURES;

/** With EDU_PICTURES=docs the pictures of the README are taken anew; with any other value they go where all others go. */
function pathOf(name: string): string {
  const inReadme = asked === "docs" ? shown[name] : undefined;
  const folder = inReadme === undefined ? "out/pictures" : "docs/screenshots";
  mkdirSync(folder, { recursive: true });
  return `${folder}/${inReadme ?? name}.png`;
}

/** Takes a picture where pictures are asked for. */
export async function takePicture(what: Page | Locator, name: string): Promise<void> {
  if (!asked) return;
  await what.screenshot({ path: pathOf(name), animations: "disabled", caret: "hide" });
}
