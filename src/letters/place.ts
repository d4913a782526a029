import type { Localized } from "../model/finding";
import type { At } from "../model/address";
import { QUESTION } from "./asking/question.data";
import { joined, sentence } from "./sentence";

/** "tệp Sin Ho.xlsx, trang Biểu 1, ô F12", what of it is known; folders are left out. */
export function writePlace({ file, sheet, cell }: At): Localized {
  const parts = [
    ...(file ? [sentence(QUESTION.file, { file: file.slice(file.lastIndexOf("/") + 1) })] : []),
    ...(sheet ? [sentence(QUESTION.sheet, { sheet })] : []),
    ...(cell ? [sentence(QUESTION.cell, { cell })] : []),
  ];
  return joined(parts, ", ");
}
