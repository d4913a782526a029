/** Look of a cell. Colours are RRGGBB; sizes in points. */
export interface Style {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "thin" | "none";
  /** Of the border; black where absent. */
  readonly borderColour?: string;
  readonly format?: string;
  readonly unlocked?: boolean;
  readonly underline?: boolean;
}

/** Working sheets: one accent, thin grey lines, colour only where it means something. */
const ACCENT = "1F4E63";
const ACCENT_LIGHT = "DCE8ED";
const ACCENT_FAINT = "F1F6F8";
const QUIET = "5F6B72";
const LINE = "B8C4CA";
const screen = { font: "Arial", size: 10, vertical: "center" } satisfies Style;
const cell = { ...screen, border: "thin", borderColour: LINE } satisfies Style;
const wrapped = { ...cell, wrap: true } satisfies Style;
const head = {
  ...wrapped,
  bold: true,
  horizontal: "center",
  fill: ACCENT,
  colour: "FFFFFF",
} satisfies Style;

/** Printed sheets: Times New Roman and black alone, as Nghị định 30/2020/NĐ-CP wants. */
const print = { font: "Times New Roman", size: 12, vertical: "center" } satisfies Style;
const printCell = { ...print, border: "thin", wrap: true } satisfies Style;

const form = { font: "Times New Roman", size: 12, vertical: "center", wrap: true } satisfies Style;
const formCell = { ...form, border: "thin" } satisfies Style;
const formInput = { ...formCell, unlocked: true, fill: "FFFBE6" } satisfies Style;

