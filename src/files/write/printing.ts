import type { WriteSheet } from "hucre/xlsx";
import type { PrintSetup } from "../../sheets/spec";

const MILLIMETRES_PER_INCH = 25.4;

const toInches = (millimetres: number): number =>
  Math.round((millimetres / MILLIMETRES_PER_INCH) * 10_000) / 10_000;

/** Page set-up of a sheet: A4, one page wide, as many pages long as it needs. */
export function makePageSetup(print: PrintSetup): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { top, bottom, left, right, header, footer } = print.margins;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: print.onePage ? 1 : 0,
      horizontalCentered: true,
      margins: {
        top: toInches(top),
        bottom: toInches(bottom),
        left: toInches(left),
        right: toInches(right),
        header: toInches(header),
        footer: toInches(footer),
      },
    },
    ...(print.pageNumbers && {
      // The first page has a header of its own, which stays empty.
      headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' },
    }),
  };
}
