import { fillText } from "../texts/localized";
import type { At } from "../model/address";
import type { PlanAnswer, PlanQuestion, QuestionCode } from "./plan";
import { questionTexts } from "./questionTexts.data";

/** Words a question, with its blanks filled. */
export function formatQuestion(
  code: QuestionCode,
  text: keyof typeof questionTexts,
  params: Readonly<Record<string, string>>,
  more: { readonly at?: At; readonly choices?: readonly string[] } = {},
): PlanQuestion {
  const { at, choices } = more;
  return {
    code,
    ...(at && { at }),
    message: fillText(questionTexts[text], params),
    ...(choices && choices.length > 0 && { choices }),
  };
}

/** The answers of a person, each taken by the question that it fits. */
export class Answers {
  private readonly taken = new Set<PlanAnswer>();

  constructor(private readonly all: readonly PlanAnswer[]) {}

  /** What was answered to a question: the choice or the value; `null` where nothing was. The last answer counts. */
  take(code: QuestionCode, at: At | null, row: At | null = null): string | number | null {
    const fitting = this.all.filter((answer) => answer.code === code && fits(answer.at, at, row));
    fitting.forEach((answer) => this.taken.add(answer));
    const last = fitting.at(-1);
    return last === undefined ? null : (last.choice ?? last.value ?? null);
  }

  unused(): readonly PlanAnswer[] {
    return this.all.filter((answer) => !this.taken.has(answer));
  }
}

/** An answer without a place is for every question of its code; a cell of the row is as good as the very cell. */
function fits(place: PlanAnswer["at"], at: At | null, row: At | null): boolean {
  if (place === undefined) return true;
  const { sheet, cell } = typeof place === "string" ? split(place) : place;
  const rowOf = (address: string): string => address.replace(/\D/g, "");
  return [at, row].some(
    (own) =>
      own !== null &&
      (sheet === undefined || sheet === "" || sheet === own.sheet) &&
      (cell.replace(/\$/g, "").toUpperCase() === own.cell ||
        (row !== null && rowOf(cell) === rowOf(own.cell))),
  );
}

function split(place: string): { sheet?: string; cell: string } {
  const at = place.lastIndexOf("!");
  return at < 0
    ? { cell: place }
    : { sheet: place.slice(0, at).replace(/^'|'$/g, ""), cell: place.slice(at + 1) };
}
