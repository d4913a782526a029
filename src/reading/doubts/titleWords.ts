import type { RawFinding } from "../../model/finding";
import type { ReportCandidate } from "../../model/report";
import { placeOf } from "../../model/address";
import { isLesser, isOther, type Coordinates } from "../hints/coordinates";
import { leftOverOfSheetName } from "../hints/leftOver";
import type { TitleHint } from "../hints/titles";
import type { Sheet } from "../sheet";
import { wordsBeside } from "./titleDoubts";

/**
 * One warning for each title, note or sheet's name with words that nothing explains, where the figures are used all the same. What calls a
 * part by such words is asked about instead. `further` are titles of single tables.
 */
export function findingsOfTitleWords(
  { name, file, titles, sheet, context }: Sheet,
  candidates: readonly ReportCandidate[],
  further: readonly TitleHint[],
): RawFinding[] {
  const isUsed = candidates.some(({ figures }) =>
    Object.values(figures).some((figure) => figure.kind !== "silent" && !sheet.answers.isAccepted(figure.at)),
  );
  if (!isUsed) return [];
  const names = candidates.map(({ identification }) => identification.name).join(" ");
  const told = (
    variant: string,
    text: string,
    words: readonly string[],
    at: RawFinding["at"],
  ): RawFinding[] => {
    const left = wordsBeside(words, names);
    if (left.length === 0) return [];
    return [{ code: "WORDS_NOT_UNDERSTOOD", variant, at, params: { text, words: left.join(" ") } }];
  };
  // What a line says otherwise decides of its table already.
  const isAside = (one: Coordinates): boolean => isOther(one, context.asked) || isLesser(one, context.asked);
  const ofSheet = leftOverOfSheetName(name, context);
  return [
    ...[...titles, ...further].flatMap(({ line, leftOver, note, coordinates }) =>
      leftOver && (note || !leftOver.isSubject) && !isAside(coordinates)
        ? told(note ? "note" : "title", line.text.replace(/\s+/g, " "), leftOver.words, line.at)
        : [],
    ),
    ...(ofSheet && !ofSheet.isSubject ? told("sheetName", name, ofSheet.words, placeOf(file, name)) : []),
  ];
}
