import { fileName } from "../text/path";
import type { Localized } from "../model/finding";
import type { At } from "../model/address";
import { QUESTION } from "./asking/question.data";
import { joined, fillText } from "../texts/localized";

/** "tệp Sin Ho.xlsx, trang Biểu 1, ô F12", what of it is known; folders are left out. */
export function formatPlace({ file, sheet, cell }: At): Localized {
  const parts = [
    ...(file ? [fillText(QUESTION.file, { file: fileName(file) })] : []),
    ...(sheet ? [fillText(QUESTION.sheet, { sheet })] : []),
    ...(cell ? [fillText(QUESTION.cell, { cell })] : []),
  ];
  return joined(parts, ", ");
}
