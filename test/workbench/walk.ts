/** A walk through the pane over the workbench, from the blank workbook to the copy that is handed in: every state once. */
import type { Frame, Locator } from "playwright-core";
import { adjustmentsTexts } from "../../src/taskpane/components/adjustments/adjustments.data";
import { checksTexts } from "../../src/taskpane/components/checks/checks.data";
import { finishTexts } from "../../src/taskpane/components/finish/finish.data";
import { inspectionTexts } from "../../src/taskpane/components/inspection/inspection.data";
import { mapTexts } from "../../src/taskpane/components/map/map.data";
import { resultTexts } from "../../src/taskpane/components/result/result.data";
import { settingsTexts, testTexts } from "../../src/taskpane/components/settings/settings.data";
import { shellTexts } from "../../src/taskpane/components/shell/shell.data";
import { sentTexts } from "../../src/taskpane/components/sources/sent.data";
import { sourcesTexts } from "../../src/taskpane/components/sources/sources.data";
import type { Section } from "../../src/taskpane/state/pane";
import { paneOf } from "./judging";
import type { BenchPage } from "./page";

/** Who walks. */
export interface Walker {
  readonly opened: BenchPage;
  readonly language: "vi" | "en";
}

type Words = Readonly<Record<"vi" | "en", string>>;

/** One state: its name, and what leads to it from the one before. */
export interface Station {
  readonly name: string;
  readonly reach: (walker: Walker) => Promise<void>;
}

const pane = ({ opened }: Walker): Frame => paneOf(opened.page);

/** The section, without the steps above it, which have the same words. */
const main = (walker: Walker): Locator => pane(walker).getByRole("main");

/** A text with blanks, as a pattern. */
const pattern = (walker: Walker, words: Words): RegExp =>
  new RegExp(`^${words[walker.language].replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, ".+")}$`);

/** Nothing is under way any more, and what follows by itself has been done. */
export async function rest(walker: Walker): Promise<void> {
  await walker.opened.ask((workbench) => workbench.atRest());
}

/** Goes to a section by its step. */
export async function go(walker: Walker, section: Section): Promise<void> {
  const title = shellTexts[`${section}Title`][walker.language];
  const nav = pane(walker).getByRole("navigation");
  await nav.getByRole("button", { name: new RegExp(`^${title}(,|$)`) }).click();
  await pane(walker).getByRole("heading", { level: 2 }).waitFor();
}

const press = async (walker: Walker, words: Words): Promise<void> =>
  main(walker)
    .getByRole("button", { name: pattern(walker, words) })
    .first()
    .click();

const see = async (walker: Walker, words: Words): Promise<void> =>
  pane(walker).getByText(pattern(walker, words)).first().waitFor();

/** From now on the thread of the page gets nothing to do, so that the pane stays at work. */
const hold = (walker: Walker): Promise<void> =>
  pane(walker).evaluate(() => {
    const held: (() => void)[] = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
      held.push(() => post.apply(this, args as never));
    };
    Object.assign(window, {
      letGo: () => {
        Worker.prototype.postMessage = post;
        held.forEach((send) => send());
      },
    });
  });

const letGo = (walker: Walker): Promise<void> => pane(walker).evaluate("letGo()");

const visit = (section: Section) => (walker: Walker) => go(walker, section);

const openAll = (walker: Walker): Promise<void> =>
  pane(walker).evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));

/** From the blank workbook to nine files. */
export const beginning: readonly Station[] = [
  {
    name: "1-start",
    async reach(walker) {
      await rest(walker);
      // The pane begins in Vietnamese whatever the language of Excel, which is English in many of these offices.
      if (walker.language === "en")
        await pane(walker).getByRole("button", { name: "Switch to English" }).click();
      await see(walker, sourcesTexts.firstTitle);
      await rest(walker);
    },
  },
  { name: "2-result-empty", reach: visit("result") },
  { name: "3-checks-empty", reach: visit("checks") },
  { name: "4-adjustments-empty", reach: visit("adjustments") },
  { name: "5-finish-empty", reach: visit("finish") },
  {
    name: "1-reading",
    async reach(walker) {
      await go(walker, "sources");
      await hold(walker);
      await walker.opened.ask((workbench) => workbench.offerFiles());
      await pane(walker).locator("progress").waitFor();
    },
  },
];

const filled: readonly Station[] = [
  {
    name: "1-sources",
    async reach(walker) {
      await letGo(walker);
      await see(walker, sentTexts.summary);
      await rest(walker);
    },
  },
  { name: "1-sources-open", reach: openAll },
  { name: "2-provisional", reach: visit("result") },
];

/** The run, and what the result leads to. */
export const results: readonly Station[] = [
  {
    name: "2-consolidating",
    async reach(walker) {
      await go(walker, "result");
      await hold(walker);
      await press(walker, resultTexts.consolidate);
      await pane(walker).locator("progress").waitFor();
    },
  },
  {
    name: "2-result",
    async reach(walker) {
      await letGo(walker);
      await see(walker, resultTexts.written);
      await rest(walker);
    },
  },
  {
    name: "2-chart",
    async reach(walker) {
      await press(walker, resultTexts.showChart);
      await pane(walker).locator("figure svg").first().waitFor();
      await pane(walker).locator("figure").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "2-map",
    async reach(walker) {
      await press(walker, mapTexts.show);
      await main(walker).locator("svg[role=group]").waitFor();
      await main(walker).locator("svg[role=group]").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "2-figure",
    async reach(walker) {
      await main(walker).getByRole("button", { name: /^2\. / }).click();
      await see(walker, inspectionTexts.calculation);
    },
  },
  {
    name: "2-cell-of-file",
    async reach(walker) {
      await pane(walker)
        .getByRole("button", { name: /› .*[A-Z]+\d+$/ })
        .first()
        .click();
      await pane(walker).getByRole("table").waitFor();
    },
  },
  {
    name: "3-findings",
    async reach(walker) {
      await pane(walker).getByRole("button", { name: inspectionTexts.back[walker.language] }).click();
      await go(walker, "checks");
    },
  },
  {
    name: "3-findings-by-unit",
    async reach(walker) {
      await main(walker).getByLabel(checksTexts.groupBy[walker.language]).selectOption("unit");
    },
  },
  {
    name: "3-requests",
    reach: (walker) => pane(walker).getByRole("tab", { name: checksTexts.requests[walker.language] }).click(),
  },
  { name: "3-letters", reach: openAll },
  {
    name: "3-calls",
    reach: (walker) => pane(walker).getByRole("tab", { name: checksTexts.calls[walker.language] }).click(),
  },
];

const corrected: readonly Station[] = [
  { name: "4-adjustments", reach: visit("adjustments") },
  { name: "4-form", reach: (walker) => press(walker, adjustmentsTexts.add) },
  { name: "5-finish", reach: visit("finish") },
  {
    name: "5-saved",
    async reach(walker) {
      await pane(walker)
        .getByRole("checkbox", { name: /^(?:Tôi đã xem|I have seen)/ })
        .check();
      await press(walker, finishTexts.save);
      await rest(walker);
    },
  },
  { name: "6-settings", reach: visit("settings") },
  {
    name: "6-settings-open",
    async reach(walker) {
      const groups = ["document", "previous", "contacts", "tools", "selfTest", "about"] as const;
      for (const group of groups) await press(walker, settingsTexts[group]);
      await see(walker, testTexts.hint);
    },
  },
];

/** The whole walk, beginning in the scenario "first-run". */
export const stations: readonly Station[] = [...beginning, ...filled, ...results, ...corrected];
