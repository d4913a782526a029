/** Pictures of the pane and the workbench, taken by the tests while they look where EDU_PICTURES asks for them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Locator, Page } from "playwright-core";

/** Those that the README shows, by their names there. */
const inReadme: Readonly<Record<string, string>> = {
  workbench: "workbench",
  "1-sources-vi": "nguon-so-lieu",
  "2-result-vi": "tong-hop",
  "3-findings-vi": "kiem-tra",
  "4-form-vi": "dieu-chinh",
  "5-finish-vi": "chot-so-lieu",
  "6-settings-vi": "cai-dat",
};

/** Those that the user's guide shows, each in both languages, and those of whole steps, which are taken in Vietnamese alone. */
const inGuide: ReadonlySet<string> = new Set(
  [
    "1-start",
    "1-sources",
    "2-result",
    "2-map",
    "2-figure",
    "3-findings",
    "3-letters",
    "3-calls",
    "4-form",
    "5-finish",
  ]
    .flatMap((name) => [`${name}-vi`, `${name}-en`])
    .concat("new-year-answered", "resubmission", "copy-disproved")
    .concat("other-province-pasted", "other-province-round", "years-settings"),
);

const asked = process.env.EDU_PICTURES;

/**
 * With EDU_PICTURES=docs the pictures of the README and of the guide are taken anew; all others, and with any other value all of
 * them, are for whoever looks after a test run.
 */
function pathsOf(name: string): string[] {
  const paths =
    asked === "docs"
      ? [
          ...(inReadme[name] === undefined ? [] : [`docs/screenshots/${inReadme[name]}.png`]),
          ...(inGuide.has(name) ? [`docs/guide/pictures/${name}.png`] : []),
        ]
      : [];
  return paths.length > 0 ? paths : [`out/pictures/${name}.png`];
}

/** Takes a picture where pictures are asked for. */
export async function takePicture(what: Page | Locator, name: string): Promise<void> {
  if (!asked) return;
  const picture = await what.screenshot({ animations: "disabled", caret: "hide" });
  for (const path of pathsOf(name)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, picture);
  }
}
