import type { EvidenceSource, UnitEvidence } from "../model/report";
import type { At } from "../model/address";
import { classifyLine } from "./classifyLine";
import { findUnits } from "./findUnits";
import { matchUnit } from "./matchUnit";
import type { ProposalReason, UnitMatch } from "./matchUnit";
import { readBody } from "./placeName";
import type { UnitSet } from "../model/reportingUnit";
import { unitByCode } from "./unitCode";
import { UNIT_FORMS } from "./unitForms.data";

/** A text that may name the reporting unit, and where it was found; lines from the top of the sheet down. */
export interface EvidenceText {
  readonly source: EvidenceSource;
  readonly text: string;
  readonly at: At | null;
}

/** One piece of evidence with what judging it needs. */
export interface Clue {
  readonly evidence: UnitEvidence;
  /** Why it is not certain by itself; "unknown" where it names somebody who is not in the set. */
  readonly reason: ProposalReason | "unknown" | null;
  /** Who is named, as written. */
  readonly name: string;
}

/** A line of the letterhead: how high its body stands decides who is above whom. */
interface Issuer {
  readonly clue: Clue | null;
  readonly rank: number;
}

const RANKS = { department: 1, district: 2, commune: 3, school: 4 } as const;

/** How far below the province a body stands that a text names by its kind: a school below a commune, that below a district; `null` where no kind is named. */
export function rankOfBody(text: string): number | null {
  const { organisation, places } = readBody(text);
  if (organisation === "school") return RANKS.school;
  const form = places.find((place) => place.form !== null)?.form;
  const level = form && UNIT_FORMS[form].level;
  if (level) return level === "province" ? 0 : RANKS[level];
  return organisation === "department" ? RANKS.department : null;
}

/** The clues in the order in which they are believed; a column's heading stands alone. Texts that name nobody are left out. */
export function gatherEvidence(texts: readonly EvidenceText[], set: UnitSet): readonly Clue[] {
  const lines = texts.flatMap(linesOf);
  const from = (...sources: readonly string[]): readonly EvidenceText[] =>
    lines.filter(({ source }) => sources.includes(source));
  const columns = clues(from("column", "mark"), (text) => whole(text, text.text, set));
  if (columns.length > 0) return columns;
  const labels = clues(from("label"), (text) => label(text, set));
  const letterhead = issuers(withoutRecipients(from("letterhead")), set);
  return [
    ...labels,
    ...(labels.length > 0 ? letterhead.filter((clue) => !isDepartment(clue, set)) : letterhead),
    ...clues(from("label", "letterhead"), (text) => title(text, set)),
    ...clues(from("sheetName"), (text) => name(text, text.text, set)),
    ...clues(from("fileName"), (text) => name(text, baseName(text.text), set)),
  ];
}

/** Lines of one cell are lines of their own. */
function linesOf(text: EvidenceText): readonly EvidenceText[] {
  if (text.source !== "label" && text.source !== "letterhead") return [text];
  return text.text.split(/[\r\n]+/).map((line) => ({ ...text, text: line }));
}

function clues(texts: readonly EvidenceText[], read: (text: EvidenceText) => Clue | null): readonly Clue[] {
  return texts.flatMap((text) => read(text) ?? []);
}

function label(text: EvidenceText, set: UnitSet): Clue | null {
  const line = classifyLine(text.text);
  if (line.kind === "label") return line.name ? whole(text, line.name, set) : null;
  return line.kind === "issuer" || line.kind === "other" ? whole(text, text.text, set) : null;
}

/** A whole text that names somebody: a unit of the set, or somebody unknown. */
function whole(text: EvidenceText, written: string, set: UnitSet): Clue | null {
  if (written.trim() === "") return null;
  const match = matchUnit(written, set);
  if (match) return clue(text, match, written);
  const evidence = { ...text, units: [], stage: "proposed" as const };
  return isProvince(written, set) ? null : { evidence, reason: "unknown", name: written };
}

function isProvince(written: string, set: UnitSet): boolean {
  const { places, provinces } = readBody(written);
  return written === set.province || (places.length === 0 && provinces.length > 0);
}

/**
 * A list of recipients goes on below "Kính gửi:" in the same column or, where the word stands alone, below the next text
 * of its row; the letterhead stands above or beside it.
 */
export function withoutRecipients(texts: readonly EvidenceText[]): readonly EvidenceText[] {
  const columns = new Set<string>();
  return texts.filter(({ text, at }, position) => {
    const before = texts[position - 1];
    const isValue = before && isBareRecipient(before.text) && isBeside(before.at, at);
    if (isValue || classifyLine(text).kind === "recipient") columns.add(columnOf(at));
    return !columns.has(columnOf(at));
  });
}

function columnOf(at: At | null): string {
  return at?.cell.replace(/(?<!\d)\d+$/, "") ?? "";
}

function isBeside(one: At | null, other: At | null): boolean {
  const rowOf = (at: At): string => at.cell.replace(/^\D+/, "");
  return one !== null && other !== null && rowOf(one) === rowOf(other);
}

function isBareRecipient(text: string): boolean {
  return classifyLine(text).kind === "recipient" && text.trim().endsWith(":");
}

/** The letterhead's lowest body; those above it are its superiors, and an office without a name belongs to the line above. */
function issuers(texts: readonly EvidenceText[], set: UnitSet): readonly Clue[] {
  const lines = texts.map((text) => issuer(text, set)).filter((line) => line !== null);
  const lowest = Math.max(0, ...lines.map(({ rank }) => rank));
  const named = lines.filter(({ rank, clue }) => clue !== null && rank === lowest);
  return named.map(({ clue }) => clue).filter((clue) => clue !== null);
}

function issuer(text: EvidenceText, set: UnitSet): Issuer | null {
  const line = classifyLine(text.text);
  if (line.kind !== "issuer") return null;
  const { organisation, places } = readBody(text.text);
  if (organisation === "school") return { rank: RANKS.school, clue: whole(text, text.text, set) };
  if (line.name === "") return { rank: RANKS.district, clue: null };
  const form = places.find((place) => place.form !== null)?.form;
  const level = form ? UNIT_FORMS[form].level : organisation === "department" ? "department" : "district";
  const clue = whole(text, text.text, set);
  return { rank: level === "province" ? 0 : RANKS[level], clue };
}

function isDepartment({ evidence }: Clue, set: UnitSet): boolean {
  return unitByCode(set, evidence.units[0] ?? "")?.level === "department";
}

/** A title may name the unit among other words; the Department in it is whom the form comes from. */
function title(text: EvidenceText, set: UnitSet): Clue | null {
  if (classifyLine(text.text).kind !== "title") return null;
  const match = findUnits(text.text, set, true);
  const found = match && clue(text, match, classifyLine(text.text).name);
  return found && !isDepartment(found, set) ? found : null;
}

/** The name of a sheet or of a file: a unit named among other words, or nearly a unit's name. */
function name(text: EvidenceText, written: string, set: UnitSet): Clue | null {
  const match = findUnits(written, set) ?? matchUnit(written, set);
  return match && clue(text, match, written);
}

/** A file's name without its folders and its extension. */
export function baseName(path: string): string {
  return (path.split(/[\\/]/).pop() ?? path).replace(/\.[A-Za-z]{2,5}$/, "");
}

function clue(text: EvidenceText, { stage, units, reason }: UnitMatch, written: string): Clue {
  return { evidence: { ...text, units, stage, ...(reason && { reason }) }, reason, name: written };
}
