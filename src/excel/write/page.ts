import { areaReference, cellAddress, columnName } from "../../model/address";
import type { BreakLines, PrintSetup, SheetSpec } from "../../sheets/spec";
import { locationOf } from "../refusal";
import { CALL_BYTES, type WritePart } from "./part";
import { rowsReference } from "../reference";
import type { OwnSheets, BatchItem } from "../runTypes";

const MILLIMETRES_PER_CENTIMETRE = 10;

/** This machine has refused a size of paper: without a printer Windows knows none. It holds as long as the page lives. */
const paper = { refused: false };

/** Whether sheets are written without their size of paper. */
export const isPaperRefused = (): boolean => paper.refused;

/** Has sheets written without a size of paper from now on; `false` where that is no remedy for the error. */
export function yieldPaper(error: unknown): boolean {
  if (paper.refused || !/^PageLayout\.paperSize/i.test(locationOf(error))) return false;
  paper.refused = true;
  return true;
}

/** Sheets of the last run whose fitting to one page's width did not take (office-js #1860). */
const fit: { missed: readonly string[] } = { missed: [] };

/** Titles of the sheets that Excel has not fitted to the width of a page in the last run. */
export const sheetsNotFitted = (): readonly string[] => fit.missed;

/** Reads with the last request back whether pages are fitted; to be answered after it. */
export function queuePageFit(
  specs: readonly SheetSpec[],
  sheets: OwnSheets,
): BatchItem & { readonly learn: () => void } {
  let asked: { readonly title: string; readonly page: Excel.PageLayout }[] = [];
  const printed = specs.filter(({ print }) => print && !print.pages);
  return {
    bytes: 400 * printed.length,
    queue: ({ workbook }) => {
      asked = printed.map(({ key }) => {
        const { id, title } = sheets.get(key)!;
        return { title, page: workbook.worksheets.getItem(id).pageLayout.load("zoom") };
      });
    },
    learn: () => {
      fit.missed = asked
        .filter(({ page }) => page.zoom?.horizontalFitToPages !== 1)
        .map(({ title }) => title);
    },
  };
}

/** Sizes of paper are tried again, as by a page that was opened anew. */
export function tryPaperAgain(): void {
  paper.refused = false;
}

/** Print set-up: A4, one page wide, headings on every page, the page number centred at the top and not on page 1. */
export function layPrint({ print, breaks }: SheetSpec): WritePart[] {
  const lines = breaks ?? print?.pages;
  const count = lines ? lines.rows.length + lines.columns.length : 0;
  return [
    ...(print ? [{ bytes: 7 * CALL_BYTES, queue: setPage(print) }] : []),
    ...(lines ? [{ bytes: (2 + count) * CALL_BYTES, queue: setBreaks(lines) }] : []),
  ];
}

/** New pages where they are to begin, in place of those of an earlier run. */
function setBreaks({ rows, columns }: BreakLines): WritePart["queue"] {
  return (sheet) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.verticalPageBreaks.removePageBreaks();
    rows.forEach((row) => sheet.horizontalPageBreaks.add(cellAddress(row, 0)));
    columns.forEach((column) => sheet.verticalPageBreaks.add(cellAddress(0, column)));
  };
}

const setPage =
  (print: PrintSetup): WritePart["queue"] =>
  ({ pageLayout }) =>
    layPage(pageLayout, print);

function layPage(page: Excel.PageLayout, print: PrintSetup): void {
  page.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  if (!paper.refused) page.paperSize = "A4";
  page.centerHorizontally = true;
  page.zoom = print.pages
    ? { scale: print.pages.scale }
    : { horizontalFitToPages: 1, ...(print.onePage && { verticalFitToPages: 1 }) };
  page.setPrintMargins("Centimeters", toCentimetres(print.margins));
  if (print.area) page.setPrintArea(areaReference(print.area));
  if (print.repeatRows) page.setPrintTitleRows(`$${rowsReference(...print.repeatRows).replace(":", ":$")}`);
  const [first, last] = (print.pages?.repeatColumns ?? []).map(columnName);
  if (first && last) page.setPrintTitleColumns(`$${first}:$${last}`);
  if (!print.pageNumbers) return;
  // The first page has a header of its own, which stays empty.
  page.headersFooters.state = "FirstAndDefault";
  page.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
}

const toCentimetres = (margins: PrintSetup["margins"]): Excel.PageLayoutMarginOptions =>
  Object.fromEntries(
    Object.entries(margins).map(([side, millimetres]) => [side, millimetres / MILLIMETRES_PER_CENTIMETRE]),
  );
