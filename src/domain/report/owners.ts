import type { At } from "../snapshot/address";
import type { EvidenceSource, UnitIdentification } from "./report";
import { identifyUnit } from "../unit/identifyUnit";
import { matchUnit } from "../unit/matchUnit";
import type { UnitScope } from "../unit/reportingUnit";
import type { Block, TableSection } from "./blocks";
import type { ColumnGroup } from "./columnGroups";
import type { Entry } from "./entry";
import type { FigureSource } from "./sectionFigures";
import { stagedSources } from "./stagedColumns";
import { stageOf } from "./stage";
import { evidenceOf, linesBetween } from "./sheetLines";
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
 * `hasSender` tells that the sheet names one unit as its sender: places beside that unit's own columns are then never units.
 */
export function findOwners(text: SheetText, block: Block, scope: UnitScope, hasSender: boolean): Owner[] {
  const columns = columnPlaces(block, scope);
  const sums = block.sections.some(({ table }) => table.groups.some(({ place }) => place === null));
  const staged = columns.every(isStage) && !sums ? stagedSources(text, block) : [];
  if (staged.length > 0) return [{ name: null, sources: staged }];
  const rivals = hasSender ? besideOwnColumns(text, block, columns, scope) : null;
  if (rivals)
    return [{ name: null, sources: block.sections.flatMap((section) => ownSources(text, section, rivals)) }];
  if (columns.length > 0 && areUnits(columns, scope, sums, hasSender))
    return columnOwners(text, block, columns, scope);
  const rows = rowPlaces(block, scope);
  if (rows.length > 1 && areUnits(rows, scope, hasOwnRows(block), hasSender))
    return rowOwners(text, block, rows, scope);
  return [{ name: null, sources: block.sections.flatMap((section) => ownSource(text, section)) }];
}

/**
 * The units over columns beside those of the sender ("Kết quả | Huyện Tam Đường"): others are only compared with, and the
 * sender itself, the answer, gives its figures twice. `null` where the sheet is no single unit's: the Department's list of
 * districts, or several units beside columns of nobody certain.
 */
function besideOwnColumns(
  text: SheetText,
  block: Block,
  places: readonly NamedPlace[],
  scope: UnitScope,
): readonly NamedPlace[] | null {
  const known = places.filter(({ unit }) => unit !== null);
  if (scope.kind === "any" || known.length === 0) return null;
  if (!block.sections.every(({ table }) => table.groups.some(isOwn))) return null;
  const { unit, proposed } = senderOf(text, block, scope);
  const others = known.filter((place) => !isDepartment(place.unit, scope)).length;
  const isList = unit === null ? others > 1 : isDepartment(unit, scope) && others > 0;
  return isList ? null : known.filter((place) => place.unit === (unit ?? proposed));
}

/** Whom the lines above name. */
function senderOf(text: SheetText, { label, sections }: Block, scope: UnitScope): UnitIdentification {
  const texts = label
    ? [{ source: "label" as const, ...label }]
    : evidenceOf(linesBetween(text, 0, sections[0]!.table.band.top - 1));
  return identifyUnit(texts, scope);
}

function isDepartment(unit: string | null, scope: UnitScope): boolean {
  return (
    scope.kind === "set" && scope.set.units.some(({ code, level }) => code === unit && level === "department")
  );
}

/** Beside a single unit the Department only checks; beside several it may report its own schools. */
function withoutDepartment(known: readonly NamedPlace[], scope: UnitScope): readonly NamedPlace[] {
  const lower = known.filter(({ unit }) => !isDepartment(unit, scope));
  return lower.length === 1 ? lower : known;
}

/** "Học kỳ I", "Sở GD&ĐT thẩm định": no unit of the set, nor anybody else. */
function isStage({ text, unit }: NamedPlace): boolean {
  return unit === null && stageOf(text) !== null;
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
  const known = places.filter(({ unit }) => unit !== null);
  return withoutDepartment(known, scope).length > 1 ? places : [];
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

/** One owner per place; with a single unit of the set among them the other places are its parts, and columns of the Department or of a check its figures once more. */
function columnOwners(
  text: SheetText,
  { sections }: Block,
  places: readonly NamedPlace[],
  scope: UnitScope,
): Owner[] {
  const known = withoutDepartment(
    places.filter(({ unit }) => unit !== null),
    scope,
  );
  const alone = scope.kind === "set" && known.length === 1;
  const rivals = alone ? places.filter((place) => isDepartment(place.unit, scope) || isReported(place)) : [];
  return (alone ? known : places).map((owner) => {
    const groupsOf = (section: TableSection): readonly ColumnGroup[] => groupsNamed(section, [owner]);
    const first = sections.flatMap(groupsOf)[0]!.place!;
    return {
      name: { text: owner.text, at: text.grid.at(first.row, first.column), source: "column" },
      sources: sections.flatMap((section) => {
        const named = [...groupsOf(section), ...groupsNamed(section, rivals)];
        const parts = alone
          ? section.table.groups.filter((group) => group.place && !named.includes(group))
          : [];
        return named.map((group) => sourceOf(text, section, group, parts));
      }),
    };
  });
}

function isReported({ text, unit }: NamedPlace): boolean {
  return unit === null && ["report", "review"].includes(stageOf(text) ?? "");
}

function groupsNamed({ table }: TableSection, places: readonly NamedPlace[]): readonly ColumnGroup[] {
  return table.groups.filter(({ place }) => places.some(({ text }) => text === place?.text));
}

function sourceOf(
  text: SheetText,
  { table, section }: TableSection,
  group: ColumnGroup,
  parts: readonly ColumnGroup[],
): FigureSource {
  return { place: { text, table, group }, entries: section.entries, parts };
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
function ownSource(text: SheetText, section: TableSection): FigureSource[] {
  const { groups } = section.table;
  const own = groups.find(({ place, total }) => place === null && total) ?? groups.find(isOwn);
  if (!own) return [];
  const parts = groups.filter(({ place }) => place !== null);
  return [sourceOf(text, section, own, parts)];
}

/** Columns of the table itself, under no place and no word for a sum. */
function isOwn({ place, total }: ColumnGroup): boolean {
  return place === null && !total;
}

/** The table's own columns, and those under the sender's own name, which must not say otherwise. */
function ownSources(text: SheetText, section: TableSection, rivals: readonly NamedPlace[]): FigureSource[] {
  const groups = [...section.table.groups.filter(isOwn), ...groupsNamed(section, rivals)];
  return groups.map((group) => sourceOf(text, section, group, []));
}
