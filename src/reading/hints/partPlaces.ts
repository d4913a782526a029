import { fold } from "../../text/fold";
import type { UnitScope, UnitSet } from "../../model/reportingUnit";
import { classifyLine } from "../../units/classifyLine";
import { rankOfBody } from "../../units/evidence";
import { matchUnit } from "../../units/matchUnit";
import { behindPlace, districtWord, partPlaceWords, villageWords } from "../../words/places.data";
import type { PreparedReading } from "../context";
import type { SheetLine } from "../view/lines";
import { namesSomething } from "./placeNames";
import { isReference } from "./schoolYear";

/** Lines above the tables of a sheet. */
export interface Head {
  readonly lines: readonly SheetLine[];
  readonly context: PreparedReading;
}

/** How the names of parts of a district begin, folded. */
export const partBeginnings = partPlaceWords.map((word) => `${fold(word)} `);

const PART_PLACE = new RegExp(
  `(?<!\\p{L})(?:${partPlaceWords
    .filter((word) => !word.endsWith("."))
    .map(fold)
    .join("|")}) `,
  "gu",
);

/** Of a commune its former district is none of its own places. */
const FORMER_PLACE = new RegExp(`(?<!\\p{L})${fold(districtWord)} `, "gu");

/** A title that names a commune, a school or a former district that is no unit of the set: "Báo cáo của Trường Mầm non Hoa Ban". */
export function lineOfPart(
  { lines, context: { scope, places, readText } }: Head,
  sender: string | null = null,
): SheetLine | null {
  if (scope.kind === "any" && sender === null) return null;
  const isOther = (name: string): boolean => {
    const { unknown, qualifiers } = readText(fold(name));
    return (
      unknown.length > 0 &&
      qualifiers.length === 0 &&
      places.isPlaceName(name, fold(name)) &&
      namesSomething(name === name.toUpperCase() ? titleCase(name) : name, { unknown }) &&
      namesLess(name, scope, sender)
    );
  };
  const isOfPlace = ({ text, key }: SheetLine): boolean => {
    const { kind } = classifyLine(text);
    if (kind === "issuer" && partBeginnings.some((word) => key.startsWith(word))) return isOther(text);
    if (kind !== "title" || key.length !== text.length) return false;
    const parts = [...key.matchAll(PART_PLACE)];
    if (parts.length > 0 || scope.kind === "any" || scope.set.level !== "commune")
      return parts.some(({ index }) => isOther(text.slice(index).split(behindPlace)[0]!.trim()));
    return [...key.matchAll(FORMER_PLACE)].some(({ index, 0: word }) => {
      const behind = index + word.length;
      return isOther(text.slice(index, behind) + text.slice(behind).split(behindPlace)[0]!.trim());
    });
  };
  const isVillage = ({ text, key }: SheetLine): boolean =>
    key.length <= LONGEST_VILLAGE &&
    classifyLine(text).kind !== "date" &&
    villageBeginnings.some((word) => key.startsWith(word)) &&
    // "Bản Bo" is a commune too.
    !places.isPlace(key) &&
    !(sender !== null && ` ${fold(sender)}`.endsWith(` ${key}`)) &&
    namesSomething(text, readText(key));
  return lines.find((line) => isVillage(line) || (!isReference(line.key) && isOfPlace(line))) ?? null;
}

/** "Bản Nậm Mạ" is no commune of that name. */
const villageBeginnings = villageWords.map((word) => `${fold(word)} `);
const LONGEST_VILLAGE = 40;

/** It is no unit of the set; where any unit may report, it is a body of a lower level than the sender. */
export function namesLess(name: string, scope: UnitScope, sender: string | null): boolean {
  if (scope.kind !== "any") return namesNoUnit(name, scope.set);
  const rank = sender === null ? null : rankOfBody(sender);
  return rank !== null && (rankOfBody(name) ?? 0) > rank;
}

/** It is no unit of the set, or only a part of one: a school in it, a commune that went into it. */
export function namesNoUnit(name: string, set: UnitSet): boolean {
  const match = matchUnit(name, set);
  return !match || match.units.length === 0 || match.reason === "former" || match.reason === "part";
}

function titleCase(name: string): string {
  return fold(name).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
