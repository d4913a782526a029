import type { Figure } from "../../model/report";
import type { Asked } from "../hints/coordinates";
import type { Doubt } from "../doubts/doubts";
import type { EntryRow } from "../rows/entry";
import { countCells, firstCell, rateCells, type FigurePlace, type FigureRows } from "../rows/entryCells";
import { readCount } from "./countFigure";
import type { Counts } from "./rateCheck";
import { type ReadFigure, withoutFigure } from "./rateAlone";
import { readRate } from "./rateFigure";
import { findConflictingCells } from "../choose/conflictingCells";
import {
  columnDoubt,
  unknownColumnDoubt,
  unitCellDoubt,
  replacedDoubt,
  halfDoubt,
  passedOverDoubt,
  otherDoubt,
} from "../doubts/figureDoubts";

import { remarkDoubt } from "../doubts/noteDoubts";
import { partsAloneDoubt } from "../doubts/partDoubts";

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
  const ref = firstCell(place, line);
  const at = sheet.grid.at(ref.row, ref.column);
  const conflict = findConflictingCells(place, rows, asked);
  if (conflict?.finding) return { ...withoutFigure(conflict.finding), doubts: [] };
  if (conflict?.doubt) return doubted(conflict.doubt);
  const read =
    indicator.kind === "rate"
      ? readRate(rateCells(place, rows, sum), parts, indicator, at)
      : readCount(countCells(place, rows, sum), indicator, at);
  const doubt = isFound(read.figure)
    ? (columnDoubt(place, rows) ??
      unknownColumnDoubt(place, rows, read.figure) ??
      unitCellDoubt(place, rows, read.figure) ??
      remarkDoubt(place, rows, read.figure, asked))
    : null;
  if (doubt) return doubted(doubt);
  const missed = isFound(read.figure)
    ? null
    : (replacedDoubt(place, rows) ??
      (isBlank(read) || isRateAlone(read)
        ? (partsAloneDoubt(place, rows, asked) ?? halfDoubt(place, rows, asked))
        : null) ??
      (isBlank(read) ? (passedOverDoubt(place, rows, asked) ?? otherDoubt(place, rows, asked)) : null));
  return missed ? doubted(missed) : { ...read, doubts: [] };
}

const isBlank = ({ findings }: ReadFigure): boolean =>
  findings.every(({ code, variant }) => code === "INDICATOR_MISSING" && variant === "blank");

const isRateAlone = ({ findings }: ReadFigure): boolean =>
  findings.some(({ code }) => code === "RATE_WITHOUT_COUNTS");

function doubted(doubt: Doubt): DoubtedFigure {
  return { figure: { kind: "silent", problem: doubt.code, at: doubt.at }, findings: [], doubts: [doubt] };
}

function isFound({ kind }: Figure): boolean {
  return kind !== "silent";
}
