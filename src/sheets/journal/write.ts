import type { Adjustment } from "../../model/adjustment";
import type { UnitState } from "../../model/consolidation";
import type { Language } from "../../model/finding";
import { formatDay } from "../../texts/localized";
import { formatNumber } from "../../text/number/formatNumber";
import { fold } from "../../text/fold";
import { baseNotes } from "../appendix/printed";
import { constant, Grid } from "../grid";
import { fillLabel, SHEET_TITLES } from "../labels.data";
import { unitName, workingPage, type Layout } from "../layout";
import type { JournalEntry } from "../options";
import type { CellSpec, SheetSpec } from "../spec";

const WIDTHS = [30, 44, 24, 16, 26, 48, 3, 16, 68];
/** Last printed column; sizes and fingerprints of files stand to the right of it. */
const LAST = 5;
const TECHNICAL = 7;
/** How many rows a report has figures of. */
const COUNTS = 3;

/** What this run was made of: files with their fingerprints, who used which, options, the catalogue, and every adjustment with who and why. */
export function layOutJournal(layout: Layout): SheetSpec {
  const grid = new Grid();
  grid.put(0, 0, constant(layout.labels.journal.title, "title"));
  putFacts(grid, layout);
  putTechnicalFacts(grid, layout);
  const sources = grid.end + 1;
  putSources(grid, layout, sources);
  putAdjustments(grid, layout, grid.end + 1);
  return {
    key: "journal",
    title: SHEET_TITLES.journal,
    rows: grid.rows(),
    widths: WIDTHS,
    heights: grid.heights,
    merges: grid.merges,
    highlights: [],
    print: {
      ...workingPage([sources + 1, sources + 1]),
      repeatRows: undefined,
      area: { top: 0, left: 0, bottom: Math.max(0, grid.end - 1), right: LAST },
    },
    gridlines: false,
  };
}

function putFacts(grid: Grid, layout: Layout): void {
  const { consolidation, labels, options } = layout;
  const text = labels.journal;
  const { plan } = consolidation.catalogue;
  const { journal } = options;
  const facts: [string, string | null | undefined][] = [
    [text.when, journal.when && writeMoment(journal.when, options.language)],
    [text.province, consolidation.province || null],
    [text.year, plan.targetYear],
    [text.asOf, consolidation.asOf && formatDay(consolidation.asOf)[options.language]],
    [
      text.plan,
      [plan.number, formatDay(plan.date)[options.language], plan.issuer]
        .filter((part) => part !== "")
        .join(", "),
    ],
    ...baseNotes(layout, options.language).map((note): [string, string] => [
      text.bases,
      note.replace(/^- (?:\(\*\*\) )?/, ""),
    ]),
    [text.previous, consolidation.previous?.schoolYear ?? text.none],
    ...resubmissionsOf(layout).map((note): [string, string] => [text.resubmissions, note]),
    ...remarksOf(layout).map((remark): [string, string] => [text.remarks, remark]),
  ];
  facts
    .filter(([, value]) => value !== null && value !== undefined)
    .forEach(([label, value], index) => {
      grid.put(index + 2, 0, constant(label, "textBold"));
      grid.span(index + 2, 1, LAST, constant(value ?? null, "text"));
    });
}

/** What a program or its maker asks for, beside the printed page. */
function putTechnicalFacts(grid: Grid, { consolidation, labels, options }: Layout): void {
  const text = labels.journal;
  const { journal } = options;
  const facts: [string, string | undefined][] = [
    [text.version, journal.version],
    [text.unitSet, consolidation.unitSet],
    [text.options, journal.options.map((option) => option.join(" ")).join("; ") || text.none],
    [text.about, consolidation.catalogue.about],
  ];
  grid.put(0, TECHNICAL, constant(text.technical, "section"));
  facts
    .filter(([, value]) => value !== undefined)
    .forEach(([label, value], index) => {
      grid.put(index + 2, TECHNICAL, constant(label, "code"));
      grid.put(index + 2, TECHNICAL + 1, constant(value ?? null, "code"));
    });
}

/** "2025-06-01 08:30" as an office writes it: "08:30, 1/6/2025". */
function writeMoment(when: string, language: Language): string {
  const match = /^(\S+) (\d{2}:\d{2})/.exec(when);
  return match ? `${match[2]}, ${formatDay(match[1]!)[language]}` : when;
}

/** What was decided about each report that came again. */
function resubmissionsOf({ labels, options }: Layout): string[] {
  const { resubmissions = [] } = options.journal;
  return resubmissions.map(({ unit, older, newer, accepted, when }) =>
    fillLabel(accepted ? labels.journal.resubmissionTaken : labels.journal.resubmissionKept, {
      unit,
      older,
      newer,
      date: formatDay(when)[options.language],
    }),
  );
}

