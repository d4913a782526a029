import type { Indicator } from "../catalogue/indicator";
import type { FindingDraft } from "../finding/finding";
import { fold } from "../text/fold";
import { columnWords, attainedWords, notAttainedWords } from "./figure.data";
import { explainCell, type FigureCell } from "./figureCell";

/** What a cell says where only Đạt or Không đạt belongs. */
export type Attainment =
  | { readonly state: "value"; readonly value: 0 | 1; readonly nil: boolean }
  | { readonly state: "blank" | "notApplicable" }
  | { readonly state: "problem"; readonly draft: FindingDraft };

const yes: ReadonlySet<string> = new Set(attainedWords.map(fold));
const no: ReadonlySet<string> = new Set(notAttainedWords.map(fold));

/** Reads Đạt, x, có, 1 as attained, Không đạt, Chưa đạt, -, 0 as not; anything else is a problem, never a guess. */
export function readAttainment(cell: FigureCell, indicator: Indicator): Attainment {
  const { reading } = cell;
  if (reading.state === "blank" || reading.state === "notApplicable") return { state: reading.state };
  if (reading.state === "nil") return { state: "value", value: 0, nil: true };
  const word = reading.state === "notANumber" ? wordOf(reading.text) : null;
  if (word !== null) return { state: "value", value: word, nil: false };
  if (reading.state === "number") return readDigit(reading.number, cell, indicator);
  // 1 in a column formatted as percent is still 1: both readings of the cell speak of the same stored number.
  const stored =
    reading.state === "ambiguous" ? reading.readings.find(({ number }) => number === 1) : undefined;
  if (stored) return { state: "value", value: 1, nil: false };
  const draft = explainCell(cell, indicator, columnWords.result)!;
  const isWord = draft.code === "NOT_A_NUMBER" && draft.variant === undefined;
  return { state: "problem", draft: isWord ? { ...draft, variant: "attained" } : draft };
}

function wordOf(text: string): 0 | 1 | null {
  const key = fold(text).replace(/[.;,]+$/, "");
  if (yes.has(key)) return 1;
  return no.has(key) ? 0 : null;
}

function readDigit(value: number, { at }: FigureCell, indicator: Indicator): Attainment {
  if (value === 0 || value === 1) return { state: "value", value, nil: false };
  const code = value < 0 ? "NEGATIVE" : "NOT_WHOLE";
  const variant = code === "NOT_WHOLE" ? { variant: "attained" } : {};
  return { state: "problem", draft: { code, ...variant, indicator: indicator.code, at, params: { value } } };
}
