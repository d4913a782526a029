/** Page layout of a new sheet where the paper is A4: margins "normal" (0.7 and 0.75 inch) in points. */
export const pageDefaults: Readonly<Record<string, unknown>> = {
  orientation: "Portrait",
  paperSize: "A4",
  blackAndWhite: false,
  printErrors: "AsDisplayed",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printHeadings: false,
  printGridlines: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printComments: "NoComments",
  draftMode: false,
  firstPageNumber: "",
  printOrder: "DownThenOver",
  "headersFooters.state": "Default",
  "headersFooters.useSheetMargins": true,
  "headersFooters.useSheetScale": true,
  ...Object.fromEntries(
    ["defaultForAllPages", "firstPage", "evenPages"].flatMap((page) =>
      ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"].map(
        (side) => [`headersFooters.${page}.${side}`, ""],
      ),
    ),
  ),
};

/** The texts of a header and a footer. */
export const footerSides: readonly string[] = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

/** Points in one unit of `setPrintMargins`. */
export const pointsPerUnit: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};
