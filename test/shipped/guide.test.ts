import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PAGES, unlisted, writePage } from "../../scripts/guide.mjs";
import { checksTexts, requestTexts } from "../../src/taskpane/components/checks/checks.data";
import { letterTexts } from "../../src/taskpane/components/checks/letters.data";
import { finishTexts } from "../../src/taskpane/components/finish/finish.data";
import { mapTexts } from "../../src/taskpane/components/map/map.data";
import { adjustmentsTexts } from "../../src/taskpane/components/adjustments/adjustments.data";
import { settingsTexts, toolTexts, yearTexts } from "../../src/taskpane/components/settings/settings.data";
import { shellTexts } from "../../src/taskpane/components/shell/shell.data";
import { sourcesTexts } from "../../src/taskpane/components/sources/sources.data";

const pages = (["vi", "en"] as const).flatMap((language) =>
  PAGES.map((page) => [`docs/guide/${language}/${page}.md`, language] as const),
);
const textOf = (path: string): string => readFileSync(path, "utf8");

it.each(["vi", "en"])("has the same pages in %s, each of them listed", (language) => {
  expect(unlisted(join("docs/guide", language))).toEqual([]);
});

it.each(pages)("%s shows pictures and links to pages that are there", (path) => {
  for (const [, address] of textOf(path).matchAll(/\]\(([^)]+)\)/g))
    expect([address, existsSync(join(dirname(path), address!))]).toEqual([address, true]);
});

it("shows every picture that is kept for it", () => {
  const shown = pages.map(([path]) => textOf(path)).join("");
  const unused = readdirSync("docs/guide/pictures").filter((name) => !shown.includes(`/${name}`));
  expect(unused).toEqual([]);
});

/** Names of sections and buttons that the guide speaks of. */
const NAMES = [
  shellTexts.finishTitle,
  shellTexts.sourcesTitle,
  shellTexts.checksTitle,
  shellTexts.adjustmentsTitle,
  settingsTexts.tools,
  settingsTexts.year,
  settingsTexts.standards,
  sourcesTexts.samples,
  toolTexts.forms,
  toolTexts.repair,
  yearTexts.choose,
  adjustmentsTexts.add,
  adjustmentsTexts.withdraw,
  checksTexts.requests,
  requestTexts.saveLetters,
  requestTexts.saveUnitPages,
  letterTexts.sent,
  letterTexts.answered,
  finishTexts.save,
  mapTexts.show,
  mapTexts.savePng,
  mapTexts.table,
];

it.each(["vi", "en"] as const)("calls sections and buttons in %s as the pane does", (language) => {
  const text = pages
    .filter(([, of]) => of === language)
    .map(([path]) => textOf(path).replace(/\s+/g, " "))
    .join("\n");
  expect(NAMES.map((name) => name[language]).filter((name) => !text.includes(name))).toEqual([]);
});

it("is made into pages that need nothing from outside", async () => {
  const html = await writePage(textOf("docs/guide/vi/leaders.md"), "docs/guide/vi/leaders.md");
  expect(html).toContain('<html lang="vi">');
  expect(html).toContain('src="../pictures/2-map-vi.png"');
  expect(html).toContain('href="../en/leaders.html"');
  expect(html).not.toMatch(/<script|https?:|\.md"/);
});
