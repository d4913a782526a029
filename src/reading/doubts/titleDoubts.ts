import type { RawFinding } from "../../model/finding";
import type { Figure, UnitIdentification } from "../../model/report";
import { placeOf } from "../../model/address";
import { fold, foldLoose } from "../../text/fold";
import { rankOfBody, withoutRecipients } from "../../units/evidence";
import { matchUnit } from "../../units/matchUnit";
import { unitByCode } from "../../units/unitCode";
import { partPlaceWords, unitsInPlural } from "../../words/places.data";
import type { Block } from "../rows/blocks";
import { isDepartment } from "../rows/owners";
import type { UnitFigures } from "../choose/combine";
import { lineOfPart, namesLess, namesNoUnit, partBeginnings, type Head } from "../hints/partPlaces";
import { comparesItself } from "../rows/comparison";
import { withoutAllCommunes } from "../hints/someBodies";
import { evidenceOf, type SheetLine } from "../view/lines";
import { classifyLine } from "../../units/classifyLine";
import { isLesser, isOther, type Asked, type Coordinates } from "../hints/coordinates";
import type { Sheet } from "../sheet";

/** The Department answers for the units under it: a title that names them tells whose report it is, and no part of it. */
export function forUnit(whole: Sheet, unit: string | null): Sheet {
  const { scope } = whole.context;
  const isOfDepartment = isDepartment(unit, scope);
  const communes = scope.kind === "set" && unit !== null ? unitByCode(scope.set, unit)?.communes : undefined;
  // Without a set any body may be the one that answers for all.
  const values = isOfDepartment ? OF_DEPARTMENT : scope.kind === "any" ? OF_ANYONE : OF_NONE;
  if (values.size === 0 && communes === undefined) return whole;
  const mine = (one: Coordinates): Coordinates => {
    if (one.qualifiers.length === 0) return one;
    const { qualifiers } = without(one, values);
    return {
      ...one,
      qualifiers: communes === undefined ? qualifiers : withoutAllCommunes(qualifiers, communes),
    };
  };
  const titles = whole.titles.map((title) => ({ ...title, coordinates: mine(title.coordinates) }));
  return { ...whole, titles, said: mine(whole.said) };
}

/** A title over a list of several units that calls them by their kind ("Số liệu các xã, phường") says whose figures the list holds. */
export function forSeveral(whole: Sheet): Sheet {
  const { scope } = whole.context;
  if (scope.kind === "any") return whole;
  const own = unitsInPlural[scope.set.level].map((words) => ` ${fold(words)} `);
  const others = (one: Coordinates): Coordinates => ({
    ...one,
    qualifiers: one.qualifiers.filter(
      ({ words }) => !own.some((plural) => ` ${fold(words).replace(/[,\s]+/g, " ")} `.endsWith(plural)),
    ),
  });
  const titles = whole.titles.map((title) => ({ ...title, coordinates: others(title.coordinates) }));
  return { ...whole, titles, said: others(whole.said) };
}

const OF_NONE: ReadonlySet<string> = new Set();

const OF_ANYONE: ReadonlySet<string> = new Set(["larger"]);
const OF_DEPARTMENT: ReadonlySet<string> = new Set(["larger", "managedBy", "otherUnits"]);

function without(coordinates: Coordinates, values: ReadonlySet<string>): Coordinates {
  return { ...coordinates, qualifiers: coordinates.qualifiers.filter(({ value }) => !values.has(value)) };
}

const OF_COMPARISON: ReadonlySet<string> = new Set(["difference"]);

interface TitledFigures extends UnitFigures {
  /** The title or the sheet's name says that it is not the report: it gives way to any other sheet of its unit. */
  readonly aside: boolean;
}

/** A title or a sheet's name that says plan, forecast, half-year or a part: nothing below it is taken without an answer. */
export function askedOfTitle(
  whole: Sheet,
  block: Block,
  identification: UnitIdentification,
  read: UnitFigures,
): TitledFigures {
  const { said, context, titles } = whole;
  const asked = context.asked;
  const isCompared = block.sections.some(({ table, section }) => comparesItself(table, [section], asked));
  const mine = isCompared ? without(said, OF_COMPARISON) : said;
  const coordinates = ownStanding(block, asked) ? withoutStanding(mine) : mine;
  const placed = lineOfOthers(whole, identification);
  const left = (one: Coordinates): readonly string[] => wordsBeside(one.unknown, identification.name);
  const isNamed = (one: Coordinates): boolean => isOther(one, asked) || isLesser(one, asked);
  const isSaying = (one: Coordinates): boolean => isNamed(one) || left(one).length > 0;
  const noted = titles.find(({ note }) => note === "asked" || note === "scaled");
  const isPart = identification.unit !== null && isOfPart(whole, identification.name);
  if (!isSaying(coordinates) && !placed && !noted && !isPart) return { ...read, aside: false };
  const saidBy = (one: Coordinates): Coordinates => (isCompared ? without(one, OF_COMPARISON) : one);
  const saying = placed ? undefined : (titles.find((one) => isSaying(saidBy(one.coordinates))) ?? noted);
  const line = placed ?? saying?.line;
  const at = line?.at ?? placeOf(whole.file, whole.name);
  const variant = saying?.note === "scaled" ? "scaled" : saying?.note ? "note" : line ? "title" : "sheetName";
  const meant = saying?.coordinates ?? coordinates;
  const isOfWords = !placed && !saying?.note && !isNamed(meant) && left(meant).length > 0;
  const finding: RawFinding = {
    code: "QUALIFIER_UNSURE",
    variant: isOfWords ? `${variant}Words` : variant,
    at,
    params: { text: line?.text ?? whole.name, ...(isOfWords && { words: left(meant).join(" ") }) },
  };
  const figures = Object.fromEntries(
    Object.entries(read.figures).map(([code, figure]): [string, Figure] => [
      code,
      figure.kind === "silent" || whole.sheet.answers.isAccepted(figure.at)
        ? figure
        : { kind: "silent", problem: finding.code, at: figure.at },
    ]),
  );
  const isAsked = Object.values(read.figures).some(
    ({ kind, at }) => kind !== "silent" && !whole.sheet.answers.isAccepted(at),
  );
  const others = read.findings.filter(({ indicator = "" }) => {
    const figure = read.figures[indicator];
    return figure?.kind === "silent" || whole.sheet.answers.isAccepted(figure?.at ?? null);
  });
  const isUsed = Object.values(figures).some(({ kind }) => kind !== "silent");
  return { figures, findings: isAsked ? [...others, finding] : read.findings, aside: !isUsed };
}

