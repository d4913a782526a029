import { isProblem, type Answer, type Problem, type ProblemCode } from "./problem";
import type { Matrix } from "./cell";

/**
 * Gives an answer to Excel, whose class of errors is known here alone. The error of a single cell is thrown, which every version
 * shows with its reason; among others it stands in its cell, as the custom-functions runtime allows.
 */
export function showAnswers(answers: Matrix<Answer> | Problem): unknown[][] {
  if (isProblem(answers)) throw excelError(answers);
  const single = answers.length === 1 && answers[0]!.length === 1;
  if (single) return [[showAnswer(answers[0]![0]!)]];
  // Rows without a problem are handed on as they are.
  return answers.map((row) =>
    row.some(isProblem)
      ? row.map((answer) => (isProblem(answer) ? excelError(answer) : answer))
      : (row as unknown[]),
  );
}

/** The same for a function that answers one cell, whatever its arguments. */
export function showAnswer(answer: Answer): unknown {
  if (isProblem(answer)) throw excelError(answer);
  return answer;
}

/** The reason is in both languages: a function cannot know that of the Excel which shows it. */
function excelError({ error, reason }: Problem): CustomFunctions.Error {
  return new CustomFunctions.Error(codeOf(error), `${reason.vi} / ${reason.en}`);
}

function codeOf(error: ProblemCode): CustomFunctions.ErrorCode {
  const { ErrorCode } = CustomFunctions;
  const codes: Readonly<Record<ProblemCode, CustomFunctions.ErrorCode>> = {
    "#VALUE!": ErrorCode.invalidValue,
    "#N/A": ErrorCode.notAvailable,
    "#DIV/0!": ErrorCode.divisionByZero,
    "#NUM!": ErrorCode.invalidNumber,
    "#NULL!": ErrorCode.nullReference,
  };
  return codes[error];
}
