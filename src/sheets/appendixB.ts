import type { Catalogue } from "../domain/catalogue/indicator";
import type { AppendixParts } from "./appendixA";
import { summaryFigures, type AppendixRow } from "./appendixFigures";
import { constant, Grid } from "./grid";
import { SHEET_TITLES } from "./labels.data";
import type { Layout } from "./layout";
import {
  basisOf,
  headingOf,
  isOpen,
  issuedLine,
  PRINTED,
  putNotes,
  putPrintedHeading,
  putSignatures,
  uprightPage,
} from "./printed";
import type { CellSpec, SheetSpec } from "./spec";

const WIDTHS = [4.5, 51, 9.5, 10, 9.5, 10];
const LAST = WIDTHS.length - 1;

/** A heading over one column, or over the two columns of a school year. */
type Heading = string | { readonly over: string; readonly below: readonly [string, string] };

/** Form B, the next plan's appendix: this year's results beside the targets still to be set. */
export function layOutAppendixB(layout: Layout): SheetSpec {
  const { issuer } = layout.consolidation.catalogue.plan;
  const issued = issuedLine("B", headingOf("B", layout.options.heading), issuer);
  return layOutFormB(layout, { figures: summaryFigures(layout), issued });
}

/** Form B with figures from anywhere. */
export function layOutFormB(layout: Layout, parts: AppendixParts): SheetSpec {
  const { consolidation, options } = layout;
  const { plan } = consolidation.catalogue;
  const grid = new Grid();
  const title = PRINTED.titleB.replace("{year}", nextYear(plan.targetYear));
  const header = putPrintedHeading(grid, LAST, title, parts.issued, basisOf(layout));
  putColumns(grid, header, headingsOf(consolidation.catalogue));
  consolidation.indicators.forEach((row, index) => {
    const line = header + 2 + index;
    grid.putRow(line, 0, cellsOf({ row, index, line }, parts));
  });
  putNotes(grid, LAST, notesOf(layout, parts.confirmedNote));
  if (options.signatures) putSignatures(grid, 2, LAST);
  return {
    key: "appendixB",
    title: SHEET_TITLES.appendixB,
    rows: grid.rows(),
    widths: WIDTHS,
    heights: grid.heights,
    merges: grid.merges,
    highlights: [],
    print: uprightPage([header, header + 1], grid.end - 1, LAST),
    gridlines: false,
  };
}

function notesOf({ consolidation }: Layout, confirmed: string | undefined): string[] {
  const isAnyOpen = consolidation.indicators.some(isOpen);
  if (confirmed === undefined) return isAnyOpen ? [PRINTED.unknownAlone] : [];
  return [PRINTED.notes, ...(isAnyOpen ? [PRINTED.unknown] : []), `- ${confirmed}`];
}

function cellsOf(at: AppendixRow, { figures }: AppendixParts): CellSpec[] {
  const { nameVi, tt, unit } = at.row.indicator;
  return [
    constant(tt, "printCentre"),
    constant(nameVi, "printText"),
    constant(unit, "printCentre"),
    { ...figures.result(at), style: "printFigure" },
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

/** The plan's own headings, one year on; the usual ones where the catalogue has none of this shape. */
function headingsOf({ plan, printedHeader }: Catalogue): Heading[] {
  const shift = (text: string) =>
    text
      .replaceAll(plan.targetYear, nextYear(plan.targetYear))
      .replaceAll(plan.baselineYear, plan.targetYear);
  const headings = (printedHeader ?? []).flatMap((heading): Heading[] => {
    if (typeof heading === "string") return [shift(heading)];
    return Object.entries(heading).map(([over, [first = "", second = ""]]) => ({
      over: shift(over),
      below: [shift(first), shift(second)],
    }));
  });
  const shape = headings.map((heading) => (typeof heading === "string" ? 1 : 2)).join("");
  return shape === "1122" ? headings : usualHeadings(plan.targetYear);
}

function usualHeadings(year: string): Heading[] {
  return [
    "TT",
    "Chỉ tiêu",
    { over: `Năm học ${year}`, below: ["Đơn vị", "Chỉ tiêu đạt được"] },
    { over: `Năm học ${nextYear(year)}`, below: ["Đơn vị", "Chỉ tiêu phấn đấu"] },
  ];
}

/** "2024-2025" is followed by "2025-2026"; what names no years stays. */
export function nextYear(schoolYear: string): string {
  return schoolYear.replace(/\d{4}/g, (year) => String(Number(year) + 1));
}