/** Words that are not of the sender's own name. */
export function wordsBeside(words: readonly string[], name: string): readonly string[] {
  const own = new Set(fold(name).split(/[^\p{L}]+/u));
  return words.filter((word) => !own.has(word));
}

/** A line above the tables that names a body whose figures are not the unit's; of a report without a unit that is asked first of all. */
export const lineOfOthers = (head: Head, identification: UnitIdentification): SheetLine | null =>
  identification.unit === null
    ? null
    : (lineOfPart(head, identification.name) ?? lineOfLowerBody(head, identification));

/**
 * A line of the letterhead, or a label, that names a body below the unit that reports: "Xã: Chăn Nưa" or "Trường Mầm non Hoa Ban" above a
 * table of a district's workbook. Whose report it is was said elsewhere; whose figures these are is not.
 */
function lineOfLowerBody(
  { lines, context: { scope, places } }: Head,
  { unit, name }: UnitIdentification,
): SheetLine | null {
  const known = scope.kind === "set" && unit !== null ? unitByCode(scope.set, unit)?.name : name;
  const rank = rankOfBody(known ?? name);
  if (rank === null) return null;
  const heads = new Set(withoutRecipients(evidenceOf(lines)).map(({ at }) => at));
  const isLower = ({ text }: SheetLine): boolean => {
    const { kind, name: named } = classifyLine(text);
    if (kind !== "label" && kind !== "issuer") return false;
    const body = kind === "label" ? named : text;
    const below = rankOfBody(body) ?? 0;
    if (below < rank || !places.isPlaceName(body, fold(body))) return false;
    // A former commune of the unit's own stands no lower than the unit, and is less than it.
    return scope.kind === "any" ? below > rank : namesNoUnit(body, scope.set);
  };
  return lines.find((line) => heads.has(line.at) && isLower(line)) ?? null;
}

/** The sheet is named after a commune or a school that is no unit of the set ("Xã Bản Bo"): it holds that place's figures, whatever its title says. */
function isOfPart({ name, context: { scope, places, readText } }: Sheet, sender: string): boolean {
  const key = fold(name);
  const isWritten = partBeginnings.some((word) => key.startsWith(word)) && places.isPlaceName(name, key);
  if (!isWritten && !isTypedPlace(name, key)) return false;
  // "Trường MN" is a kind of school and no school.
  if (readText(key).unknown.length === 0) return false;
  if (scope.kind === "any") return namesLess(name, scope, sender);
  return (matchUnit(name, scope.set)?.units.length ?? 0) === 0;
}

const typedBeginnings = partPlaceWords.map((word) => `${foldLoose(word)} `);

/** "Xa Pa Tan": the same without diacritics, each word with a capital. */
function isTypedPlace(name: string, key: string): boolean {
  return (
    key === foldLoose(key) &&
    typedBeginnings.some((word) => key.startsWith(word)) &&
    name.split(" ").every((word) => /^[\p{Lu}\d]/u.test(word))
  );
}

/** The table parts its columns or rows by standing itself: the same counts as a plan and as a result. A target beside the results proves nothing. */
function ownStanding({ sections }: Block, asked: Asked): boolean {
  const isSaid = (one: Coordinates): boolean =>
    one.qualifiers.some(({ dimension }) => dimension === "standing");
  return sections.some(({ groups, section }) => {
    const rows = section.entries.flatMap((entry) => entry.rows.map(({ coordinates }) => coordinates));
    if (rows.some((one) => isOther(one, asked)) && rows.some((one) => !isOther(one, asked) && isSaid(one)))
      return true;
    const planned = groups.filter(({ coordinates }) => isOther(coordinates, asked));
    const done = groups.filter(({ coordinates }) => !isOther(coordinates, asked) && isSaid(coordinates));
    const measures = new Set(planned.flatMap(({ columns }) => columns.map(({ measure }) => measure)));
    return done.some(({ columns }) =>
      columns.some(
        ({ measure }) => (measure === "numerator" || measure === "denominator") && measures.has(measure),
      ),
    );
  });
}

function withoutStanding(coordinates: Coordinates): Coordinates {
  return {
    ...coordinates,
    qualifiers: coordinates.qualifiers.filter(({ dimension }) => dimension !== "standing"),
  };
}