/** Every style that a sheet may name. What a colour says, a text in the same cell says too: pages are printed in black and white. */
export const styles = {
  plain: {},

  title: { ...screen, size: 15, bold: true, colour: ACCENT },
  subtitle: { ...screen, size: 11, colour: QUIET },
  subtitleLong: { ...screen, size: 11, colour: QUIET, wrap: true },
  headline: { ...screen, size: 11, bold: true },
  remark: { ...screen, size: 9, italic: true, colour: QUIET, wrap: true, vertical: "top" },
  section: { ...screen, size: 11, bold: true, colour: ACCENT },
  head,
  headUnit: { ...head, fill: ACCENT_LIGHT, colour: "000000" },
  headSource: { ...wrapped, size: 8, colour: QUIET, horizontal: "center", fill: ACCENT_FAINT },
  headSourceLink: {
    ...wrapped,
    size: 8,
    colour: ACCENT,
    horizontal: "center",
    fill: ACCENT_FAINT,
    underline: true,
  },
  headLabel: { ...wrapped, size: 8, colour: QUIET, horizontal: "right", fill: ACCENT_FAINT },
  code: { ...screen, size: 8, colour: "9AA4A9" },

  text: wrapped,
  textBold: { ...wrapped, bold: true },
  textCentre: { ...wrapped, horizontal: "center" },
  textSmall: { ...wrapped, size: 9 },
  mono: { ...wrapped, size: 9, font: "Consolas" },
  link: { ...wrapped, size: 9, colour: ACCENT, underline: true },
  // Figures of rows that differ in unit of measure: nobody adds them up, and they stand in the middle as in print.
  number: { ...cell, horizontal: "center", format: "General" },
  numberBold: { ...cell, horizontal: "center", bold: true, format: "General" },
  integer: { ...cell, horizontal: "center", format: "#,##0" },
  integerBold: { ...cell, horizontal: "right", bold: true, format: "#,##0" },
  signed: { ...cell, horizontal: "center", format: "+General;-General;0" },
  percent: { ...cell, horizontal: "center", format: '0.0"\u00a0"%' },
  status: { ...wrapped, horizontal: "center", bold: true },
  sum: { ...wrapped, italic: true, fill: ACCENT_FAINT },
  sumCentre: { ...wrapped, italic: true, fill: ACCENT_FAINT, horizontal: "center" },
  sumNumber: { ...cell, italic: true, fill: ACCENT_FAINT, horizontal: "center", format: "General" },

  sentence: { ...screen, size: 11, wrap: true },
  briefText: { ...wrapped, size: 9 },
  briefCentre: { ...wrapped, size: 9, horizontal: "center" },
  briefFigure: { ...cell, size: 9, horizontal: "center", format: "General" },
  briefResult: { ...wrapped, size: 9, horizontal: "center", bold: true, format: "General" },
  briefStatus: { ...wrapped, size: 9, horizontal: "center", bold: true },

  statusExceeded: { fill: "CFE8D5", colour: "14532D", bold: true },
  statusMet: { fill: "E6F4E9", colour: "14532D", bold: true },
  statusShortfall: { fill: "F6CFCB", colour: "8B1A12", bold: true },
  statusUndetermined: { fill: "FFE9B3", colour: "6B4A00", bold: true },
  statusMissing: { fill: "DDDDDD", colour: "333333", bold: true },
  statusNoTarget: { colour: "555555", italic: true },
  below: { colour: "B3261E" },

  blockNumber: { ...wrapped, bold: true, horizontal: "center", fill: ACCENT_LIGHT, border: "thin" },
  blockHead: { ...wrapped, bold: true, fill: ACCENT_LIGHT, border: "thin" },
  blockFill: { ...cell, fill: ACCENT_LIGHT },
  label: wrapped,
  labelQuiet: { ...wrapped, size: 9, colour: QUIET },
  figure: { ...cell, horizontal: "right", format: "#,##0" },
  figureAdjusted: {
    ...cell,
    horizontal: "right",
    format: '#,##0" *"',
    bold: true,
    italic: true,
    fill: "E6DCF2",
  },
  attained: { ...cell, horizontal: "center", format: '"Đạt";;"Không đạt"' },
  attainedAdjusted: {
    ...cell,
    horizontal: "right",
    format: '"Đạt *";;"Không đạt *"',
    bold: true,
    italic: true,
    fill: "E6DCF2",
  },
  silent: { ...wrapped, size: 9, italic: true, horizontal: "center", fill: "FFE9B3", colour: "6B4A00" },
  notApplicable: {
    ...wrapped,
    size: 9,
    italic: true,
    horizontal: "center",
    colour: QUIET,
    fill: "F0F0F0",
  },
  notAsked: { ...cell, horizontal: "center", colour: QUIET, fill: "F0F0F0" },
  rate: { ...cell, horizontal: "right", format: "General" },
  rateTotal: { ...cell, horizontal: "right", bold: true, format: "General", fill: ACCENT_FAINT },
  target: { ...cell, horizontal: "right", bold: true, fill: ACCENT_LIGHT, colour: ACCENT },
  total: { ...cell, horizontal: "right", bold: true, format: "#,##0", fill: ACCENT_FAINT },
  missing: { ...cell, horizontal: "right", format: '#,##0;-#,##0;"–"', colour: "8B1A12" },
  rank: { ...cell, size: 9, horizontal: "right", format: "0", colour: QUIET },
  source: { ...wrapped, size: 8, horizontal: "center", colour: QUIET },
  sourceLink: { ...wrapped, size: 8, horizontal: "center", colour: ACCENT, underline: true },

  severityError: { fill: "F6CFCB", colour: "8B1A12", bold: true },
  severityWarning: { fill: "FFE9B3", colour: "6B4A00", bold: true },
  severityInfo: { fill: ACCENT_FAINT, colour: ACCENT },
  input: { ...wrapped, unlocked: true },
  inputNumber: { ...cell, horizontal: "right", format: "#,##0", unlocked: true },

  printAnnex: { ...print, size: 14, bold: true, horizontal: "center" },
  printTitle: { ...print, size: 14, bold: true, horizontal: "center", wrap: true },
  printIssued: { ...print, size: 13, italic: true, horizontal: "center", wrap: true },
  printHead: { ...printCell, bold: true, horizontal: "center" },
  printText: printCell,
  printCentre: { ...printCell, horizontal: "center" },
  printFigure: { ...printCell, horizontal: "center", format: "General" },
  printFigureText: { ...printCell, horizontal: "center", format: "@" },
  printSigned: { ...printCell, horizontal: "center", format: "+General;-General;0" },
  printSmall: { ...printCell, size: 11, horizontal: "center" },
  printNote: { ...print, size: 11, italic: true, wrap: true, vertical: "top" },
  printSigner: { ...print, size: 13, bold: true, horizontal: "center" },
  printSign: { ...print, size: 12, italic: true, horizontal: "center" },

  formTitle: { ...form, size: 14, bold: true, horizontal: "center" },
  formSubtitle: { ...form, italic: true, horizontal: "center" },
  formLine: { ...form, bold: true, wrap: false },
  formHint: { ...form, size: 11, italic: true, vertical: "top" },
  formHead: { ...formCell, bold: true, horizontal: "center", fill: "EFEFEF" },
  formText: formCell,
  formSmall: { ...formCell, size: 10 },
  formCentre: { ...formCell, horizontal: "center" },
  formFigure: { ...formCell, horizontal: "center", format: "General" },
  formClosed: { ...formCell, fill: "E3E3E3" },
  formRate: { ...formCell, fill: "E3E3E3", horizontal: "center", format: "General" },
  formInput: { ...formInput, horizontal: "right", format: "#,##0" },
  formChoice: { ...formInput, horizontal: "center" },
  formDoubt: { fill: "FFD966", colour: "5C3D00", bold: true },
  formNote: { ...formInput, size: 11 },
} satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;
