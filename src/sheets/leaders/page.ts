import { countReceipts } from "../../letters/receipts";
import type { ConsolidatedIndicator, Status } from "../../model/consolidation";
import type { Language } from "../../model/finding";
import { isExpectedVerdict } from "../../letters/provisional";
import { WITHOUT_TARGET } from "../../texts/status.data";
import { cellAddress } from "../../model/address";
import { cellOn, computed, quoteText } from "../formulas";
import { countExpected } from "../verdictFormulas";
import { nameFirst } from "../named";
import { SUMMARY } from "../places";
import { constant, Grid } from "../grid";
import { fillLabel, SHEET_TITLES } from "../labels.data";
import { VERDICT_TEXTS } from "../statusTexts.data";
import { baselineName, planLine, scopeLine, type Layout } from "../layout";
import { isOfOtherBase } from "../../letters/bases";
import type { CellSpec, ChartSpec, SheetSpec } from "../spec";
import { statusHighlights } from "../summary/write";
import { LEADERS_CHARTS, putCharts } from "./charts";
import { LEADERS } from "./places";
import { putLeadersRow } from "./rows";
import { LEADERS_TEXTS, type LeadersTexts } from "./texts.data";

const WIDTHS = [5, 40, 9, 10, 11, 17, 10, 10, 16];
/** The gap beside the page, and the charts' figures. */
const DATA_WIDTHS = [3, 22, 8, 8, 3, 15];

/** Characters of the longest formula that Excel takes, less what a writer may add. */
const LONGEST_FORMULA = 8_000;

const OPEN: readonly Status[] = ["undetermined", "missing"];
const JUDGED: readonly Status[] = ["exceeded", "met", "shortfall", ...OPEN];

/** One A4 page for leaders: three sentences, three charts and every row against its target and last year, all live over Tổng hợp. */
export function layOutLeadersPage(layout: Layout): SheetSpec {
  const texts = LEADERS_TEXTS[layout.options.language];
  const { indicators } = layout.consolidation;
  const grid = new Grid();
  putHeading(grid, layout, texts);
  const name = baselineName(layout);
  const baselineYear = name.charAt(0).toUpperCase() + name.slice(1);
  texts.columns.forEach((text, column) =>
    grid.put(LEADERS.header, column, constant(fillLabel(text, { baselineYear }), "head")),
  );
  indicators.forEach((row, index) => putLeadersRow(grid, layout, row, index));
  const bottom = grid.leaveRoom();
  grid.span(
    bottom,
    0,
    LEADERS.last,
    constant(texts.reading + (indicators.some(isOfOtherBase) ? texts.otherBase : ""), "remark"),
  );
  const charts = putCharts(grid, layout, texts);
  return {
    key: "leaders",
    title: SHEET_TITLES.leaders,
    rows: grid.rows(),
    widths: [...WIDTHS, ...DATA_WIDTHS],
    heights: { ...grid.heights, ...lowRows(charts) },
    merges: grid.merges,
    highlights: statusHighlights(indicators.length, LEADERS.first, LEADERS.status, layout.options.language),
    charts,
    chartsGone: LEADERS_CHARTS.filter((name) => charts.every((chart) => chart.name !== name)),
    print: {
      orientation: "portrait",
      margins: { top: 15, bottom: 15, left: 20, right: 15, header: 8, footer: 8 },
      area: { top: 0, left: 0, bottom, right: LEADERS.last },
      pageNumbers: false,
      fitToWidth: true,
      onePage: true,
    },
    gridlines: false,
    tabColour: "1F4E63",
  };
}

/** Points of a row that a chart would cover, where there is none. */
const LOW = 1;

/** Rows of charts that have nothing to draw take no room; the figures beside them stand higher up. */
function lowRows(charts: readonly ChartSpec[]): Readonly<Record<number, number>> {
  const lowest = Math.max(LEADERS.upperCharts, ...charts.map(({ place }) => place.bottom + 1));
  const rows = Array.from(
    { length: Math.max(0, LEADERS.lowerEnd + 1 - lowest) },
    (_, index) => lowest + index,
  );
  return Object.fromEntries(rows.map((row) => [row, LOW]));
}

function putHeading(grid: Grid, layout: Layout, texts: LeadersTexts): void {
  const plan = planLine(layout);
  grid.put(0, 0, constant(texts.title, "title"));
  grid.put(1, 0, constant(scopeLine(layout), "subtitle"));
  if (plan !== null) grid.put(2, 0, constant(plan, "subtitle"));
  [metSentence(layout, texts), shortSentence(layout, texts), openSentence(layout, texts)].forEach(
    (cell, index) => grid.span(LEADERS.sentences + index, 0, LEADERS.last, { ...cell, style: "sentence" }),
  );
}

type Sentence = Pick<CellSpec, "value" | "formula">;

const rowsWith = (indicators: readonly ConsolidatedIndicator[], statuses: readonly Status[]) =>
  indicators.filter(({ status }) => statuses.includes(status));

