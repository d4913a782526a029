/** Questions on what cells take, hold and show. */
import { codeFrom, codesFrom, onSheet, type Probe, type Scratch, show } from "./probe";

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
    sheet.getRange("X1").values = [["một dòng chữ dài hơn bề rộng thường của một cột rất nhiều"]];
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
    question: {
      vi: "Chữ ghi vào ô được hiểu như gõ trong Excel tiếng Anh?",
      en: "Are texts written to cells read as if typed in an English Excel?",
    },
    expected: '[-1,1234,0.722,"number","5","1,234"]',
    look: readTyped,
  },
  {
    id: "too-long",
    question: {
      vi: "Chữ và công thức quá dài bị từ chối bằng mã nào?",
      en: "With which codes are texts and formulas refused that are too long?",
    },
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
    question: {
      vi: "Vùng đã dùng chỉ tính ô có giá trị; trang trống trả về A1?",
      en: "Does the used range look at values alone, and a blank sheet answer A1?",
    },
    expected: '["A1",true,true]',
    look: readUsed,
  },
  {
    id: "merged-values",
    question: {
      vi: "Gộp ô giữ giá trị ô đầu, và ghi vào ô bị gộp thì không giữ?",
      en: "Does merging keep the first value, and writing under a merge keep nothing?",
    },
    expected: '[1,""] [1,""]',
    look: readMerged,
  },
  {
    id: "displayed-text",
    question: {
      vi: "Chữ hiển thị theo định dạng số; cột hẹp có hiện #### không?",
      en: "Is the displayed text that of the number format, and a narrow column's not ####?",
    },
    expected: '["1,234.50","1,234.50"]',
    // What a narrow column shows is looked at for the stand-in alone: nothing of ours reads it.
    accepts: (seen) => /^\["1[.,\s\u00a0]?234[.,]50",/.test(seen),
    look: readShown,
  },
  {
    id: "default-looks",
    question: {
      vi: "Ô không tô đọc là #FFFFFF, màu lẫn lộn đọc là trống, đặt màu viền thì có viền?",
      en: "Does no fill read #FFFFFF, a mixed one null, and does a border's colour draw a line?",
    },
    expected: '["#FFFFFF",null,"Continuous"]',
    look: readLooks,
  },
  {
    id: "autofit",
    question: {
      vi: "Tự chỉnh độ rộng có theo chữ trong ô?",
      en: "Does autofit follow the text? (The stand-in gives the standard width.)",
    },
    expected: "standard",
    accepts: (seen) => seen === "wider" || seen === "standard",
    look: readFitted,
  },
  {
    id: "english-formulas",
    question: {
      vi: "Công thức và định dạng ghi bằng tiếng Anh được giữ nguyên?",
      en: "Are English formulas and number formats kept as written?",
    },
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
    question: {
      vi: "Ghi mảng sai kích thước bị từ chối trước khi ghi?",
      en: "Is a matrix of the wrong shape refused before anything is written?",
    },
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
    question: {
      vi: "Công thức thiếu ngoặc, hoặc gọi trang không có, bị từ chối?",
      en: "Are formulas refused that lack a bracket or name a missing sheet?",
    },
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
