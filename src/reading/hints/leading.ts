import { fold, foldLoose } from "../../text/fold";
import { numberWord, tableNouns } from "../../words/lines.data";
import { qualifierWords, type QualifierWords } from "../../words/qualifiers.data";
import type { Qualifier } from "./hints";

/** What may stand before the first word of a line: a bullet, "II.", "Bảng 2:", "Bảng". */
const NUMBER = "(?:[ivx]{1,4}|[a-d]|\\d{1,2})[.)/:–-]";

interface Leading extends Pick<Qualifier, "dimension" | "value"> {
  readonly pattern: RegExp;
}

function readLeads(spell: (text: string) => string): readonly Leading[] {
  const nouns = tableNouns.map(spell).join("|");
  const before = `^[^\\p{L}\\d]*(?:(?:${nouns})(?: ${spell(numberWord)})? ?(?:[ivx\\d.]{1,5}[.)/: –-]*)?)?(?:${NUMBER} ?){0,2}[^\\p{L}]*`;
  return (qualifierWords as readonly QualifierWords[])
    .filter(({ leading }) => leading)
    .map(({ dimension, value, words }) => {
      // "Tăng, giảm", "Tăng/giảm": between the words of one phrase anything may stand that is no word.
      const said = [...words]
        .sort((one, other) => other.length - one.length)
        .map((one) => spell(one).split(" ").join("[^\\p{L}\\d]{1,3}"));
      return { dimension, value, pattern: new RegExp(`${before}(${said.join("|")})(?![\\p{L}\\d])`, "u") };
    });
}

const leads = readLeads(fold);
const looseLeads = readLeads(foldLoose);

/** What a title, a sheet's name or a line over rows says by the words with which it begins: "Bảng 2. So với năm trước". */
export function readLeading(key: string): readonly Qualifier[] {
  const among = foldLoose(key) === key ? looseLeads : leads;
  return among.flatMap(({ pattern, dimension, value }) => {
    const words = pattern.exec(key)?.[1];
    return words === undefined ? [] : [{ dimension, value, words }];
  });
}
