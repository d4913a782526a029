import type { ConsolidatedIndicator } from "../../model/consolidation";
import { summaryFigures, type AppendixRow } from "./figures";
import { constant, type Grid } from "../grid";
import { formatDate, type Layout } from "../layout";
import { PRINTED } from "./printed.data";
import {
  baseNotes,
  hasTargets,
  headingOf,
  isAnyProvisional,
  isOpen,
  issuedLine,
  yearInWords,
} from "./printed";
import { layOutPrinted, type AppendixParts } from "./printedForm";
import type { CellSpec, SheetSpec } from "../spec";
import { standardPairs } from "./standards";
import { formatNumber } from "../../text/number/formatNumber";
import { signedThousandsFormat, thousandsFormat } from "../wholeNumbers";
import { ownValue } from "../../text/json/ownValue";

/** Form A, the results of the year, black on upright A4, as it is handed in; figures come live from Tổng hợp. */
export function layOutAppendixA(layout: Layout): SheetSpec {
  const issued = issuedLine("A", headingOf("A", layout.options.heading));
  return layOutFormA(layout, { figures: summaryFigures(layout), issued });
}

/** A figure that is not over all units yet takes its words in brackets with it. */
const WIDTHS = {
  whole: [4.5, 26, 8.5, 10, 10, 12, 8.5, 10, 8.5],
  provisional: [4.5, 23, 8.5, 10, 10, 16.5, 8.5, 9.5, 7.5],
} as const;

/** Form A with figures from anywhere. */
export function layOutFormA(layout: Layout, parts: AppendixParts): SheetSpec {
  const { plan } = layout.consolidation.catalogue;
  return layOutPrinted(layout, {
    key: "appendixA",
    title: PRINTED.titleA.replace("{year}", yearInWords(plan.targetYear).toUpperCase()),
    issued: parts.issued,
    widths: isAnyProvisional(layout) ? WIDTHS.provisional : WIDTHS.whole,
    putColumns: (grid, top) => putColumns(grid, top, plan.baselineYear, plan.targetYear),
    cellsOf: (at) => cellsOf(at, parts),
    isNotedApart: true,
    notes: notesOf(layout, parts.confirmedNote),
    signature: 4,
  });
}

function putColumns(grid: Grid, top: number, baselineYear: string, targetYear: string): void {
  const head = (text: string) => constant(text, "printHead");
  ["TT", "Chỉ tiêu", "Đơn vị"].forEach((text, column) => grid.span(top, column, column, head(text), top + 1));
  grid.put(top, 3, head(yearInWords(baselineYear).replace(/ (?=\d)/, "\n")));
  grid.put(top + 1, 3, head("Kết quả"));
  grid.span(top, 4, 6, head(yearInWords(targetYear)));
  ["Chỉ tiêu phấn đấu", "Kết quả thực hiện", "So với chỉ tiêu"].forEach((text, index) =>
    grid.put(top + 1, 4 + index, head(text)),
  );
  grid.span(top, 7, 7, head("Đánh giá"), top + 1);
  grid.span(top, 8, 8, head("Ghi chú"), top + 1);
}

function cellsOf(at: AppendixRow, { figures, notes }: AppendixParts): CellSpec[] {
  const { row } = at;
  const { code, tt, nameVi, unit } = row.indicator;
  const usual = isOpen(row) && row.actual === null && row.reported > 0 ? provisional(row) : null;
  return [
    constant(tt, "printCentre"),
    constant(nameVi, "printText"),
    constant(unit, "printCentre"),
    { ...figures.plan(at, "baseline"), style: "printFigure", ...thousandsFormat(row) },
    { ...figures.plan(at, "target"), style: "printFigure", ...thousandsFormat(row) },
    { ...figures.result(at), style: "printFigure", ...thousandsFormat(row) },
    { ...figures.difference(at), style: "printSigned", ...signedThousandsFormat(row) },
    { ...figures.status(at), style: "printCentre" },
    constant(withNote(ownValue(notes, code) ?? "", usual), "printSmall"),
  ];
}

/** What the officer wrote stands before our own words and never in place of them: a provisional figure must be known by them. */
const withNote = (note: string, usual: string | null): string | null =>
  note === "" || usual === null ? note || usual : `${note}\n${usual}`;

function provisional({ reported, expected }: ConsolidatedIndicator): string {
  return PRINTED.provisional.replace("{reported}", String(reported)).replace("{expected}", String(expected));
}

function notesOf(layout: Layout, confirmed: string | undefined): string[] {
  const { consolidation } = layout;
  const schools = standardPairs(consolidation)
    .filter(
      ({ first, second }) => !isOpen(first) && !isOpen(second) && first.denominator === second.denominator,
    )
    .map(({ first, second }) => {
      const counts = [(first.numerator ?? 0) + (second.numerator ?? 0), first.denominator ?? 0];
      const sum = counts.map((one) => formatNumber(one, "vi")).join("/");
      return `${(first.indicator.denominatorVi ?? "").replace(/^Tổng số /, "")} ${sum}`;
    });
  const asOf = PRINTED.asOf.replace(
    "{date}",
    consolidation.asOf ? formatDate(consolidation.asOf) : "……/……/20……",
  );
  return [
    PRINTED.notes,
    PRINTED.pooling,
    ...(hasTargets(consolidation) ? [PRINTED.signs] : []),
    ...(consolidation.indicators.some(({ actual }) => actual === null) ? [PRINTED.unknown] : []),
    ...baseNotes(layout, "vi"),
    ...(schools.length > 0 ? [PRINTED.standards.replace("{schools}", schools.join("; "))] : []),
    ...(consolidation.conclusions ?? []).map(({ text }) => `- ${text.vi}`),
    confirmed === undefined ? asOf : `- ${confirmed}`,
  ];
}
