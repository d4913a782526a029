import { fold } from "../../text/fold";
import { findYears } from "../years";
import { has, keyOf, type PlanGrid } from "./grid";
import { headedYear, nameFillers, nameHeads, nameLeads } from "./headerWords.data";

/** A column with the headings over it, from the outermost to its own. */
interface NamedColumn {
  readonly column: number;
  readonly path: readonly string[];
}

/** A column that may hold the names; `isWhole` where its heading says nothing else. */
interface NameCandidate {
  readonly column: number;
  readonly isWhole: boolean;
}

/** What of a heading says that names stand below; none where nothing does. */
export function nameCandidates({ column, path }: NamedColumn): NameCandidate[] {
  const keys = [keyOf(path.at(-1) ?? ""), keyOf(path[0] ?? "")];
  const isWhole = keys.some((key) => isNameHeading(key) && findYears(key).length === 0);
  return isWhole || keys.some((key) => isNameHeading(key) || beginsAsName(key)) ? [{ column, isWhole }] : [];
}

/** The column with the most words below: names, not figures. One whose heading says nothing else may have half as many as another. */
export function mostWordy(grid: PlanGrid, from: number, candidates: readonly NameCandidate[]): number | null {
  const counted = candidates.map((candidate) => ({ ...candidate, words: wordsBelow(grid, from, candidate) }));
  const most = Math.max(0, ...counted.map(({ words }) => words));
  const whole = counted.filter(({ isWhole, words }) => isWhole && words > 0 && words * 2 >= most);
  return (
    (whole.length > 0 ? whole : counted).reduce<{ column: number; words: number } | null>(
      (best, one) => (best === null || one.words > best.words ? one : best),
      null,
    )?.column ?? null
  );
}

/** Letters in the cells below that are words, up to 60 of a cell. */
function wordsBelow(grid: PlanGrid, from: number, { column }: NameCandidate): number {
  let letters = 0;
  for (let row = from; row < Math.min(grid.rows, from + 60); row++) {
    const text = grid.text(row, column);
    if (hasWords(text)) letters += Math.min(60, text.replace(/[^\p{L}]/gu, "").length);
  }
  return letters;
}

/** Two words of two letters, or one of four: a name, and no figure with its unit. */
function hasWords(text: string): boolean {
  if (/\p{L}{4}/u.test(text)) return true;
  const first = text.search(/\p{L}{2}/u);
  return first >= 0 && /\s\p{L}{2}/u.test(text.slice(first + 2));
}

const heads = nameHeads.map(fold);
const BEGINNING = new RegExp(
  `^(?:(?:${nameLeads.join("|")}) )?(?:${heads.join("|")})(?![\\p{L}\\d])(?! ?\\d)`,
  "u",
);
const parts = [...nameHeads, ...nameFillers].map(fold).sort((a, b) => b.length - a.length);

/** Whether a folded heading is made of nothing but words that head names: "Nội dung chỉ tiêu", "Các chỉ tiêu chủ yếu". */
export function isNameHeading(key: string): boolean {
  const plain = key
    .replace(/\s{0,9}\([^()]{0,999}\)/g, "")
    .replace(/(?<![:.*])[:.*]+$/, "")
    .trim();
  if (plain.length > 60 || !heads.some((head) => has(plain, head))) return false;
  const withoutYear = plain.replace(headedYear, "");
  const rest = parts.reduce(
    (text, part) => (part.length > 1 ? removeWords(text, part) : text.replaceAll(part, " ")),
    withoutYear,
  );
  return rest.trim() === "";
}

/** Whether a folded heading of few words begins as one of names does and says more: "Chỉ số đánh giá", "Tên chỉ tiêu chuyên môn". */
export const beginsAsName = (key: string): boolean =>
  key.length <= 60 && BEGINNING.test(key) && findYears(key).length === 0;

function removeWords(text: string, words: string): string {
  return ` ${text} `
    .replaceAll(` ${words} `, "  ")
    .replaceAll(` ${words},`, "  ")
    .replaceAll(` ${words}/`, "  ")
    .replaceAll(`/${words} `, "  ")
    .trim();
}
