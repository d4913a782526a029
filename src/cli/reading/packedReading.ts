import type { At } from "../../model/address";
import type { CountFigure, Figure, RateFigure, ReportCandidate, WorkbookReading } from "../../model/report";
import type { FileReading } from "./fileReading";

/**
 * What a file gave as it crosses from one process to another: the places of plain figures are in the report's own file and sheet, which
 * are said once. A third as long as what it stands for, and so is the time that it takes.
 */
export interface PackedFileReading extends Omit<FileReading, "reading"> {
  readonly reading: Omit<WorkbookReading, "candidates"> & { readonly candidates: readonly PackedCandidate[] };
}

type PackedCandidate = Omit<ReportCandidate, "figures"> & {
  readonly figures: Readonly<Record<string, PackedFigure>>;
};

/** A rate with a print, one without, a count; any other figure as it is. */
type PackedFigure = PackedRate | PackedBareRate | PackedCount | Figure;
type PackedRate = readonly [
  numerator: number,
  denominator: number,
  cell: string,
  denominatorCell: string,
  printed: string,
  decimals: number,
  printedCell: string,
];
type PackedBareRate = readonly [
  numerator: number,
  denominator: number,
  cell: string,
  denominatorCell: string,
];
type PackedCount = readonly [value: number, kind: CountFigure["kind"], cell: string];

export function packReading({ reading, ...rest }: FileReading): PackedFileReading {
  return { reading: { ...reading, candidates: reading.candidates.map(packCandidate) }, ...rest };
}

export function unpackReading({ reading, ...rest }: PackedFileReading): FileReading {
  return { reading: { ...reading, candidates: reading.candidates.map(unpackCandidate) }, ...rest };
}

function packCandidate(candidate: ReportCandidate): PackedCandidate {
  const { file, sheet } = candidate;
  const isHere = (at: At): boolean => file !== null && at.file === file && at.sheet === sheet;
  const figures = Object.entries(candidate.figures).map(([code, figure]) => [
    code,
    packFigure(figure, isHere),
  ]);
  return { ...candidate, figures: Object.fromEntries(figures) as PackedCandidate["figures"] };
}

function packFigure(figure: Figure, isHere: (at: At) => boolean): PackedFigure {
  if (figure.kind === "rate") return packRate(figure, isHere);
  if (figure.kind !== "count" && figure.kind !== "attained") return figure;
  const { kind, value, at } = figure;
  return hasKeys(figure, COUNT) && isHere(at) ? [value, kind, at.cell] : figure;
}

/** The keys of the figures that are packed; one that says more stays as it is. */
const COUNT = 3;
const RATE = 6;

function packRate(figure: RateFigure, isHere: (at: At) => boolean): PackedFigure {
  const { numerator, denominator, at, denominatorAt, printed } = figure;
  if (!hasKeys(figure, RATE) || !isHere(at) || !isHere(denominatorAt)) return figure;
  if (printed === null) return [numerator, denominator, at.cell, denominatorAt.cell];
  return isHere(printed.at)
    ? [numerator, denominator, at.cell, denominatorAt.cell, printed.value, printed.decimals, printed.at.cell]
    : figure;
}

/** Whether a figure says nothing but the so many properties that every one of its kind has. */
function hasKeys(figure: Figure, count: number): boolean {
  let keys = 0;
  for (const key in figure) if (figure[key as keyof Figure] !== undefined) keys++;
  return keys === count;
}

function unpackCandidate(candidate: PackedCandidate): ReportCandidate {
  const { file, sheet } = candidate;
  const here = (cell: string): At => ({ file: file!, sheet, cell });
  const figures = Object.entries(candidate.figures).map(([code, figure]) => [
    code,
    unpackFigure(figure, here),
  ]);
  return { ...candidate, figures: Object.fromEntries(figures) as ReportCandidate["figures"] };
}

const isPacked = (figure: PackedFigure): figure is PackedRate | PackedBareRate | PackedCount =>
  Array.isArray(figure);

function unpackFigure(figure: PackedFigure, here: (cell: string) => At): Figure {
  if (!isPacked(figure)) return figure;
  if (figure.length === COUNT) {
    const [value, kind, cell] = figure;
    return { kind, value, at: here(cell) };
  }
  const [numerator, denominator, cell, denominatorCell] = figure;
  const counts = { numerator, denominator, at: here(cell), denominatorAt: here(denominatorCell) };
  if (figure.length === 4) return { kind: "rate", ...counts, printed: null };
  const [, , , , value, decimals, printedCell] = figure;
  return { kind: "rate", ...counts, printed: { value, decimals, at: here(printedCell) } };
}
