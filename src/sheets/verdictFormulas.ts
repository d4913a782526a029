import type { Status } from "../model/consolidation";
import type { Language } from "../model/finding";
import { directionOf, isStrict } from "../plans/catalogue/target";
import { directionWord, EDU, margin, quoteText, type TargetCell } from "./formulas";
import { STATUS_TEXTS, translateVerdicts, type VerdictTexts } from "./statusTexts.data";

/** Formulas of verdicts without the leading "=", in English, over references given as text. */

/** Verdict of a printed value against its target, in the words given: exceeded, met or not met. */
export function verdict(value: string, target: TargetCell, words: VerdictTexts["plain"]): string {
  const { cell, operator, decimals } = target;
  const over = margin(value, cell, operator);
  const [exceeded, met, short] = (["exceeded", "met", "shortfall"] as const).map((name) =>
    quoteText(words[name]),
  );
  if (directionOf(operator) === null) return `IF(${over}=0,${met},${short})`;
  if (isStrict(operator)) {
    // The value shows more decimals where it has to: rounded again, it is what exceeds the target or not.
    const rounded = `ROUND(${value},${decimals})`;
    const reported = `IF(AND(${value}<100,${rounded}>=100),ROUNDDOWN(${value},2),${rounded})`;
    return `IF(${over}>0,IF(${margin(reported, cell, operator)}>0,${exceeded},${met}),${short})`;
  }
  return `IF(${over}>0,${exceeded},IF(${over}=0,${met},${short}))`;
}

/** The same through EDU.STATUS, which answers in Vietnamese: on a sheet of another language its answer is translated. */
export function eduVerdict(
  value: string,
  { cell, operator, decimals }: TargetCell,
  language: Language,
): string {
  const places = isStrict(operator) ? `,${decimals}` : "";
  const answer = `${EDU}STATUS(${value},${cell},"${directionWord(operator)}"${places})`;
  const answers = new Set<string>(ANSWERS.map((status) => STATUS_TEXTS[status]));
  const pairs = translateVerdicts("vi", language).filter(([from]) => answers.has(from));
  return language === "vi" ? answer : translated(answer, pairs);
}

/** Verdicts that EDU.STATUS answers. */
const ANSWERS = ["exceeded", "met", "shortfall", "missing"] as const satisfies readonly Status[];

/** A verdict that a cell says in one language, in the words of another; anything else stays. */
export function translatedVerdict(cell: string, from: Language, to: Language): string {
  return from === to ? cell : `IFERROR(${translated(cell, translateVerdicts(from, to))},${cell})`;
}

/** The text that stands beside the one that is found; an error where none is. */
function translated(text: string, pairs: readonly (readonly [string, string])[]): string {
  const [from, to] = [0, 1].map((side) => pairs.map((pair) => quoteText(pair[side]!)).join(","));
  return `CHOOSE(MATCH(${text},{${from}},0),${to})`;
}

/** What decides a verdict when a unit is silent: references to the lowest and the highest case. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
}

/** Verdict under silence, in the words of a provisional figure: the weaker status where both cases lie on one side of the target, else Chưa đủ số liệu. */
export function verdictUnderSilence(bounds: Bounds | null, target: TargetCell, words: VerdictTexts): string {
  const open = quoteText(words.plain.undetermined);
  if (!bounds) return open;
  const { low, high } = bounds;
  const decided = decidedBy(bounds, target, words.expected);
  return `IF(OR(${low}="",${high}=""),${open},${decided})`;
}

function decidedBy({ low, high }: Bounds, target: TargetCell, words: VerdictTexts["expected"]): string {
  const { cell, operator } = target;
  const [met, short, open] = (["met", "shortfall", "undetermined"] as const).map((name) =>
    quoteText(words[name]),
  );
  const direction = directionOf(operator);
  if (direction === null) {
    const [below, above] = [margin(low, cell, operator), margin(high, cell, operator)];
    return `IF(AND(${below}=0,${above}=0),${met},IF(OR(${below}>0,${above}<0),${short},${open}))`;
  }
  const [worst, best] = direction === "higher" ? [low, high] : [high, low];
  const [enough, little] = isStrict(operator) ? [">0", "<=0"] : [">=0", "<0"];
  return `IF(${margin(worst, cell, operator)}${enough},${verdict(worst, target, words)},IF(${margin(best, cell, operator)}${little},${short},${open}))`;
}

/** The plain verdict behind a cell that may say that it is only expected. */
export function plainVerdict(cell: string, { plain, expected }: VerdictTexts): string {
  return (["exceeded", "met", "shortfall"] as const).reduce(
    (rest, name) => `IF(${cell}=${quoteText(expected[name])},${quoteText(plain[name])},${rest})`,
    cell,
  );
}

/** Counts the verdicts in cells that are only expected, as those of provisional figures are. */
export function countExpected(cells: string, { plain, expected }: VerdictTexts): string {
  const words = new Set(Object.values(expected));
  for (const word of Object.values(plain)) words.delete(word);
  return `(${[...words].map((word) => `COUNTIF(${cells},${quoteText(word)})`).join("+")})`;
}

/** How many cells say one of some verdicts, expected ones with the others. */
export function countVerdicts(
  cells: string,
  statuses: readonly Status[],
  { plain, expected }: VerdictTexts,
): string {
  const words = new Set(statuses.flatMap((name) => [plain[name], expected[name]]));
  return [...words].map((word) => `COUNTIF(${cells},${quoteText(word)})`).join("+");
}
