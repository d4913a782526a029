import { bothSpellings } from "../../text/fold";
import { memoize } from "../../text/memoize";
import { notThings } from "../../words/headings.data";
import { beforeDays, gatheringWords, numberedNouns } from "../../words/lines.data";
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
const BEFORE = oneOf([...reportingWords, ...gatheringWords].filter((words) => !NUMBERED.has(words)));
const BODIES = oneOf([...severalBodies.communes, ...severalBodies.others]);

/** "Xã, phường, thị trấn". */
const LIST = `(?:${BODIES})(?:(?:,| ${andWord}) (?:${BODIES}))*`;

const END = `(?!\\p{L}| (?:${oneOf(notThings)})(?!\\p{L}))`;
const SOME = new RegExp(`^[^\\p{L}\\d]*(?:(?:${BEFORE}) )*(\\d{1,3} ${LIST})${END}`, "u");
/** Wherever it stands: but "ngày 5/12" is a day. */
const SOME_OF = new RegExp(
  `(?<!(?:${oneOf(beforeDays)}) |[\\d/.-])((\\d{1,3}) ?/ ?(\\d{1,3}) ${LIST})${END}`,
  "u",
);

/** "Số liệu 20 xã", "Kết quả 12/25 trường": a line that tells of how many bodies the figures are; all of them are the whole. */
export const someBodiesIn = memoize((key: string): Qualifier | null => {
  if (key.length > LONGEST) return null;
  const [, ofAll, some, all] = SOME_OF.exec(key) ?? [];
  const words = ofAll === undefined ? SOME.exec(key)?.[1] : Number(some) < Number(all) ? ofAll : undefined;
  return words === undefined ? null : { dimension: "part", value: "group", words };
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
