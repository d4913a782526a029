import type { UnitLevel } from "../../model/indicator";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { readBody } from "../placeName";
import type { ReportingUnit, UnitSet } from "../../model/reportingUnit";
import { slug } from "../slug";
import { UNIT_FORMS } from "../unitForms.data";
import { LEVEL_WORDS, NO_WORDS, YES_WORDS } from "./columns.data";
import { listFault, type ListFault } from "./fault";
import { findListTable, type ListRow, type ListTable } from "./listTable";
import type { ListCell } from "./sheetReader";
import { readDay } from "./readDay";

/** A set of units read from a list, or everything that is wrong with the list. */
export type UnitListReading =
  | { readonly set: UnitSet; readonly faults: readonly [] }
  | { readonly set: null; readonly faults: readonly ListFault[] };

/**
 * Reads a list of units from a workbook: one to a row, under headings of which only Tên đơn vị is needed. A level that is not given
 * follows from the name, a code from the name's letters.
 *
 * @param name what the set is called where the list does not say it
 */
export function readUnitList(workbook: WorkbookSnapshot, name: string): UnitListReading {
  const table = findListTable(workbook);
  if (!("rows" in table)) return { set: null, faults: [table] };
  const faults = [...table.faults];
  const units = readUnits(table, faults);
  if (table.rows.length === 0) faults.push(listFault(table.header, "noUnits"));
  const period = readPeriod(table.facts, faults);
  if (faults.length > 0) return { set: null, faults };
  const set: UnitSet = {
    id: table.facts.id?.text || slug(name) || "units",
    level: commonLevel(units),
    ...period,
    units: units.map(({ unit }) => unit),
    province: table.facts.province?.text ?? "",
    spellings: [],
    ...formerCodesOf(units),
  };
  return { set, faults: [] };
}

interface ReadUnit {
  readonly unit: ReportingUnit;
  readonly formerCodes: readonly string[];
}

function readUnits({ rows }: ListTable, faults: ListFault[]): ReadUnit[] {
  const taken = { names: new Map<string, string>(), codes: new Map<string, string>() };
  const formless = rows.filter(({ name, level }) => !level?.text && !isNamedAsUnit(name!.text));
  const hasOutsiders = formless.length > 0 && formless.length * MOST_FORMLESS <= rows.length;
  const isWide = rows.some(({ code }) => typeof code?.value === "string" && /^\d{5}$/.test(code.text));
  return rows.flatMap((row) => {
    for (const cell of Object.values(row))
      if (typeof cell.value === "object" && cell.value !== null)
        faults.push(listFault(cell.at, "error", { text: cell.text }));
    const name = row.name!;
    if (name.text === "") {
      faults.push(listFault(name.at, "noName"));
      return [];
    }
    if (hasOutsiders && formless.includes(row))
      faults.push(listFault(name.at, "noUnit", { text: name.text }));
    const aliases = listOf(row.aliases);
    // Two ways of writing may be one name to a reader.
    const own = new Map([...aliases, name.text].map((text) => [fold(text), text]));
    for (const [key, text] of own)
      claim(taken.names, key, text === name.text ? name : row.aliases!, text, "sameName", faults);
    const level = readLevel(row, faults);
    const code = readCode(row, isWide, taken.codes, faults);
    return [{ unit: makeUnit(row, { code, level, aliases }, faults), formerCodes: listOf(row.formerCodes) }];
  });
}

function makeUnit(
  row: ListRow,
  { code, level, aliases }: { code: string; level: UnitLevel; aliases: readonly string[] },
  faults: ListFault[],
): ReportingUnit {
  const period = readPeriod(row, faults);
  const difficult = readDifficult(row.difficult, faults);
  return {
    code,
    name: row.name!.text,
    level,
    communes: readCommunes(row.communes, level, faults),
    ...(aliases.length > 0 && { aliases }),
    ...period,
    ...(row.partOf?.text && { partOf: row.partOf.text }),
    ...(difficult && { difficult }),
  };
}

