import type { CellValue } from "../../model/snapshot";
import { addSnapshots } from "../snapshots";
import { snapshotOf } from "./filledForm";
import { sampleFiles } from "./sampleFiles.data";
import type { Scenario } from "./scenario";

const sheetCount = 200;

/** A list of pupils by class, as stands beside reports in a real workbook; it is no report. */
function classList(number: number): CellValue[][] {
  const classes = Array.from({ length: 40 }, (_, index): CellValue[] => [
    index + 1,
    `Lớp ${(index % 5) + 1}${"ABCDEFGH"[index % 8]}`,
    28 + ((index * 7 + number) % 9),
  ]);
  return [[`Danh sách lớp, trường số ${number}`, null, null], ["STT", "Lớp", "Số học sinh"], ...classes];
}

/** The samples among lists of schools, two hundred sheets in all: the reports are found in three requests all the same. */
export const twoHundredSheets = {
  title: { vi: "Hai trăm trang tính", en: "Two hundred sheets" },
  about: {
    vi: "Chín báo cáo lẫn trong hai trăm trang tính danh sách lớp.",
    en: "Nine reports among two hundred sheets of class lists.",
  },
  fill: async ({ addFiles, workbook }) => {
    await addFiles(sampleFiles);
    const missing = sheetCount - workbook.sheets.length;
    const lists = Array.from({ length: missing }, (_, index) =>
      snapshotOf(`Trường ${index + 1}`, classList(index + 1)),
    );
    addSnapshots(workbook, lists);
  },
  expect: {
    received: 9,
    missing: [],
    outcome: "written",
    statuses: { exceeded: 7, met: 7, shortfall: 10, undetermined: 1, missing: 1 },
  },
} as const satisfies Scenario;
