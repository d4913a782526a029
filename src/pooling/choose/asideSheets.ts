import type { RawFinding } from "../../model/finding";
import type { At } from "../../model/address";
import type { Figure, ReportCandidate } from "../../model/report";
import { ownValue } from "../../text/json/ownValue";
import { isBlank, type WholeReport } from "./merging";

/** Cells named in one finding. */
const CELLS_NAMED = 6;

/** Figures for blank rows of a report that stand on its unit's drafts and hidden sheets: they are not taken, and not called blank either. */
export function findingsOfAsideSheets(
  used: WholeReport,
  aside: readonly ReportCandidate[],
): readonly RawFinding[] {
  return aside.flatMap((sheet): RawFinding[] => {
    const missed = Object.entries(sheet.figures).flatMap(([code, figure]) =>
      isBlank(ownValue(used.figures, code)) ? placesOf(figure) : [],
    );
    const [at] = missed;
    if (!at) return [];
    const cells = [...new Set(missed.map(({ cell }) => cell))];
    const named = cells.slice(0, CELLS_NAMED).join(", ") + (cells.length > CELLS_NAMED ? " …" : "");
    const params = { sheet: sheet.sheet, count: missed.length, cells: named };
    return [{ code: "FIGURE_NOT_PLACED", variant: "aside", at, params }];
  });
}

/** A report that stands on a hidden sheet is told, as hidden cells are. */
export function findingsOfHiddenSheet({ first }: WholeReport): readonly RawFinding[] {
  if (first.visibility === "visible") return [];
  return [{ code: "HIDDEN_CELLS", variant: "sheet", at: first.at, params: { sheet: first.sheet } }];
}

function placesOf(figure: Figure): readonly At[] {
  return figure.kind === "silent" ? [] : [figure.at];
}
