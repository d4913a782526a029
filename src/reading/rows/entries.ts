import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import { introducesPart } from "../hints/partLead";
import type { PreparedReading } from "../context";
import { join, nowhere, type Coordinates } from "../hints/coordinates";
import type { Qualifier } from "../hints/hints";
import { scanRows, usesCatalogueNumbers, type ScannedRow } from "./rows";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";
import type { Entry, Section, RowMeaning, Walk, State } from "./entry";
import { numberingOf, replaceSection, sectionsAbove } from "./sectionRows";
import { meaningOf } from "./rowMeanings";
import { placeOf } from "./rowWords";
import { labelOf } from "./rowLabels";

/** Reads a table's rows into sections, one per unit that they name, and an entry per row of an indicator. */
export function readEntries(sheet: SheetHints, table: Table, context: PreparedReading): Section[] {
  const { index } = context;
  const rows = scanRows(sheet, table, index);
  const recurring = new Map<string, number>();
  for (const { key, indicator } of rows)
    if (key !== "" && !indicator) recurring.set(key, (recurring.get(key) ?? 0) + 1);
  const walk: Walk = {
    ...{ sheet, table, context, index, rows, recurring },
    numbered: usesCatalogueNumbers(rows),
    last: rows.map(isListed).lastIndexOf(true),
    filled: rows.map(({ filled }) => filled).lastIndexOf(true),
  };
  const sections: Section[] = [{ label: null, entries: [], findings: [] }];
  const state: State = {
    current: null,
    afterPlace: false,
    lead: false,
    section: [],
    numbering: null,
    listed: new Set(),
  };
  rows.forEach((row, position) => {
    const meaning = meaningOf(walk, row, position, state);
    if (meaning.kind === "unitSection") {
      sections.push({ label: placeOf(row), entries: [], findings: [] });
      state.current = null;
      state.section = [];
      state.listed.clear();
    } else put(walk, row, meaning, sections.at(-1)!, state);
    if (meaning.kind !== "other") state.afterPlace = meaning.kind === "part" && meaning.label.place !== null;
  });
  return sections
    .filter(({ entries, findings }) => entries.length > 0 || findings.length > 0)
    .map((one) => ({ ...one, entries: one.entries.map(withDenominator) }));
}

/** The row is an indicator's by its name, or by its number alone. */
const isListed = ({ indicator, text, number }: ScannedRow): boolean =>
  indicator !== null || (text === "" && number !== null);

/** "Tổng số" below a name beside a row of those who did something is what they are of, and no whole of parts. */
function withDenominator(entry: Entry): Entry {
  const { rows, indicator } = entry;
  if (indicator.kind !== "rate" || !rows.some(({ role }) => role === "numerator")) return entry;
  const wholes = rows.filter(({ role, coordinates }) => role === null && isTotal(coordinates));
  if (wholes.length !== 1) return entry;
  if (rows.some((row) => row.role === "denominator" || (row.role === null && !wholes.includes(row))))
    return entry;
  return {
    ...entry,
    rows: rows.map((row) =>
      wholes.includes(row) ? { ...row, role: "denominator" as const, coordinates: nowhere } : row,
    ),
  };
}

/** Words for a sum, and nothing else. */
function isTotal({ qualifiers, years, calendarYears, unknown, hidden }: Coordinates): boolean {
  const isAlone = qualifiers.length === 1 && years.length + calendarYears.length + unknown.length === 0;
  return isAlone && !hidden && qualifiers[0]!.dimension === "part" && qualifiers[0]!.value === "whole";
}

/** Puts a row where it belongs. */
function put(walk: Walk, row: ScannedRow, meaning: RowMeaning, section: Section, state: State): void {
  switch (meaning.kind) {
    case "indicator": {
      const label = labelOf(walk, row, meaning.indicator, state);
      const coordinates = join(...state.section, meaning.coordinates, label.coordinates);
      const entry: Entry = {
        indicator: meaning.indicator,
        row: row.row,
        rows: [
          {
            row: row.row,
            column: row.column,
            text: "",
            role: label.role,
            coordinates,
            place: label.place,
            total: label.total,
          },
        ],
      };
      section.entries.push(entry);
      noteNumber(walk, row, meaning.indicator, section);
      state.current = entry;
      state.listed.add(meaning.indicator.code);
      state.lead = false;
      return;
    }
    case "part": {
      const { label } = meaning;
      const lead = state.lead && label.role === null && label.place === null && !label.total ? [PART] : [];
      state.current?.rows.push({
        ...label,
        row: row.row,
        coordinates: join(...state.section, label.coordinates, ...lead),
      });
      return;
    }
    case "qualified":
      state.section = replaceSection(sectionsAbove(row, state), meaning.coordinates);
      state.numbering = numberingOf(row);
      state.current = null;
      return;
    case "lead":
      state.lead = true;
      return;
    case "unknown":
      section.findings.push(explainUnknown(walk, row));
      state.current = state.current && ignoredEntry(state.current);
      return;
    default:
      if (isName(row)) state.current = state.current && ignoredEntry(state.current);
  }
}

const PART: Coordinates = {
  ...nowhere,
  qualifiers: [{ dimension: "part", value: "parts", words: "trong đó" } satisfies Qualifier],
};

/** What stands below a row that is none of ours belongs to that row: it is gathered in an entry that nobody reads. */
function ignoredEntry({ indicator, row }: Entry): Entry {
  return { indicator, row, rows: [] };
}

/** A row with words of its own that introduces nothing ("Trong đó:") names something. */
function isName({ text, key, continued }: ScannedRow): boolean {
  return text !== "" && !continued && !text.endsWith(":") && !introducesPart(key);
}

/** The number of a row that its name contradicts; a name counts more. */
function noteNumber(
  { sheet, numbered }: Walk,
  row: ScannedRow,
  indicator: Indicator,
  section: Section,
): void {
  if (!numbered || row.number === null || row.indicator === null || !/^\d+$/.test(row.number)) return;
  if (row.number === String(indicator.tt)) return;
  section.findings.push({
    code: "NAME_NUMBER_MISMATCH",
    indicator: indicator.code,
    at: sheet.grid.at(row.row, row.column),
    params: { number: row.number, expected: indicator.tt },
  });
}

function explainUnknown({ sheet, index }: Walk, row: ScannedRow): RawFinding {
  const nearest = index.nearest(row.name);
  return {
    code: "INDICATOR_UNKNOWN",
    at: sheet.grid.at(row.row, row.column),
    ...(nearest && { variant: "near" }),
    params: { text: row.text, ...(nearest && { nearest: { vi: nearest.nameVi, en: nearest.nameEn } }) },
  };
}
