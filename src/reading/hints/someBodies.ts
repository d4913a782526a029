import { bothSpellings } from "../../text/fold";
import { memoize } from "../../text/memoize";
import { notThings } from "../../words/headings.data";
import { numberedNouns } from "../../words/lines.data";
import { andWord } from "../../words/neutral.data";
import { severalBodies } from "../../words/places.data";
import { reportingWords } from "../../words/titles.data";
import type { Qualifier } from "./qualifiers";

const oneOf = (words: readonly string[]): string =>
  words
    .flatMap(bothSpellings)
    .sort((one, other) => other.length - one.length)
    .join("|");

/** A longer title is a sentence. */
const LONGEST = 100;

/** The number behind these is of a form or of a year. */
const NUMBERED: ReadonlySet<string> = new Set(numberedNouns);
const BEFORE = oneOf(reportingWords.filter((words) => !NUMBERED.has(words)));
const BODIES = oneOf([...severalBodies.communes, ...severalBodies.others]);

/** "Xã, phường, thị trấn". */
const LIST = `(?:${BODIES})(?:(?:,| ${andWord}) (?:${BODIES}))*`;

const SOME = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:${BEFORE}) )*((\\d{1,3})(?: ?/ ?(\\d{1,3}))? ${LIST})(?!\\p{L}| (?:${oneOf(notThings)})(?!\\p{L}))`,
  "u",
);

/** "Số liệu 20 xã", "Kết quả 12/25 trường": a title that tells of how many bodies its figures are; all of them are the whole. */
export const someBodiesIn = memoize((key: string): Qualifier | null => {
  const [, words, some, all] = (key.length <= LONGEST ? SOME.exec(key) : null) ?? [];
  return words === undefined || (all !== undefined && Number(some) >= Number(all))
    ? null
    : { dimension: "part", value: "group", words };
});

const COMMUNE = oneOf(severalBodies.communes);
const COMMUNES = new RegExp(`^(\\d{1,3}) (?:${COMMUNE})(?:(?:,| ${andWord}) (?:${COMMUNE}))*$`, "u");

/** What a title says that tells of as many communes as a unit has, without that. */
export function withoutAllCommunes(said: readonly Qualifier[], communes: number): readonly Qualifier[] {
  const all = said.find(({ words }) => Number(COMMUNES.exec(words)?.[1]) === communes);
  return all
    ? said.filter(({ dimension, words }) => dimension !== "part" || !all.words.includes(words))
    : said;
}
