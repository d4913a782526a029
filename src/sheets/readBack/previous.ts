import type { PreviousFigure, PreviousYear } from "../../model/consolidation";
import type { RawFinding } from "../../model/finding";
import type { At } from "../../model/address";
import type { ReadBackDetail, ReadBackRow } from "../detail/readBack";

/** Last year's figures by unit and indicator, and a warning about each that is left out. */
export interface ReadBackPrevious {
  readonly byUnit: PreviousYear["byUnit"];
  readonly findings: readonly RawFinding[];
}

/**
 * Every unit's figures of the details, as last year's for the run of the year after. A figure that cannot be is as good as absent,
 * and so is a total that lacks smaller units: a part taken for the whole would be a wrong denominator. Neither goes in silence.
 */
export function previousOf(
  { units, rows }: ReadBackDetail,
  place: (line: number, column: number) => At,
): ReadBackPrevious {
  const findings: RawFinding[] = [];
  const byUnit = units.map(({ code, column }) => {
    const figures: [string, PreviousFigure][] = [];
    for (const [indicator, row] of rows) {
      const figure = row.byUnit.get(code);
      const problem = problemOf(row, code, (line) => place(line, column));
      if (problem) findings.push({ ...problem, unit: code, severity: "warning" });
      else if (figure?.kind === "figure")
        figures.push([indicator, { numerator: figure.numerator, denominator: figure.denominator }]);
    }
    return [code, Object.fromEntries(figures)] as const;
  });
  return { byUnit: Object.fromEntries(byUnit), findings };
}

/** Why a unit's number is left out; `null` where it is not, or where there is none. */
function problemOf(
  { indicator, byUnit, lacks, lines }: ReadBackRow,
  unit: string,
  at: (line: number) => At,
): RawFinding | null {
  const figure = byUnit.get(unit);
  if (figure?.kind === "broken") return figure.finding;
  const lacking = lacks.get(unit) ?? 0;
  if (figure?.kind !== "figure" || lacking === 0) return null;
  if (typeof lacking === "object") return lacking;
  return {
    code: "SHARE_INCOMPLETE",
    variant: "lastYear",
    indicator: indicator.code,
    params: { lacking },
    at: at(lines.share ?? lines.figure),
  };
}
