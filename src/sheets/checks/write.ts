import type { Finding, Severity } from "../../model/finding";
import { cellAddress, type At } from "../../model/address";
import { figureOf } from "../../pooling/confirmations";
import { linkTo } from "../detail/source";
import { indexColumns, type KeyOf, putHeadings, widthsOf } from "../columns";
import { constant, Grid } from "../grid";
import { fillLabel, SEVERITY_TEXTS, SHEET_TITLES } from "../labels.data";
import { unitName, workingPage, formatDate, type Layout } from "../layout";
import { DETAIL } from "../places";
import type { Language } from "../../model/language";
import { formatNumber } from "../../text/number/formatNumber";
import type { CellSpec, Highlight, SheetSpec } from "../spec";
import type { StyleName } from "../styles.data";
import { CHECKS_COLUMNS } from "./columns.data";

const HEADER = 4;
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const SEVERITY_STYLES: Readonly<Record<Severity, StyleName>> = {
  error: "severityError",
  warning: "severityWarning",
  info: "severityInfo",
};

/** Everything that was found, errors first and unit by unit, each with the way to its cell. */
export function layOutChecks(layout: Layout): SheetSpec {
  const { labels, result, options } = layout;
  const grid = new Grid();
  const findings = inOrder(layout, result.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info") };
  grid.put(0, 0, constant(labels.checks.title, "title"));
  grid.put(1, 0, constant(headline(layout, findings, counts), "headline"));
  grid.span(2, 0, CHECKS_COLUMNS.length - 1, constant(labels.checks.reading, "remark"));
  putHeadings(grid, HEADER, CHECKS_COLUMNS, options.language);
  findings.forEach((finding, index) => {
    const cells = cellsOf(layout, finding);
    CHECKS_COLUMNS.forEach(({ key }, column) => grid.put(HEADER + 1 + index, column, cells[key]));
  });
  if (findings.length === 0) grid.put(HEADER + 1, 0, constant(labels.checks.none, "plain"));
  const last = HEADER + Math.max(1, findings.length);
  const area = { top: HEADER + 1, left: 0, bottom: last, right: 0 };
  return {
    key: "checks",
    title: SHEET_TITLES.checks,
    rows: grid.rows(),
    widths: widthsOf(CHECKS_COLUMNS),
    hiddenColumns: [AT.code],
    heights: grid.heights,
    merges: grid.merges,
    highlights: SEVERITIES.map<Highlight>((severity) => ({
      kind: "textEquals",
      area,
      text: SEVERITY_TEXTS[options.language][severity],
      style: SEVERITY_STYLES[severity],
    })),
    filter: { top: HEADER, left: 0, bottom: last, right: CHECKS_COLUMNS.length - 1 },
    freeze: { rows: HEADER + 1, columns: 0 },
    print: workingPage([HEADER, HEADER]),
    gridlines: false,
    tabColour: counts.error > 0 ? "B3261E" : "",
  };
}

const AT = indexColumns(CHECKS_COLUMNS);

/** How many there are of each kind, and how many of the warnings were found right. */
function headline(
  { labels }: Layout,
  findings: readonly Finding[],
  counts: Readonly<Record<Severity, number>>,
): string {
  const confirmed = findings.filter((finding) => finding.confirmed !== undefined).length;
  const text = fillLabel(labels.checks.counts, counts);
  return confirmed === 0 ? text : `${text} ${fillLabel(labels.checks.confirmed, { confirmed })}`;
}

/** Errors, warnings, infos; within each the units in the order of the set, what belongs to no unit last. */
function inOrder(layout: Layout, findings: readonly Finding[]): Finding[] {
  const units = new Map(layout.consolidation.units.map(({ unit }, index) => [unit.code, index]));
  const rank = ({ unit }: Finding) => (unit === undefined ? Infinity : (units.get(unit) ?? units.size));
  return [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compare(rank(a), rank(b)),
  );
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function cellsOf(layout: Layout, finding: Finding): Readonly<Record<KeyOf<typeof CHECKS_COLUMNS>, CellSpec>> {
  const { consolidation, labels, options } = layout;
  const { severity, unit, indicator, at, message, code, confirmed } = finding;
  const listed = consolidation.indicators.find((row) => row.indicator.code === indicator);
  // What stands in no cell, or in a workbook of an earlier year, is nobody's report: it is about the whole.
  const isOfReport = at !== undefined && !code.startsWith("HISTORY_");
  const nobody = isOfReport ? labels.checks.noUnit : labels.checks.wholeRow;
  const whose = unit === undefined ? nobody : unitName(consolidation, unit);
  return {
    severity: constant(SEVERITY_TEXTS[options.language][severity], "textCentre"),
    unit: constant(whose, "text"),
    message: constant(message[options.language], "text"),
    number: constant(listed?.indicator.tt ?? null, "textCentre"),
    figure: constant(printFraction(figureOf(finding, consolidation), options.language) || null, "textCentre"),
    place: constant(at ? placeText(at) : null, "textSmall"),
    opened: openCell(layout, at),
    seen: detailCell(layout, unit, indicator),
    confirmedBy: constant(confirmed?.by ?? null, "text"),
    confirmedOn: constant(confirmed ? formatDate(confirmed.when) || null : null, "textCentre"),
    code: constant(code, "textSmall"),
  };
}

/** "8067/10824" as an office writes it: "8.067/10.824"; anything else as it stands. */
const printFraction = (figure: string, language: Language): string =>
  /^\d+\/\d+$/.test(figure)
    ? figure
        .split("/")
        .map((count) => formatNumber(Number(count), language))
        .join("/")
    : figure;

/** "bao-cao/Sin Ho.xlsx › Biểu 1 › F12". */
const placeText = (at: At): string =>
  [at.file, at.sheet, at.cell].filter((part) => part !== undefined && part !== "").join(" › ");

/** Leads to that cell. A short text of its own: LibreOffice does not break a linked text that is longer than its cell. */
function openCell(layout: Layout, at: At | undefined): CellSpec {
  const link = at && linkTo(layout, at);
  return link ? { ...constant(layout.labels.checks.opened, "link"), link } : { style: "textSmall" };
}

/** A link to the unit's column in the indicator's block of this workbook. */
function detailCell(layout: Layout, unit: string | undefined, indicator: string | undefined): CellSpec {
  const block = indicator === undefined ? undefined : layout.places.blocks.get(indicator);
  if (!block) return { style: "textSmall" };
  const column = (unit === undefined ? undefined : layout.places.units.get(unit)) ?? DETAIL.label;
  const cell = cellAddress(block.heading + 1, column);
  return {
    ...constant(layout.labels.checks.seen, "link"),
    link: { sheet: SHEET_TITLES.detail, cell },
  };
}
