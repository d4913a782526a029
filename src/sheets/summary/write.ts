import { countReceipts } from "../../letters/receipts";
import { DENOMINATOR_CHANGE } from "../../pooling/assumptions.data";
import { directionOf, operatorOf } from "../../plans/catalogue/target";
import type { ConsolidatedIndicator, Status } from "../../model/consolidation";
import type { Language } from "../../model/finding";
import { isWithoutTarget, WITHOUT_TARGET } from "../../texts/status.data";
import { cellAddress } from "../../model/address";
import { nameMeasure } from "../../letters/inspection/measure";
import { putHeadings } from "../columns";
import { computed, quoteText } from "../formulas";
import { isExpectedVerdict } from "../../letters/provisional";
import { countExpected, countVerdicts } from "../verdictFormulas";
import { formatDay } from "../../texts/localized";
import { constant, Grid } from "../grid";
import { fillLabel, SHEET_TITLES } from "../labels.data";
import { VERDICT_TEXTS } from "../statusTexts.data";
import { baselineName, planLine, scopeLine, workingPage, type Layout } from "../layout";
import { nameFirst } from "../named";
import { SUMMARY } from "../places";
import type { Highlight, SheetSpec } from "../spec";
import { SUMMARY_COLUMNS } from "./columns.data";
import { putSummaryRow } from "./row";
import { putStandards } from "../appendix/standards";
import type { StyleName } from "../styles.data";

/** The result at a glance: every indicator against its target, live over the details, with the words that an officer would add. */
export function layOutSummary(layout: Layout): SheetSpec {
  const { consolidation } = layout;
  const grid = new Grid();
  putHeading(grid, layout);
  const baselineYear = baselineName(layout);
  putHeadings(grid, SUMMARY.header, SUMMARY_COLUMNS, layout.options.language, { baselineYear });
  consolidation.indicators.forEach((row, index) => putSummaryRow(grid, layout, row, index));
  putStandards(grid, layout);
  grid.leaveRoom();
  for (const remark of remarksOf(layout)) {
    const end = grid.end;
    grid.span(end, 0, SUMMARY.note, constant(remark, "remark"));
  }
  return {
    key: "summary",
    title: SHEET_TITLES.summary,
    rows: grid.rows(),
    widths: widthsIn(layout),
    heights: grid.heights,
    merges: grid.merges,
    highlights: highlightsOf(layout),
    freeze: { rows: SUMMARY.first, columns: SUMMARY.unit },
    print: { ...workingPage([SUMMARY.header, SUMMARY.header]), onePage: true },
    gridlines: false,
    tabColour: "1F4E63",
  };
}

/** Longest number that stands before what is counted in Cần thêm: "12.345". */
const NUMBER_LETTERS = 7;

/** What is still needed stands with what is counted, which may be longer than its heading. */
function widthsIn({ consolidation, options: { language } }: Layout): number[] {
  const letters = consolidation.indicators
    .filter(({ needed }) => needed !== null && needed > 0)
    .map(({ indicator }) => nameMeasure(indicator.countedVi)[language].length + NUMBER_LETTERS);
  return SUMMARY_COLUMNS.map(({ key, width }) => (key === "needed" ? Math.max(width, ...letters) : width));
}

/** What a reader of the table must know, the assumption behind bounds where there is one. */
function remarksOf({ consolidation, labels, options: { language } }: Layout): string[] {
  const percent = DENOMINATOR_CHANGE.toNumber() * 100;
  const assumed = consolidation.indicators.some((row) => row.assumed.length > 0);
  const hasTargets = consolidation.indicators.some(({ status }) => !isWithoutTarget(status));
  const conclusions = (consolidation.conclusions ?? []).map(({ text }) => text[language]);
  return [
    ...conclusions,
    ...(assumed ? [fillLabel(labels.summary.assumption, { percent })] : []),
    hasTargets ? labels.summary.reading : labels.summary.readingPlain,
  ];
}

function putHeading(grid: Grid, layout: Layout): void {
  const { consolidation, labels } = layout;
  const text = labels.summary;
  const { received, count, missing, blank } = countReceipts(consolidation);
  grid.put(0, 0, constant(text.title, "title"));
  grid.put(1, 0, constant(scopeLine(layout), "subtitle"));
  const plan = planLine(layout);
  if (plan !== null) grid.put(2, 0, constant(plan, "subtitle"));
  const counted = fillLabel(text.units, { received, count });
  const dated = consolidation.asOf
    ? `${fillLabel(text.asOf, { date: formatDay(consolidation.asOf)[layout.options.language] })}. `
    : "";
  const named = (label: string, names: readonly string[]): string =>
    names.length === 0 ? "" : fillLabel(label, { names: nameFirst(names, text.others) });
  const rest = named(text.unitsMissing, missing) + named(text.unitsBlank, blank);
  // On as many lines as it needs: beside the table it would be cut off, or make the whole page smaller.
  grid.span(3, 0, SUMMARY.note, constant(`${dated}${counted}${rest}`, "subtitleLong"));
  putCounts(grid, layout);
}

