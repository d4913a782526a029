import type { At } from "../snapshot/address";
import type { EvidenceSource } from "./report";
import { matchUnit } from "../unit/matchUnit";
import type { UnitScope } from "../unit/reportingUnit";
import type { Block, TableSection } from "./blocks";
import type { ColumnGroup } from "./columnGroups";
import type { Entry } from "./entry";
import type { FigureSource } from "./sectionFigures";
import type { SheetText } from "./sheetText";

/** One of the units whose figures a block holds, with where they stand. */
export interface Owner {
  /** The text that names it in the table; `null` where the block as a whole is its report. */
  readonly name: { readonly text: string; readonly at: At; readonly source: EvidenceSource } | null;
  readonly sources: readonly FigureSource[];
}

interface NamedPlace {
  readonly text: string;
  readonly unit: string | null;
}

/**
 * Whose figures a block holds. Places over the columns or in rows below the indicators are units of their own where they
 * are units that may report; otherwise they are parts of the one unit, whose total is read and which they only check.
 * `hasSender` tells that the sheet names one unit as its sender, which decides where any unit may report.
 */
export function findOwners(text: SheetText, block: Block, scope: UnitScope, hasSender: boolean): Owner[] {
  const columns = columnPlaces(block, scope);
  const sums = block.sections.some(({ table }) => table.groups.some(({ place }) => place === null));
  if (columns.length > 0 && areUnits(columns, scope, sums, hasSender))
    return columnOwners(text, block, columns, scope);
  const rows = rowPlaces(block, scope);
  if (rows.length > 1 && areUnits(rows, scope, hasOwnRows(block), hasSender))
    return rowOwners(text, block, rows, scope);
  return [{ name: null, sources: block.sections.flatMap((section) => ownSource(text, section)) }];
}

/** Several units of the set, one of it where nothing sums them up; unknown places only where there is no other owner. */
function areUnits(
  places: readonly NamedPlace[],
  scope: UnitScope,
  hasTotal: boolean,
  hasSender: boolean,
): boolean {
  if (scope.kind === "any") return !(hasTotal && hasSender);
  const known = new Set(places.flatMap(({ unit }) => unit ?? []));
  return known.size > 0 || !hasTotal;
}

function columnPlaces({ sections }: Block, scope: UnitScope): NamedPlace[] {
  const texts = sections.flatMap(({ table }) => table.groups.flatMap(({ place }) => place?.text ?? []));
  return distinct(texts, scope);
}

/** Rows below the indicators count as units only where they are units of the set; communes of a district stay its parts. */
function rowPlaces({ sections }: Block, scope: UnitScope): NamedPlace[] {
  const texts = sections.flatMap(({ section }) =>
    section.entries.flatMap(({ places }) => places.map(({ text }) => text)),
  );
  const places = distinct(texts, scope);
  if (scope.kind === "any") return places;
  return places.filter(({ unit }) => unit !== null).length > 1 ? places : [];
}

function hasOwnRows({ sections }: Block): boolean {
  return sections.some(({ section }) => section.entries.some(({ totals }) => totals.length > 0));
}

function distinct(texts: readonly string[], scope: UnitScope): NamedPlace[] {
  return [...new Set(texts)].map((text) => ({ text, unit: unitOf(text, scope) }));
}

function unitOf(text: string, scope: UnitScope): string | null {
  if (scope.kind === "any") return null;
  const match = matchUnit(text, scope.set);
  return match && match.reason === null && match.units.length === 1 ? match.units[0]! : null;
}

/** One owner per place; with a single unit of the set among them the other places are its parts. */
function columnOwners(
  text: SheetText,
  { sections }: Block,
  places: readonly NamedPlace[],
  scope: UnitScope,
): Owner[] {
  const known = places.filter(({ unit }) => unit !== null);
  const alone = scope.kind === "set" && known.length === 1;
  const owners = alone ? known : places;
  return owners.map((owner) => {
    const groupsOf = (section: TableSection): readonly ColumnGroup[] =>
      section.table.groups.filter(({ place }) => place?.text === owner.text);
    const first = sections.flatMap(groupsOf)[0]!.place!;
    return {
      name: { text: owner.text, at: text.grid.at(first.row, first.column), source: "column" },
      sources: sections.flatMap((section) =>
        groupsOf(section).map((group) => ({
          place: { text, table: section.table, group },
          entries: section.section.entries,
          parts: alone ? section.table.groups.filter(({ place }) => place && place.text !== owner.text) : [],
        })),
      ),
    };
  });
}

function rowOwners(
  text: SheetText,
  { sections }: Block,
  places: readonly NamedPlace[],
  scope: UnitScope,
): Owner[] {
  const known = scope.kind === "set" ? places.filter(({ unit }) => unit !== null) : places;
  return known.map((owner) => {
    const sources = sections.flatMap((section) => rowSource(text, section, owner.text));
    const [first] = sections.flatMap(({ section }) =>
      section.entries.flatMap((entry) => entry.places.filter((place) => place.text === owner.text)),
    );
    return {
      name: { text: owner.text, at: text.grid.at(first!.row, first!.column), source: "column" },
      sources,
    };
  });
}

/** The rows of one place as rows of a report of its own. */
function rowSource(text: SheetText, { table, section }: TableSection, name: string): FigureSource[] {
  const entries = section.entries.flatMap((entry) =>
    entry.places
      .filter((place) => place.text === name)
      .map(({ row }): Entry => ({ ...entry, row, halves: {}, places: [], totals: [] })),
  );
  return ownSource(text, { table, section: { ...section, entries } });
}

/** The table's own columns or, where it lists places beside a sum, the sum with the places as its parts. */
function ownSource(text: SheetText, { table, section }: TableSection): FigureSource[] {
  const own =
    table.groups.find(({ place, total }) => place === null && total) ??
    table.groups.find(({ place }) => place === null);
  if (!own) return [];
  const parts = table.groups.filter(({ place }) => place !== null);
  return [{ place: { text, table, group: own }, entries: section.entries, parts }];
}
