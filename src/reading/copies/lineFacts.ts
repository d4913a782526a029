import { classifyLine } from "../../units/classifyLine";
import { rankOfBody } from "../../units/evidence";
import { ofMonthPattern } from "../../words/dates.data";
import { isIndexCell } from "../columns/indexCell";
import type { PreparedReading } from "../context";
import { noteOfFigures } from "../hints/notes";
import { introducesPart } from "../hints/partLead";
import { findSchoolYears, isReference } from "../hints/schoolYear";
import { isNumberText } from "../hints/sheetHints";
import { readScale, readTitles } from "../hints/titles";
import { isNumberedLine } from "../rows/numberedLines";
import { isRemark, type SheetLine } from "../view/lines";

/**
 * Everything that reading makes of a line above the tables, but the name of the unit in it, as a text by which lines are compared: two
 * letterheads of different communes say the same. What a line asks for more than this has no place above a table of a known form.
 */
export function factsOf(line: SheetLine, context: PreparedReading): string {
  const { text, key } = line;
  const { kind, name } = classifyLine(text);
  const { hints, isPlace, namesIndicator } = context.readCell(text);
  const isDate = kind === "date" && !ofMonthPattern.test(key);
  return JSON.stringify([
    kind,
    name === "",
    rankOfBody(kind === "issuer" ? text : name),
    hints && [
      hints.measure,
      // The day of a letter is no day of its figures.
      hints.qualifiers.map(({ dimension, value, words }) => [dimension, value, isDate ? "" : words]),
      hints.years,
      hints.calendarYears,
      hints.unknown.length > 0,
      hints.bare,
    ],
    isPlace,
    namesIndicator,
    context.places.isPlace(key),
    context.places.isPlaceRow(text, key),
    readTitles([line], context).map(({ coordinates, leftOver }) => [coordinates, leftOver?.words]),
    readScale([line], context),
    findSchoolYears(key),
    [isReference(key), introducesPart(key), isRemark(key), isNumberedLine(line), isIndexCell(text)],
    [noteOfFigures(key) !== null, isNumberText(text), text.includes(":"), text.endsWith(":")],
  ]);
}