/** "Đạt và vượt: 22/26; Chưa đạt: 4; …", counted live over the verdicts. */
function putCounts(grid: Grid, layout: Layout): void {
  const { indicators } = layout.consolidation;
  const last = SUMMARY.first + Math.max(1, indicators.length) - 1;
  const verdicts = `${cellAddress(SUMMARY.first, SUMMARY.status)}:${cellAddress(last, SUMMARY.status)}`;
  const words = VERDICT_TEXTS[layout.options.language];
  const textOf = <Name extends Status>(status: Name) => ({ text: `; ${words.plain[status]}: `, status });
  const count = (status: Status) => indicators.filter((row) => row.status === status).length;
  const live = (...statuses: Status[]): string => `(${countVerdicts(verdicts, statuses, words)})`;
  const open = (["shortfall", "undetermined", "missing"] as const).map(textOf);
  // Named where there are such rows alone: a plan seldom has them.
  const unjudged = WITHOUT_TARGET.map(textOf).filter(({ status }) => count(status) > 0);
  const rest = [...open, ...unjudged];
  const lead = layout.labels.summary.exceededAndMet;
  const judged = indicators.length - unjudged.reduce((sum, { status }) => sum + count(status), 0);
  const tail = rest.map(({ text, status }) => text + count(status)).join("");
  // Where no row has a target there is nothing to meet: the rows are counted by what they lack instead.
  const withoutTarget = unjudged.map(({ text, status }) => text + count(status)).join("");
  const expected = expectedPart(layout, verdicts);
  const value =
    judged === 0 && withoutTarget !== ""
      ? withoutTarget.slice("; ".length)
      : `${lead}${count("exceeded") + count("met")}/${judged}${tail}${expected.value}`;
  const less = WITHOUT_TARGET.map((status) => `-${live(status)}`).join("");
  const whole = `(ROWS(${verdicts})${less})`;
  const liveTail = rest.map(({ text, status }) => `&${quoteText(text)}&${live(status)}`).join("");
  const full = `${quoteText(lead)}&${live("exceeded", "met")}&"/"&${whole}${liveTail}&${expected.formula}`;
  const alone = unjudged
    .map(({ text, status }, index) => `${quoteText(index === 0 ? text.slice(2) : text)}&${live(status)}`)
    .join("&");
  grid.put(4, 0, {
    ...computed(layout.options.formulas, value, alone === "" ? full : `IF(${whole}=0,${alone},${full})`),
    style: "headline",
  });
}

/** How many of the verdicts are only expected; nothing where none is. */
function expectedPart({ consolidation, labels, options }: Layout, verdicts: string) {
  const text = labels.summary.expectedVerdicts;
  const count = consolidation.indicators.filter(isExpectedVerdict).length;
  const now = countExpected(verdicts, VERDICT_TEXTS[options.language]);
  const [before = "", after = ""] = text.split("{count}");
  return {
    value: count === 0 ? "" : fillLabel(text, { count }),
    formula: `IF(${now}=0,"",${quoteText(before)}&(${now})&${quoteText(after)})`,
  };
}

const STATUS_STYLES: Readonly<Record<Status, StyleName>> = {
  exceeded: "statusExceeded",
  met: "statusMet",
  shortfall: "statusShortfall",
  undetermined: "statusUndetermined",
  missing: "statusMissing",
  noTarget: "statusNoTarget",
  targetInWords: "statusNoTarget",
};

/** Colours of the verdicts in a column of them, those of provisional figures with the others. */
export function statusHighlights(count: number, first: number, at: number, language: Language): Highlight[] {
  if (count === 0) return [];
  const area = { top: first, left: at, bottom: first + count - 1, right: at };
  const { plain, expected } = VERDICT_TEXTS[language];
  return (Object.keys(STATUS_STYLES) as Status[]).flatMap((status) =>
    [...new Set([plain[status], expected[status]])].map((text): Highlight => ({
      kind: "textEquals",
      area,
      text,
      style: STATUS_STYLES[status],
    })),
  );
}

function highlightsOf({ consolidation: { indicators }, options }: Layout): Highlight[] {
  if (indicators.length === 0) return [];
  const column = (left: number, top: number, bottom: number) => ({ top, left, bottom, right: left });
  return [
    ...statusHighlights(indicators.length, SUMMARY.first, SUMMARY.status, options.language),
    ...higherRuns(indicators).map<Highlight>(([top, bottom]) => ({
      kind: "lessThan",
      area: column(SUMMARY.difference, SUMMARY.first + top, SUMMARY.first + bottom),
      than: 0,
      style: "below",
    })),
  ];
}

/** Runs of rows in which a negative difference is bad: one rule for each contiguous range. */
function higherRuns(indicators: readonly ConsolidatedIndicator[]): [number, number][] {
  const runs: [number, number][] = [];
  indicators.forEach(({ indicator }, index) => {
    if (directionOf(operatorOf(indicator)) !== "higher") return;
    const run = runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}