/** Several names or codes in one cell are parted by semicolons. */
function listOf(cell: ListCell | undefined): string[] {
  return (cell?.text ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function claim(
  taken: Map<string, string>,
  key: string,
  { at }: ListCell,
  text: string,
  kind: "sameName" | "sameCode",
  faults: ListFault[],
): void {
  const first = taken.get(key);
  if (first !== undefined) faults.push(listFault(at, kind, { text, first }));
  else taken.set(key, at.cell);
}

function readLevel({ level, name }: ListRow, faults: ListFault[]): UnitLevel {
  const written = level?.text ?? "";
  if (written === "") return levelOfName(name!.text);
  const found = (Object.keys(LEVEL_WORDS) as UnitLevel[]).find((one) =>
    LEVEL_WORDS[one].includes(fold(written)),
  );
  if (!found) faults.push(listFault(level!.at, "level", { text: written }));
  return found ?? "commune";
}

/** Where at most one of so many rows is not named as a unit, that row is looked at. */
const MOST_FORMLESS = 10;

/** Whether a name says what it names: a place with the word for its kind before it, a school, an office. */
function isNamedAsUnit(text: string): boolean {
  const { organisation, places } = readBody(text);
  return organisation !== null || places.some(({ form }) => form !== null);
}

/** A school and the Department are named as such; of places the word before the name tells, and a bare name is a commune's. */
function levelOfName(name: string): UnitLevel {
  const { organisation, places } = readBody(name);
  if (organisation === "school") return "school";
  if (organisation === "department") return "department";
  const form = places.find((place) => place.form !== null)?.form;
  const level = form ? UNIT_FORMS[form].level : "commune";
  return level === "province" ? "district" : level;
}

function readCode(
  { code, name }: ListRow,
  isWide: boolean,
  taken: Map<string, string>,
  faults: ListFault[],
): string {
  const written = code?.text ?? "";
  if (written === "") return freeCode(slug(name!.text) || "unit", taken, name!.at.cell);
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(written) || written in {})
    faults.push(listFault(code!.at, "code", { text: written }));
  if (typeof code!.value === "number" && isWide && written.length < 5)
    faults.push(listFault(code!.at, "codeZero", { text: written }));
  claim(taken, written.toLowerCase(), code!, written, "sameCode", faults);
  return written;
}

/** Two names may have the same letters and differ in their diacritics alone. */
function freeCode(code: string, taken: Map<string, string>, cell: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? code : `${code}-${number}`;
    if (taken.has(candidate)) continue;
    taken.set(candidate, cell);
    return candidate;
  }
}

interface PeriodCells {
  readonly since?: ListCell;
  readonly until?: ListCell;
}

function readPeriod({ since, until }: PeriodCells, faults: ListFault[]): { since?: string; until?: string } {
  const read = (cell: ListCell | undefined): string | null => {
    if (!cell || cell.text === "") return null;
    const day = readDay(cell.value);
    if (day === null) faults.push(listFault(cell.at, "date", { text: cell.text }));
    return day;
  };
  const [from, to] = [read(since), read(until)];
  if (from && to && to < from) faults.push(listFault(until!.at, "order", { text: until!.text }));
  return { ...(from && { since: from }), ...(to && { until: to }) };
}

function readDifficult(cell: ListCell | undefined, faults: ListFault[]): boolean {
  const key = fold(cell?.text ?? "");
  if (!YES_WORDS.includes(key) && !NO_WORDS.includes(key))
    faults.push(listFault(cell!.at, "difficult", { text: cell!.text }));
  return YES_WORDS.includes(key);
}

/** A commune is one; how many a larger unit has is 0 where the list does not say it. */
function readCommunes(cell: ListCell | undefined, level: UnitLevel, faults: ListFault[]): number {
  if (!cell || cell.text === "") return level === "commune" ? 1 : 0;
  if (/^\d{1,4}$/.test(cell.text)) return Number(cell.text);
  faults.push(listFault(cell.at, "communes", { text: cell.text }));
  return 0;
}

/** The level of most units; the Department is beside them. */
function commonLevel(units: readonly ReadUnit[]): UnitLevel {
  const levels = units.map(({ unit }) => unit.level).filter((level) => level !== "department");
  const count = (level: UnitLevel): number => levels.filter((one) => one === level).length;
  return [...new Set(levels)].sort((a, b) => count(b) - count(a))[0] ?? "department";
}

function formerCodesOf(units: readonly ReadUnit[]): Pick<UnitSet, "formerCodes"> {
  const pairs = units.flatMap(({ unit, formerCodes }) => formerCodes.map((old) => [old, unit.code] as const));
  return pairs.length > 0 ? { formerCodes: Object.fromEntries(pairs) } : {};
}
