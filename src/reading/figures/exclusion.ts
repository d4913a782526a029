import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import { columnWords } from "../../words/figures.data";
import { explainCell, type FigureCell } from "./figureCell";

/** What may stand beside "not applicable" without contradicting it. */
const FILLERS: ReadonlySet<FigureCell["reading"]["state"]> = new Set([
  "blank",
  "nil",
  "notApplicable",
  "notCollected",
] as const);

/** The finding for "not applicable" in one cell and a figure in another of the same row: neither may be chosen. */
export function explainExclusion(excluded: FigureCell, other: FigureCell, { code }: Indicator): RawFinding {
  const second = other.reading.state === "number" ? other.reading.number : other.text;
  const params = { first: excluded.text, second, otherCell: other.at.cell };
  return { code: "AMBIGUOUS_NUMBER", variant: "twoFigures", indicator: code, at: excluded.at, params };
}

/** The finding for what stands beside "not applicable" and is neither blank nor a sign; `null` where there is no such cell. */
export function findContradiction(
  excluded: FigureCell,
  beside: readonly (FigureCell | null)[],
  indicator: Indicator,
): RawFinding | null {
  const cells = beside.filter((cell) => cell !== null);
  const figure = cells.find(({ reading }) => reading.state === "number" || reading.state === "ambiguous");
  if (figure) return explainExclusion(excluded, figure, indicator);
  const unread = cells.find(({ reading }) => !FILLERS.has(reading.state));
  return unread ? explainCell(unread, indicator, columnWords.counts) : null;
}
