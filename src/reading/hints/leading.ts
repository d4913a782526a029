import { foldLoose, fold } from "../../text/fold";
import { memoize } from "../../text/memoize";
import { collectingWords, numberWord, tableNouns } from "../../words/lines.data";
import { qualifierWords, type QualifierWords } from "../../words/qualifiers.data";
import type { Qualifier } from "./hints";
import { tokensOf } from "./phrases";

/** Some words with which a line may begin, and what it then says. */
interface Leading extends Pick<Qualifier, "dimension" | "value"> {
  readonly tokens: readonly string[];
}

/** What may stand before the first words of a line: "II.", "Bảng số 2:", a dash. */
const NUMBER = /^(?:\d{1,3}|[ivx]{1,4}|[a-d]|[-+()[\]])$/;
/** Numbers and nouns before the words of a line. */
const MOST_BEFORE = 8;
/** Longer texts are looked at no further. */
const LONGEST = 160;

interface Leads {
  readonly words: readonly Leading[];
  readonly before: ReadonlySet<string>;
}

function readLeads(spell: (text: string) => string): Leads {
  const words = (qualifierWords as readonly QualifierWords[])
    .filter(({ leading }) => leading)
    .flatMap(({ dimension, value, words: said }) =>
      said.map((one) => ({ dimension, value, tokens: tokensOf(spell(one)) })),
    )
    .sort((one, other) => other.tokens.length - one.tokens.length);
  return {
    words,
    before: new Set([...tableNouns, ...collectingWords, numberWord].flatMap((noun) => tokensOf(spell(noun)))),
  };
}

const leads = readLeads(fold);
const looseLeads = readLeads(foldLoose);

/** What a title, a sheet's name or a line over rows says by the words with which it begins: "Bảng 2. So với năm trước". */
export const readLeading = memoize((key: string): readonly Qualifier[] => {
  if (key.length > LONGEST) return [];
  const { words, before } = foldLoose(key) === key ? looseLeads : leads;
  const tokens = tokensOf(key);
  for (let at = 0; at <= MOST_BEFORE && at < tokens.length; at++) {
    const found = words.find((lead) => lead.tokens.every((token, index) => tokens[at + index] === token));
    if (found) {
      const { dimension, value } = found;
      return [{ dimension, value, words: found.tokens.join(" ") }];
    }
    if (!NUMBER.test(tokens[at]!) && !before.has(tokens[at]!)) break;
  }
  return [];
});
