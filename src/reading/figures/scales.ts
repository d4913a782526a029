import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import { fold } from "../../text/fold";
import { scaleOf, type Coordinates } from "../hints/coordinates";
import type { Doubt } from "../doubts/doubts";
import type { Entry } from "../rows/entry";
import type { FigurePlace } from "../rows/entryCells";
import type { DoubtedFigure } from "./figureOf";

/** What a heading, a cell or a line above says of thousands holds for a count, which was rounded; two rounded numbers give no rate. */
export function scaled(
  read: DoubtedFigure,
  { layout, indicator, sheet }: FigurePlace,
  around: Coordinates,
  { rows }: Entry,
): DoubtedFigure {
  const { figure } = read;
  if (figure.kind !== "rate" && figure.kind !== "count") return read;
  if (!saysScale(layout, around, rows)) return read;
  const cells = [figure.at.cell, ...(figure.kind === "rate" ? [figure.denominatorAt.cell] : [])];
  const isUsed = (column: number): boolean =>
    rows.some(({ row }) => cells.includes(sheet.grid.at(row, column).cell));
  let scale = scaleOf(around);
  for (const [column, group] of scale === null ? layout.groupOf : []) {
    scale = scaleOf(group.coordinatesOf.get(column)!);
    if (scale !== null && isUsed(column)) break;
    scale = null;
  }
  // The unit beside an indicator's name holds for the rows below it too.
  const [named] = rows;
  scale ??= named ? scaleOf(named.coordinates) : null;
  if (scale === null || !appliesTo(scale.words, indicator)) return read;
  if (figure.kind === "count" && indicator.countOf !== "commune") {
    const value = figure.value * scale.factor;
    const params = { written: figure.value, text: scale.words, value };
    const told: RawFinding = { code: "SCALED", indicator: indicator.code, at: figure.at, params };
    return { ...read, figure: { ...figure, value }, findings: [...read.findings, told] };
  }
  const doubt: Doubt = {
    code: "QUALIFIER_UNSURE",
    variant: "scale",
    cause: scale.words,
    params: { text: scale.words },
    at: figure.at,
    indicator: indicator.code,
    cells: figure.kind === "rate" ? [figure.at.cell, figure.denominatorAt.cell] : [figure.at.cell],
  };
  return { figure: { kind: "silent", problem: doubt.code, at: figure.at }, findings: [], doubts: [doubt] };
}

function saysScale({ groupOf }: FigurePlace["layout"], around: Coordinates, [named]: Entry["rows"]): boolean {
  if (scaleOf(around) !== null || (named && scaleOf(named.coordinates) !== null)) return true;
  for (const [column, group] of groupOf) if (scaleOf(group.coordinatesOf.get(column)!) !== null) return true;
  return false;
}

/** "Nghìn người" over a whole table says nothing of its communes and schools, nor does a unit that the indicator itself has ("/vạn dân"). */
function appliesTo(words: string, { unit, countedVi, denominatorVi, numeratorVi }: Indicator): boolean {
  const own = fold([unit, countedVi, numeratorVi, denominatorVi ?? ""].join(" "));
  if (fold(unit).includes(words)) return false;
  const noun = words.split(" ").at(-1)!;
  const isNoun = /^\p{L}+$/u.test(noun) && !SCALE_WORDS.has(noun);
  return !isNoun || own.includes(noun) || PEOPLE.test(own);
}

const SCALE_WORDS: ReadonlySet<string> = new Set(["nghìn", "ngàn", "trăm", "triệu", "vạn", "chục", "x"]);

const PEOPLE = /(?<!\p{L})(?:trẻ|học sinh|người|giáo viên|sinh viên|dân số|em)(?!\p{L})/u;
