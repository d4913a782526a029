import type { FindingDraft } from "../../model/finding";
import type { Figure } from "../../model/report";
import type { Asked } from "../hints/coordinates";
import type { Doubt } from "../doubts/doubts";
import type { EntryRow } from "../rows/entry";
import { countCells, firstSpot, rateCells, type FigurePlace, type FigureRows } from "../rows/entryCells";
import { readCount } from "./countFigure";
import type { Counts } from "./rateCheck";
import type { ReadFigure } from "./rateAlone";
import { readRate } from "./rateFigure";
import { findRivals } from "../choose/rivals";
import {
  columnDoubt,
  strangerDoubt,
  replacedDoubt,
  passedOverDoubt,
  otherDoubt,
} from "../doubts/figureDoubts";

/** A figure as it was read, with the doubts that keep it from being used. */
export interface DoubtedFigure extends ReadFigure {
  readonly doubts: readonly Doubt[];
}

/** Reads the figure that some rows carry in the chosen columns; several cells of one meaning must agree. */
export function readFigureOf(
  place: FigurePlace,
  rows: FigureRows,
  sum: EntryRow | null,
  parts: readonly Counts[],
  asked: Asked,
  line: number,
): DoubtedFigure {
  const { indicator, sheet } = place;
  const spot = firstSpot(place, line);
  const at = sheet.grid.at(spot.row, spot.column);
  const rivals = findRivals(place, rows, asked);
  if (rivals?.finding) return { ...silent(rivals.finding), doubts: [] };
  if (rivals?.doubt) return doubted(rivals.doubt);
  const read =
    indicator.kind === "rate"
      ? readRate(rateCells(place, rows, sum), parts, indicator, at)
      : readCount(countCells(place, rows, sum), indicator, at);
  const doubt = isFound(read.figure)
    ? (columnDoubt(place, rows) ?? strangerDoubt(place, rows, read.figure))
    : null;
  if (doubt) return doubted(doubt);
  const missed = isFound(read.figure)
    ? null
    : (replacedDoubt(place, rows) ??
      (isBlank(read) ? (passedOverDoubt(place, rows, asked) ?? otherDoubt(place, rows, asked)) : null));
  return missed ? doubted(missed) : { ...read, doubts: [] };
}

const isBlank = ({ findings }: ReadFigure): boolean =>
  findings.every(({ code, variant }) => code === "INDICATOR_MISSING" && variant === "blank");

function doubted(doubt: Doubt): DoubtedFigure {
  return { figure: { kind: "silent", problem: doubt.code, at: doubt.at }, findings: [], doubts: [doubt] };
}

function silent(draft: FindingDraft): ReadFigure {
  return { figure: { kind: "silent", problem: draft.code, at: draft.at ?? null }, findings: [draft] };
}

function isFound({ kind }: Figure): boolean {
  return kind !== "silent";
}