/** What the reports tell their reader, each note once with the units that make it. */
function remarksOf({ result, labels }: Layout): string[] {
  const notes = new Map<string, { remark: string; names: string[] }>();
  for (const { name, remarks = [] } of result.reports)
    for (const remark of remarks) {
      const note = notes.get(fold(remark));
      if (note) note.names.push(name);
      else notes.set(fold(remark), { remark, names: [name] });
    }
  return [...notes.values()].map(({ remark, names }) => {
    const who =
      names.length > 3 ? fillLabel(labels.journal.remarkUnits, { count: names.length }) : names.join(", ");
    return `${remark} (${who})`;
  });
}

/** One line for each unit, and one for each file that no unit came from. */
function putSources(grid: Grid, layout: Layout, top: number): void {
  const { consolidation, labels, options } = layout;
  const text = labels.journal;
  grid.put(top, 0, constant(text.sources, "section"));
  grid.putRow(top + 1, 0, sourceLine(text.sourceColumns.map((heading) => constant(heading, "head"))));
  const entries = new Map(options.journal.entries.map((entry) => [entry.file, entry]));
  const used = new Set(consolidation.units.map(({ file }) => file));
  const rows = [
    ...consolidation.units.map((state) => unitLine(layout, state, entries)),
    ...options.journal.entries
      .filter(({ file }) => !used.has(file))
      .map((entry) => fileLine(entry, [text.unused, entry.file, null, null])),
  ];
  rows.forEach((cells, index) => grid.putRow(top + 2 + index, 0, sourceLine(cells)));
}

/** What people read, and after a gap the size and fingerprint. */
function sourceLine(cells: readonly CellSpec[]): (CellSpec | null)[] {
  const gap = Array.from({ length: TECHNICAL - 4 }, () => null);
  return [...cells.slice(0, 4), ...gap, ...cells.slice(4)];
}

function unitLine(
  { labels }: Layout,
  { unit, file, sheet, reported, expected, received, cameUnused }: UnitState,
  entries: ReadonlyMap<string, JournalEntry>,
): CellSpec[] {
  const text = labels.journal;
  const entry = file === null ? undefined : entries.get(file);
  const counts = fillLabel(text.of, { reported, expected });
  return fileLine(entry, [
    unit.name,
    received ? file : cameUnused ? text.cameUnused : text.notReceived,
    sheet,
    counts,
  ]);
}

function fileLine(entry: JournalEntry | undefined, texts: readonly (string | null)[]): CellSpec[] {
  return [
    ...texts.map((text, column) => constant(text, column === COUNTS ? "textCentre" : "text")),
    constant(entry?.size ?? null, "integer"),
    constant(entry?.sha256 ?? null, "mono"),
  ];
}

function putAdjustments(grid: Grid, layout: Layout, top: number): void {
  const { consolidation, labels } = layout;
  const text = labels.journal;
  grid.put(top, 0, constant(text.adjustments, "section"));
  const inForce = consolidation.indicators.flatMap((row) => row.byUnit.flatMap((part) => part.adjustments));
  if (inForce.length === 0) {
    grid.put(top + 1, 0, constant(text.noAdjustments, "plain"));
    return;
  }
  grid.putRow(
    top + 1,
    0,
    text.adjustmentColumns.map((heading) => constant(heading, "head")),
  );
  inForce.forEach((adjustment, index) => grid.putRow(top + 2 + index, 0, adjustmentLine(layout, adjustment)));
}

function adjustmentLine(layout: Layout, adjustment: Adjustment): CellSpec[] {
  const { consolidation, labels, options } = layout;
  const write = (value: number | null) => (value === null ? "…" : formatNumber(value, options.language));
  const named = consolidation.catalogue.indicators.find(({ code }) => code === adjustment.indicator);
  const change = fillLabel(labels.journal.adjustmentText, {
    field: labels.adjustments.field[adjustment.field],
    old: write(adjustment.old),
    new: write(adjustment.new),
  });
  const source = [adjustment.document, adjustment.confirmedBy].filter((part) => part !== "").join("; ");
  return [
    unitName(consolidation, adjustment.unit),
    named ? `${named.tt}. ${options.language === "vi" ? named.nameVi : named.nameEn}` : adjustment.indicator,
    change,
    formatDay(adjustment.when)[options.language],
    source,
    adjustment.reason,
  ].map((text) => constant(text, "text"));
}
