import { calendarYearPattern, ledYearPattern } from "../../words/dates.data";
import { readPhrases, type Lexicon } from "./phrases";
import { withoutYears } from "./schoolYear";

/** `withoutYears` drops calendar years too, which say something here, and words of which a phrase before the year may be made. */
export function withoutSchoolYears(key: string, has: boolean, lexicon: Lexicon): string {
  if (!has) return key;
  const kept = key.replace(calendarYearPattern, "n$1");
  const [bare, led] = [kept, kept.replace(ledYearPattern, "$1 ;")].map((text) =>
    withoutYears(text).replace(/n(20\d\d)/g, "$1"),
  ) as [string, string];
  return countUnknown(led, lexicon) < countUnknown(bare, lexicon) ? led : bare;
}

const countUnknown = (text: string, lexicon: Lexicon): number =>
  readPhrases(text, lexicon).filter(({ meanings }) => meanings === null).length;
