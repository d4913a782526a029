import type { EvidenceSource, UnitIdentification } from "../../model/report";
import type { At } from "../../model/address";
import { identifyUnit, type EvidenceText } from "../../units/identifyUnit";
import { matchUnit } from "../../units/matchUnit";
import { readBody } from "../../units/placeName";
import { UNIT_FORMS } from "../../units/unitForms.data";
import type { UnitScope } from "../../model/reportingUnit";
import type { Block, TableSection } from "./blocks";
import { asDepartments, namesDepartment } from "./departmentColumns";
import type { FigureSource } from "../choose/readings";
import type { Entry, EntryRow } from "./entry";
import type { ColumnGroup } from "../columns/groups";

/** One of the units whose figures a block holds, with where they stand. */
export interface Owner {
  /** The text that names it in the table; `null` where the block as a whole is its report. */
  readonly name: { readonly text: string; readonly at: At; readonly source: EvidenceSource } | null;
  /** The name may be contradicted by what stands around the table: one unit alone is named in it. */
  readonly alone: boolean;
  readonly sources: readonly FigureSource[];
}

interface NamedPlace {
  readonly text: string;
  readonly unit: string | null;
}

/** What speaks for the whole block: the lines above, and whether one of them names a sender. */
export interface Surroundings {
  readonly lines: readonly EvidenceText[];
  readonly hasSender: boolean;
}

/**
 * Whose figures a block holds. Places over the columns, beside or below the indicators are units of their own where they
 * are units that may report; otherwise they are parts of the one unit, whose total is read and which they only check.
 */
export function assignColumnsToUnits(read: Block, scope: UnitScope, around: Surroundings): Owner[] {
  const isOwn = namesDepartment(read) && isDepartment(senderOf(read, scope, around).unit, scope);
  const block = isOwn ? asDepartments(read) : read;
  const columns = columnPlaces(block, scope);
  const sums = block.sections.some(({ groups }) => groups.some(({ place }) => place === null));
  const others = around.hasSender ? besideOwnColumns(block, columns, scope, around) : null;
  if (others) return [own(block.sections.flatMap((section) => ownSources(section, others)))];
  if (columns.length > 0 && areUnits(columns, scope, sums, around.hasSender))
    return columnOwners(block, columns, scope);
  const rows = rowPlaces(block, scope, around);
  if (rows.length > 0) return rowOwners(block, rows);
  return [own(block.sections.flatMap((section) => ownSource(section)))];
}

function own(sources: readonly FigureSource[]): Owner {
  return { name: null, alone: true, sources };
}

/**
 * The units over columns beside those of the sender ("Kết quả | Huyện Tam Đường"): others are only compared with, and the
 * sender itself, the answer, gives its figures twice. `null` where the sheet is no single unit's: the Department's list of
 * districts, or several units beside columns of nobody certain.
 */
function besideOwnColumns(
  block: Block,
  places: readonly NamedPlace[],
  scope: UnitScope,
  around: Surroundings,
): readonly NamedPlace[] | null {
  const known = places.filter(({ unit }) => unit !== null);
  if (scope.kind === "any" || known.length === 0) return null;
  if (!block.sections.every(({ groups }) => groups.some(isOwn))) return null;
  const { unit, proposed } = senderOf(block, scope, around);
  const others = known.filter((place) => !isDepartment(place.unit, scope)).length;
  const isList = unit === null ? others > 1 : isDepartment(unit, scope) && others > 0;
  return isList ? null : known.filter((place) => place.unit === (unit ?? proposed));
}

/** Whom the lines above name. */
function senderOf({ label }: Block, scope: UnitScope, { lines }: Surroundings): UnitIdentification {
  return identifyUnit(label ? [{ source: "label", ...label }] : lines, scope);
}

export function isDepartment(unit: string | null, scope: UnitScope): boolean {
  return (
    scope.kind === "set" && scope.set.units.some(({ code, level }) => code === unit && level === "department")
  );
}

/** Beside a single unit the Department only checks; beside several it may report its own schools. */
function withoutDepartment(known: readonly NamedPlace[], scope: UnitScope): readonly NamedPlace[] {
  const lower = known.filter(({ unit }) => !isDepartment(unit, scope));
  return lower.length === 1 ? lower : known;
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
  return distinct(
    sections.flatMap(({ groups }) => groups.flatMap(({ place }) => place?.text ?? [])),
    scope,
  );
}

function entriesOf({ sections }: Block): readonly Entry[] {
  return sections.flatMap(({ section }) => section.entries);
}

/**
 * Rows count as units' only where they are units of the set: several of them, or the one that stands beside every indicator. Communes
 * of a district stay its parts. Where anybody may report, rows of places are units unless somebody is named as their sender.
 */
function rowPlaces(block: Block, scope: UnitScope, around: Surroundings): NamedPlace[] {
  const { hasSender } = around;
  const entries = entriesOf(block);
  const places = distinct(
    entries.flatMap(({ rows }) => rows.flatMap(({ place }) => place?.text ?? [])),
    scope,
  );
  if (places.length === 0) return [];
  const isList = entries.every(({ rows }) => rows[0] !== undefined && rows[0].place !== null);
  if (scope.kind === "any") {
    const hasTotals = entries.some(({ rows }) => rows.some(({ total }) => total));
    return hasSender || (places.length < 2 && !isList)
      ? []
      : areUnits(places, scope, hasTotals, hasSender)
        ? places
        : [];
  }
  const known = withoutDepartment(
    places.filter(({ unit }) => unit !== null),
    scope,
  );
  const units = new Set(known.map(({ unit }) => unit));
  if (units.size > 1) return [...known, ...unknownUnits(block, places, scope, around)];
  return units.size === 1 && isList && known.length === places.length ? [...known] : [];
}

