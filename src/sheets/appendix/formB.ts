import { yearAfter } from "../../plans/catalogue/writtenTime";
import { summaryFigures, type AppendixRow } from "./figures";
import { constant, type Grid } from "../grid";
import type { Layout } from "../layout";
import { PRINTED } from "./printed.data";
import { baseNotes, headingOf, isAnyProvisional, issuedLine, yearInWords } from "./printed";
import { layOutPrinted, type AppendixParts } from "./printedForm";
import type { CellSpec, SheetSpec } from "../spec";
import { thousandsFormat } from "../wholeNumbers";

/** A heading over one column, or over the two columns of a school year. */
type Heading = string | { readonly over: string; readonly below: readonly [string, string] };

/** Form B, the next plan's appendix: this year's results beside the targets still to be set. */
export function layOutAppendixB(layout: Layout): SheetSpec {
  const { issuer } = layout.consolidation.catalogue.plan;
  const issued = issuedLine("B", headingOf("B", layout.options.heading), issuer);
  return layOutFormB(layout, { figures: summaryFigures(layout), issued });
}

/** A figure that is not over all units yet takes its words in brackets with it. */
const WIDTHS = {
  whole: [4.5, 51, 9.5, 10, 9.5, 10],
  provisional: [4.5, 44, 9.5, 16.5, 9.5, 10.5],
} as const;

/** Form B with figures from anywhere. */
export function layOutFormB(layout: Layout, parts: AppendixParts): SheetSpec {
  const { targetYear } = layout.consolidation.catalogue.plan;
  return layOutPrinted(layout, {
    key: "appendixB",
    title: PRINTED.titleB.replace("{year}", yearInWords(yearAfter(targetYear)).toUpperCase()),
    issued: parts.issued,
    widths: isAnyProvisional(layout) ? WIDTHS.provisional : WIDTHS.whole,
    putColumns: (grid, top) => putColumns(grid, top, headingsOf(targetYear)),
    cellsOf: (at) => cellsOf(at, parts),
    isNotedApart: false,
    notes: notesOf(layout, parts.confirmedNote),
    signature: 2,
  });
}

function notesOf(layout: Layout, confirmed: string | undefined): string[] {
  const isAnyOpen = layout.consolidation.indicators.some(({ actual }) => actual === null);
  const bases = baseNotes(layout, "vi");
  if (confirmed === undefined && bases.length === 0) return isAnyOpen ? [PRINTED.unknownAlone] : [];
  const date = confirmed === undefined ? [] : [`- ${confirmed}`];
  return [PRINTED.notes, ...(isAnyOpen ? [PRINTED.unknown] : []), ...bases, ...date];
}

function cellsOf(at: AppendixRow, { figures }: AppendixParts): CellSpec[] {
  const { nameVi, tt, unit } = at.row.indicator;
  return [
    constant(tt, "printCentre"),
    constant(nameVi, "printText"),
    constant(unit, "printCentre"),
    { ...figures.result(at), style: "printFigure", ...thousandsFormat(at.row) },
    constant(unit, "printCentre"),
    { style: "printFigure" },
  ];
}

function putColumns(grid: Grid, top: number, headings: readonly Heading[]): void {
  let column = 0;
  for (const heading of headings) {
    if (typeof heading === "string") {
      grid.span(top, column, column, constant(heading, "printHead"), top + 1);
      column += 1;
      continue;
    }
    grid.span(top, column, column + 1, constant(heading.over, "printHead"));
    heading.below.forEach((text, index) => grid.put(top + 1, column + index, constant(text, "printHead")));
    column += 2;
  }
}

/** Headings from the plan's years: those of an old text would be of another year. */
function headingsOf(year: string): Heading[] {
  return [
    "TT",
    "Chỉ tiêu",
    { over: yearInWords(year), below: ["Đơn vị", "Chỉ tiêu đạt được"] },
    { over: yearInWords(yearAfter(year)), below: ["Đơn vị", "Chỉ tiêu phấn đấu"] },
  ];
}
