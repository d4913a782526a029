import { fold } from "../../text/fold";
import { villageWords } from "../../words/places.data";
import { introducesPart } from "../hints/partLead";
import { classifyLine } from "../../units/classifyLine";
import { readBody } from "../../units/placeName";
import { nowhere, type Coordinates } from "../hints/coordinates";
import type { Hints } from "../hints/hints";
import type { ScannedRow } from "./rows";
import type { Walk, State } from "./entry";
import { withoutNumber } from "./rowWords";

/** Years and dimensions of a new section row take the place of those of the sections before. */
export function replaceSection(before: readonly Coordinates[], next: Coordinates): readonly Coordinates[] {
  const dimensions = new Set(next.qualifiers.map(({ dimension }) => dimension));
  if (next.unknown.length > 0) return [next];
  const kept = before.filter(
    (one) =>
      one.unknown.length === 0 &&
      !(one.years.length > 0 && next.years.length > 0) &&
      !one.qualifiers.some(({ dimension }) => dimensions.has(dimension)),
  );
  return [...kept, next];
}

/** What still holds at a section row: "II. Kết quả của huyện" ends all that "I. Kết quả của tỉnh" said. */
export function sectionsAbove(row: ScannedRow, { section, numbering }: State): readonly Coordinates[] {
  return numbering !== null && numbering === numberingOf(row) ? section.slice(0, -1) : section;
}

/** A heading of rows that says nothing known ends what an earlier section said: whether it still holds is not known. */
export function otherSection(
  walk: Walk,
  row: ScannedRow,
  position: number,
  { unknown }: Hints,
  state: State,
): Coordinates | null {
  if (row.filled || state.section.length === 0 || !isSection(walk, row, position, state)) return null;
  if (unknown.length > 0) return { ...nowhere, unknown };
  return state.numbering !== null && state.numbering === numberingOf(row)
    ? { ...nowhere, unknown: [row.key] }
    : null;
}

/** The kind of a row's number: Roman, a letter, a number. */
export function numberingOf({ number }: ScannedRow): string | null {
  if (number === null) return null;
  if (/^[ivx]+$/i.test(number)) return "roman";
  return /^\p{L}$/u.test(number) ? "letter" : number.includes(".") ? "part" : "number";
}

/**
 * A line without figures that says something of all rows below it: "I. Năm học 2023-2024". The same words again and again in a table
 * are rows below each indicator.
 */
export function isSection(walk: Walk, row: ScannedRow, position: number, state: State): boolean {
  const { current } = state;
  if (row.filled || (walk.recurring.get(row.key) ?? 0) > 1) return false;
  const next = walk.rows[position + 1];
  // "II. Riêng nữ" over indicators that are listed a second time; "Trong đó:" over the rows of one is none.
  if (introducesPart(row.key) && current !== null && !isAgain(walk, position, state)) return false;
  // Behind the last indicator "+ Thành thị" without figures is a part of it that has none, where figures follow.
  const isOfMore = current === null || position < walk.last || position >= walk.filled;
  const isFollowed = next !== undefined && isOfMore && (next.indicator !== null || !next.filled);
  const isBelowOwn = current !== null && current.rows.length > 1 && current.rows.at(-1)!.row === row.row - 1;
  return isFollowed && !isBelowOwn;
}

/** "Trường Mầm non Hoa Ban", "Bản Nà Kế" right before rows of indicators in a larger unit's table: they are that place's. */
export function isPartSection(walk: Walk, row: ScannedRow, position: number, state: State): boolean {
  const { scope, places, readTitle } = walk.context;
  if (state.afterPlace || row.filled) return false;
  const text = withoutNumber(row.text);
  const key = fold(text);
  const isSchool = scope.kind === "set" && scope.set.level === "school";
  const isBody = !isSchool && places.isPlace(key) && places.isPlaceName(text, key);
  if (!(isBody || isVillage(text, key)) || readTitle(key).unknown.length === 0) return false;
  const next = walk.rows[position + 1]?.indicator ?? null;
  return next !== null && isSection(walk, row, position, state);
}

const villages = villageWords.map(fold);

/** "Điểm trường Nậm Mạ": behind the word for it a name. */
function isVillage(text: string, key: string): boolean {
  const word = villages.find((one) => key.startsWith(`${one} `));
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.length).trim());
}

/** The next row names an indicator that was listed before. */
export function isAgain({ rows }: Walk, position: number, { listed }: State): boolean {
  const next = rows[position + 1]?.indicator ?? null;
  return next !== null && listed.has(next.code);
}

/**
 * A line that names a unit and gives no figures, right before an indicator's row. In a list of smaller units a place
 * without figures is only a blank, and a line such as "Trường mầm non" is a heading.
 */
export function isUnitSection(
  { rows, context: { places } }: Walk,
  row: ScannedRow,
  position: number,
  { afterPlace }: State,
): boolean {
  if (row.filled || row.text === "" || afterPlace) return false;
  const line = classifyLine(withoutNumber(row.text));
  if (line.kind === "label") return line.name !== "";
  if (!rows[position + 1]?.indicator) return false;
  if (readBody(row.text).organisation === "school" && !places.isUnit(row.name)) return false;
  const isNamed = line.kind === "issuer" ? line.name !== "" : line.kind === "other";
  return isNamed && places.isPlace(row.name) && places.isPlaceRow(withoutNumber(row.text), row.name);
}