/** In a list of units that none of them sends, the places that are nearly units or of their kind: whose they are is asked. */
function unknownUnits(
  block: Block,
  places: readonly NamedPlace[],
  scope: UnitScope,
  around: Surroundings,
): readonly NamedPlace[] {
  if (scope.kind === "any") return [];
  const { unit } = senderOf(block, scope, around);
  if (unit !== null && !isDepartment(unit, scope)) return [];
  const { set } = scope;
  return places.filter(({ text, unit: own }) => {
    if (own !== null) return false;
    const { organisation, places: named } = readBody(text);
    const form = named[0]?.form ?? null;
    const isOfLevel = form !== null && UNIT_FORMS[form].level === set.level;
    return organisation !== "school" && (isOfLevel || matchUnit(text, set) !== null);
  });
}

function distinct(texts: readonly string[], scope: UnitScope): NamedPlace[] {
  return [...new Set(texts)].map((text) => ({ text, unit: unitOf(text, scope) }));
}

function unitOf(text: string, scope: UnitScope): string | null {
  if (scope.kind === "any") return null;
  const match = matchUnit(text, scope.set);
  return match && match.reason === null && match.units.length === 1 ? match.units[0]! : null;
}

/** One owner per place; with a single unit of the set among them the other places are its parts, and columns of the Department its figures once more. */
function columnOwners({ sections }: Block, places: readonly NamedPlace[], scope: UnitScope): Owner[] {
  const known = withoutDepartment(
    places.filter(({ unit }) => unit !== null),
    scope,
  );
  const alone = scope.kind === "set" && known.length === 1;
  const others = alone ? places.filter((place) => isDepartment(place.unit, scope)) : [];
  return (alone ? known : places).map((owner) => {
    const first = sections.flatMap((section) => groupsNamed(section, [owner]))[0]!.place!;
    return {
      name: {
        text: owner.text,
        at: sections[0]!.sheet.grid.at(first.row, first.column),
        source: "column" as const,
      },
      alone,
      sources: sections.flatMap((section) => {
        // A column that the Department left blank says nothing.
        const checks = groupsNamed(section, others).filter(({ columns }) =>
          columns.some(section.evidence.isUsed),
        );
        const named = [...groupsNamed(section, [owner]), ...checks];
        if (named.length === 0) return [];
        const parts = alone ? section.groups.filter((group) => group.place && !named.includes(group)) : [];
        return [sourceOf(section, named, parts)];
      }),
    };
  });
}

function groupsNamed({ groups }: TableSection, places: readonly NamedPlace[]): readonly ColumnGroup[] {
  return groups.filter(({ place }) => places.some(({ text }) => text === place?.text));
}

function sourceOf(
  section: TableSection,
  groups: readonly ColumnGroup[],
  parts: readonly ColumnGroup[],
): FigureSource {
  const { sheet, table, evidence, coordinates } = section;
  return { sheet, table, entries: section.section.entries, groups, parts, evidence, coordinates };
}

/** Spellings of one unit's name are one owner. */
function rowOwners(block: Block, places: readonly NamedPlace[]): Owner[] {
  const byUnit = new Map<string, NamedPlace[]>();
  for (const place of places)
    byUnit.set(place.unit ?? place.text, [...(byUnit.get(place.unit ?? place.text) ?? []), place]);
  const alone = byUnit.size === 1;
  return [...byUnit.values()].map((names) => {
    const isOwner = ({ place }: EntryRow): boolean => names.some(({ text }) => text === place?.text);
    const [first] = entriesOf(block).flatMap(({ rows }) => rows.filter(isOwner));
    const { row, column } = first!.place!;
    const at = block.sections[0]!.sheet.grid.at(row, column);
    return {
      name: { text: names[0]!.text, at, source: alone ? ("label" as const) : ("column" as const) },
      alone,
      sources: block.sections.flatMap((section) => ownSource(rowsOf(section, isOwner))),
    };
  });
}

/** The rows of one place as rows of a report of its own. */
function rowsOf(section: TableSection, isOwner: (row: EntryRow) => boolean): TableSection {
  const entries = section.section.entries.flatMap((entry) => {
    const rows = entry.rows.filter(isOwner);
    return rows.map((row): Entry => ({ ...entry, row: row.row, rows: [{ ...row, place: null, text: "" }] }));
  });
  return { ...section, section: { ...section.section, entries } };
}

/** The table's own columns, with those of places as its parts. */
function ownSource(section: TableSection): FigureSource[] {
  const groups = section.groups.filter(isOwn);
  const parts = section.groups.filter(({ place }) => place !== null);
  return [sourceOf(section, groups, parts)];
}

/** Columns of the table itself, under no place. */
function isOwn({ place }: ColumnGroup): boolean {
  return place === null;
}

/** The table's own columns, and those under the sender's own name, which must not say otherwise. */
function ownSources(section: TableSection, others: readonly NamedPlace[]): FigureSource[] {
  return [sourceOf(section, [...section.groups.filter(isOwn), ...groupsNamed(section, others)], [])];
}
