import { fold } from "../../text/fold";

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
  /^[-+*• ]*(?<label>\p{L}[^\d<>≥≤=:]{0,200}?) ?[:-]? ?(?<text>(?:(?:đạt|trên|dưới|từ|ít nhất|tối thiểu|không quá|tối đa|còn) ){0,4}(?:[<>≥≤=]{1,3} ?)?\d[\d.,]{0,30} ?(?:%|‰)?(?: ?(?:trở lên|trở xuống))?(?: ?(?:xã|trường|trẻ|học sinh))?)\.?$/iu;

/** Labels that belong to the figure rather than name another row. */
const NO_LABEL =
  /^(?:đạt|trên|dưới|từ|ít nhất|tối thiểu|không quá|tối đa|còn|phấn đấu|và|duy trì|tăng|giảm|năm|đến|khoảng|gần|giữ vững)(?:$|\s)/;

/** Several figures with names in one cell: "Nhà trẻ 25%; Mẫu giáo 94%", or one a line; fewer than two where it is a single target. */
export function severalParts(text: string): readonly TargetPart[] {
  const pieces = text
    .split(/[;\n]+|,(?=\s*\p{L})/u)
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => piece !== "");
  if (pieces.length < 2) return [];
  const parts = pieces.map(readPart);
  const named = parts.filter((part): part is TargetPart => part !== null);
  if (named.length >= 2 && named.length >= pieces.length - 1) return named;
  const bare = pieces.filter((piece) => /^[<>≥≤=\s]*\d[\d.,]*\s*%?$/.test(piece));
  return bare.length === pieces.length ? bare.map((piece) => ({ label: "", text: piece })) : [];
}

function readPart(piece: string): TargetPart | null {
  const { label = "", text = "" } = PART.exec(piece)?.groups ?? {};
  const name = label
    .trim()
    .replace(/(?<![:,-])[:,-]+$/, "")
    .trim();
  return name === "" || text === "" || NO_LABEL.test(fold(name)) ? null : { label: name, text };
}
