import { foldLoose } from "../../text/fold";
import { memoize } from "../../text/memoize";
import { decisiveWords, harmlessWords } from "../../words/rowNames.data";
import { shortenLoosely } from "./rowName";

const decisive = decisiveWords.map((word) => ` ${foldLoose(word)} `);
const harmless: ReadonlySet<string> = new Set(harmlessWords);

/**
 * Whether a row's name is an indicator's name with a typing error: a letter or accent too many, missing or wrong,
 * a word twice, a space lost, a harmless word. Both names as `readRowName` gives them.
 * A differing digit, school level or negation is never near, nor is a wrong word that the catalogue itself uses
 * elsewhere (`vocabulary`): that is another indicator, not a slip.
 */
export function isNear(name: string, indicatorName: string, vocabulary: ReadonlySet<string>): boolean {
  if (shortenLoosely(name) === shortenLoosely(indicatorName)) return true;
  if (Math.abs(name.length - indicatorName.length) > Math.max(8, indicatorName.length / 4)) return false;
  if (digits(name) !== digits(indicatorName)) return false;
  if (decisions(name) !== decisions(indicatorName)) return false;
  const written = words(name);
  const meant = words(indicatorName);
  if (written.join("") === meant.join("")) return true;
  return differsBySlips(written, meant, vocabulary);
}

/** The words of all names, against which a slip is told from another word. */
export function collectVocabulary(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].flatMap(words));
}

function words(name: string): string[] {
  return name.split(/[\s,.;:/()"-]+/).filter((word) => word !== "");
}

function digits(name: string): string {
  return name.replace(/\D+/g, " ").trim();
}

/** The decisive words of a name in their order, without accents, since accents are what hasty typing loses. */
const decisions = memoize((name: string): string => {
  const loose = ` ${words(shortenLoosely(name)).join(" ")} `;
  const found = decisive.flatMap((word) => {
    const places: [number, string][] = [];
    for (let from = loose.indexOf(word); from >= 0; from = loose.indexOf(word, from + 1))
      places.push([from, word]);
    return places;
  });
  return found
    .sort(([first], [second]) => first - second)
    .map(([, word]) => word)
    .join("");
});

/** Walks both names word by word; every difference must be a slip, and slips must stay few. */
function differsBySlips(written: string[], meant: string[], vocabulary: ReadonlySet<string>): boolean {
  let slips = 0;
  let i = 0;
  let j = 0;
  while (i < written.length || j < meant.length) {
    const word = written[i];
    const other = meant[j];
    if (word !== undefined && word === other) {
      i++;
      j++;
    } else if (word !== undefined && (word === written[i - 1] || harmless.has(word))) {
      i++;
      slips++;
    } else if (other !== undefined && (other === meant[j - 1] || harmless.has(other))) {
      j++;
      slips++;
    } else if (word !== undefined && other !== undefined && !vocabulary.has(word) && isSlip(word, other)) {
      i++;
      j++;
      slips += foldLoose(word) === foldLoose(other) ? 0 : 1;
    } else return false;
  }
  return slips <= Math.max(2, Math.floor(meant.length / 4));
}

/** One wrong letter in a short word, two in a long one, or accents alone. */
function isSlip(word: string, other: string): boolean {
  if (foldLoose(word) === foldLoose(other)) return true;
  const allowed = Math.max(word.length, other.length) > 4 ? 2 : 1;
  return Math.abs(word.length - other.length) <= allowed && distance(word, other) <= allowed;
}

/** Edit distance with exchanged neighbours counted once (optimal string alignment). */
function distance(a: string, b: string): number {
  let last: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, last[j - 2]! + 1);
      row.push(best);
    }
    last = previous;
    previous = row;
  }
  return previous[b.length]!;
}
