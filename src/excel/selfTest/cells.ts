/** Questions on what cells take, hold and show. */
import { codeFrom, codesFrom, onSheet, type Probe, type Scratch, show } from "./probe";
import { questions, SAMPLES } from "./questions.data";

/** Longest text of a cell and longest formula. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

const readTyped = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    sheet.getRange("F1").numberFormat = [["@"]];
    const range = sheet.getRange("A1:F1");
    range.values = [["(1)", "1,234", "72.2%", "1-2", "'5", "1,234"]];
    range.load("values,valueTypes");
    await context.sync();
    const [row = []] = range.values as unknown[][];
    // A date is told by being a number: which year it gets depends on the day.
    return show(row.map((value, index) => (index === 3 ? typeof value : value)));
  });

const readMerged = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.merge(false);
    const after = sheet.getRange("A1:B1").load("values");
    await context.sync();
    const merged = show(after.values[0]);
    sheet.getRange("B1").values = [[5]];
    const under = sheet.getRange("A1:B1").load("values");
    await context.sync();
    return `${merged} ${show(under.values[0])}`;
  });

const readShown = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    const [wide, narrow] = [sheet.getRange("A1"), sheet.getRange("B1")];
    for (const cell of [wide, narrow]) {
      cell.values = [[1234.5]];
      cell.numberFormat = [["#,##0.00"]];
    }
    wide.format.columnWidth = 100;
    narrow.format.columnWidth = 6;
    wide.load("text");
    narrow.load("text");
    await context.sync();
    return show([wide.text[0]![0], narrow.text[0]![0]]);
  });

const readLooks = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("C1").format.borders.getItem("EdgeBottom").color = "#00FF00";
    const none = sheet.getRange("B1").format.fill.load("color");
    const mixed = sheet.getRange("A1:B1").format.fill.load("color");
    const line = sheet.getRange("C1").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    return show([none.color, mixed.color, line.style]);
  });

const readFitted = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    // Columns that no other question has given a width.
    const before = sheet.getRange("Y1").format.load("columnWidth");
    sheet.getRange("X1").values = [[SAMPLES.longLine]];
    const fitted = sheet.getRange("X1").format;
    fitted.autofitColumns();
    fitted.load("columnWidth");
    await context.sync();
    return fitted.columnWidth > before.columnWidth ? "wider" : "standard";
  });

const readUsed = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    const used = sheet.getUsedRange(true).load("address");
    const none = sheet.getUsedRangeOrNullObject(true).load("address");
    sheet.getRange("Z90").format.fill.color = "#FF0000";
    await context.sync();
    const formatted = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return show([used.address.split("!").at(-1), none.isNullObject, formatted.isNullObject]);
  });

export const cellProbes: readonly Probe[] = [
  {
    id: "typed-texts",
    question: questions["typed-texts"],
    expected: '[-1,1234,0.722,"number","5","1,234"]',
    look: readTyped,
  },
  {
    id: "too-long",
    question: questions["too-long"],
    expected: '["InvalidArgument","FormulaLengthExceedsLimit"]',
    look: (scratch) =>
      codesFrom(scratch, [
        (sheet) => {
          sheet.getRange("A1").values = [["a".repeat(LONGEST_TEXT + 1)]];
        },
        (sheet) => {
          sheet.getRange("A1").formulas = [[`=1${"+1".repeat(LONGEST_FORMULA / 2)}`]];
        },
      ]),
  },
  {
    id: "used-range",
    question: questions["used-range"],
    expected: '["A1",true,true]',
    look: readUsed,
  },
  {
    id: "merged-values",
    question: questions["merged-values"],
    expected: '[1,""] [1,""]',
    look: readMerged,
  },
  {
    id: "displayed-text",
    question: questions["displayed-text"],
    expected: '["1,234.50","1,234.50"]',
    // What a narrow column shows is looked at for the stand-in alone: nothing of ours reads it.
    accepts: (seen) => /^\["1[.,\s\u00a0]?234[.,]50",/.test(seen),
    look: readShown,
  },
  {
    id: "default-looks",
    question: questions["default-looks"],
    expected: '["#FFFFFF",null,"Continuous"]',
    look: readLooks,
  },
  {
    id: "autofit",
    question: questions.autofit,
    expected: "standard",
    accepts: (seen) => seen === "wider" || seen === "standard",
    look: readFitted,
  },
  {
    id: "english-formulas",
    question: questions["english-formulas"],
    expected: '["=IF(A1=\\"\\",\\"\\",ROUND(A1*1.5,1))","0.0%"]',
    look: (scratch) =>
      onSheet(scratch, async (sheet, context) => {
        const cell = sheet.getRange("B1");
        cell.formulas = [['=IF(A1="","",ROUND(A1*1.5,1))']];
        cell.numberFormat = [["0.0%"]];
        cell.load("formulas,numberFormat");
        await context.sync();
        return show([cell.formulas[0]![0], cell.numberFormat[0]![0]]);
      }),
  },
  {
    id: "wrong-shape",
    question: questions["wrong-shape"],
    expected: "InvalidArgument",
    look: (scratch) =>
      codeFrom(scratch, (sheet) => {
        sheet.getRange("A1:B2").values = [[1, 2, 3]];
      }),
  },
];

/** On the desktop, a reference to a sheet that is not there may ask for a file. */
export const dialogProbes: readonly Probe[] = [
  {
    id: "bad-formula",
    question: questions["bad-formula"],
    expected: '["InvalidArgument","InvalidArgument"]',
    look: (scratch) =>
      codesFrom(scratch, [
        (sheet) => {
          sheet.getRange("A1").formulas = [["=SUM(B1"]];
        },
        (sheet) => {
          sheet.getRange("A1").formulas = [["='EDU_NO_SUCH_SHEET'!A1"]];
        },
      ]),
  },
];
