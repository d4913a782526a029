import { fold } from "../../text/fold";
import { noPartWords } from "./targetWords.data";

/** One of several figures in a cell: what it is of, and the figure as written. */
export interface TargetPart {
  readonly label: string;
  readonly text: string;
}

/**
 * "Nhà trẻ 25%", "Mẫu giáo: trên 94 %": words, then a figure with its words. Tied to the start, and every repetition but the signs
 * before the first letter has a bound: the time grows with those signs and no faster.
 */
const PART =
  /^[-+*• ]*(?<label>\p{L}[^\d<>≥≤=:]{0,200}?(?:\d{1,2}(?: ?- ?\d{1,2})? (?:tuổi|buổi)[^\d<>≥≤=:]{0,100}?)?) ?[:-]? ?(?<text>(?:(?:đạt|trên|dưới|từ|ít nhất|tối thiểu|không quá|tối đa|còn) ){0,4}(?:[<>≥≤=]{1,3} ?)?\d[\d.,]{0,30} ?(?:%|‰)?(?: ?(?:trở lên|trở xuống))?(?: ?(?:xã|trường|trẻ|học sinh))?)\.?$/iu;

/** Labels that belong to the figure rather than name another row. */
const NO_LABEL = new RegExp(`^(?:${noPartWords.join("|")})(?:$|\\s)`);

/** Several figures with names in one cell: "Nhà trẻ 25%; Mẫu giáo 94%", or one a line; fewer than two where it is a single target. */
export function severalParts(text: string): readonly TargetPart[] {
  const pieces = text
    .split(/[;\n]+|,(?=\s*\p{L})/u)
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => piece !== "");
  if (pieces.length < 2) return withPartsInBrackets(text);
  const parts = pieces.map(readPart);
  const named = parts.filter((part): part is TargetPart => part !== null);
  if (named.length >= 2 && named.length >= pieces.length - 1) return named;
  const bare = pieces.filter((piece) => /^[<>≥≤=\s]*\d[\d.,]*\s*%?$/.test(piece));
  return bare.length === pieces.length ? bare.map((piece) => ({ label: "", text: piece })) : [];
}

/** The whole's figure of a text that names a part's in brackets behind it; `null` where there is none. */
export const wholeOf = (parts: readonly TargetPart[]): string | null =>
  parts.length === 2 && parts[0]!.label === "" && parts[1]!.label !== "" ? parts[0]!.text : null;

/** "≥ 99 (GDTX ≥ 95)": a figure, and in brackets that of a part; none where the brackets only explain. */
function withPartsInBrackets(text: string): readonly TargetPart[] {
  const match = /^([^()]{1,200})\(([^()]{1,200})\)\s*$/.exec(text);
  if (!match || !/\d/.test(match[1]!)) return [];
  const part = readPart(
    match[2]!
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^(?:trong đó|riêng) ?:? ?/i, ""),
  );
  return part === null ? [] : [{ label: "", text: match[1]!.trim() }, part];
}

function readPart(piece: string): TargetPart | null {
  const { label = "", text = "" } = PART.exec(piece)?.groups ?? {};
  const name = label
    .trim()
    .replace(/(?<![:,-])[:,-]+$/, "")
    .trim();
  return name === "" || text === "" || NO_LABEL.test(fold(name)) ? null : { label: name, text };
}