function metSentence({ consolidation, options }: Layout, texts: LeadersTexts): Sentence {
  const { indicators } = consolidation;
  const groups = {
    count: JUDGED,
    met: ["exceeded", "met"],
    short: ["shortfall"],
    open: OPEN,
    without: WITHOUT_TARGET,
  } as const;
  const count = (key: keyof typeof groups) => rowsWith(indicators, groups[key]).length;
  const keys = Object.keys(groups) as (keyof typeof groups)[];
  const without = count("without") > 0 ? texts.without : "";
  const written = (text: string) => fillLabel(text, Object.fromEntries(keys.map((key) => [key, count(key)])));
  const verdicts = verdictRange(indicators.length);
  const live = (key: keyof typeof groups) =>
    groups[key]
      .map((status) => `COUNTIF(${verdicts},${quoteText(VERDICT_TEXTS[options.language].plain[status])})`)
      .join("+");
  const formulaOf = (text: string) =>
    text
      .split(/\{(\w+)\}/)
      .map((part, index) => (index % 2 === 0 ? quoteText(part) : `(${live(part as keyof typeof groups)})`))
      .join("&");
  // Where no row has a target there is nothing to meet.
  const [all, alone] = [texts.met + without, without.trimStart()];
  const expected = expectedSentence(indicators, texts, options.language);
  const formula = `IF((${live("count")})=0,${formulaOf(alone)},${formulaOf(all)}&${expected.formula})`;
  const value = count("count") === 0 ? written(alone) : written(all) + expected.value;
  return computed(options.formulas, value, formula);
}

/** How many verdicts are only expected, live over those of Tổng hợp; nothing where none is. */
function expectedSentence(
  indicators: readonly ConsolidatedIndicator[],
  texts: LeadersTexts,
  language: Language,
): { readonly value: string; readonly formula: string } {
  const count = indicators.filter(isExpectedVerdict).length;
  const last = cellAddress(SUMMARY.first + Math.max(1, indicators.length) - 1, SUMMARY.status);
  const first = cellOn(SHEET_TITLES.summary, SUMMARY.first, SUMMARY.status);
  const now = countExpected(`${first}:${last}`, VERDICT_TEXTS[language]);
  const [before = "", after = ""] = texts.expected.split("{count}");
  return {
    value: count === 0 ? "" : fillLabel(texts.expected, { count }),
    formula: `IF(${now}=0,"",${quoteText(before)}&${now}&${quoteText(after)})`,
  };
}

function shortSentence(layout: Layout, texts: LeadersTexts): Sentence {
  return listing(layout, ["shortfall"], "", texts.short, texts.noneShort);
}

function openSentence(layout: Layout, texts: LeadersTexts): Sentence {
  const { received, count, missing, blank } = countReceipts(layout.consolidation);
  const named = (label: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [fillLabel(label, { names: nameFirst(names, layout.labels.summary.others) })];
  const rest = [...named(texts.absent, missing), ...named(texts.blank, blank)].join("; ");
  const lead = fillLabel(texts.received, { received, count, absent: rest && ` (${rest})` });
  return listing(layout, OPEN, lead, texts.open, texts.noneOpen);
}

/** A sentence that names the rows of some verdicts, live over them, or says that there are none. */
function listing(
  { consolidation, options }: Layout,
  statuses: readonly Status[],
  lead: string,
  some: string,
  none: string,
): Sentence {
  const { indicators } = consolidation;
  const found = rowsWith(indicators, statuses).map(({ indicator }) => indicator.tt);
  const silent = rowsWith(indicators, JUDGED).length === 0 ? "" : none;
  const value = lead + (found.length === 0 ? silent : fillLabel(some, { rows: found.join(", ") }));
  const terms = indicators.map(({ indicator }, index) => {
    const cell = cellAddress(LEADERS.first + index, LEADERS.verdict);
    const is = statuses.map(
      (status) => `${cell}=${quoteText(VERDICT_TEXTS[options.language].plain[status])}`,
    );
    return `IF(OR(${is.join(",")}),${quoteText(`, ${indicator.tt}`)},"")`;
  });
  const rows = terms.length === 0 ? '""' : terms.join("&");
  const verdicts = verdictRange(indicators.length);
  const countOf = (of: readonly Status[]) =>
    of
      .map((status) => `COUNTIF(${verdicts},${quoteText(VERDICT_TEXTS[options.language].plain[status])})`)
      .join("+");
  const count = countOf(statuses);
  const nothing = `IF(${countOf(JUDGED)}=0,"",${quoteText(none)})`;
  const [before = "", after = ""] = some.split("{rows}");
  const formula = `${quoteText(lead)}&IF(${count}=0,${nothing},${quoteText(before)}&MID(${rows},3,2000)&${quoteText(after)})`;
  return formula.length > LONGEST_FORMULA || lead.length > 250
    ? { value }
    : computed(options.formulas, value, formula);
}

function verdictRange(count: number): string {
  const last = LEADERS.first + Math.max(1, count) - 1;
  return `${cellAddress(LEADERS.first, LEADERS.verdict)}:${cellAddress(last, LEADERS.verdict)}`;
}
