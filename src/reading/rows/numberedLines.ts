import { numberWord, tableNouns } from "../../words/lines.data";
import type { SheetLine } from "../view/lines";

/** "II.", "Bảng 2:", "Biểu số 1 -". */
const NUMBER = `^\\s*(?:(?:${tableNouns.join("|")})(?: ${numberWord})?\\s*)?(?:[IVX]{1,4}|[A-Da-d]|\\d{1,2})\\s*[.)/:–-]\\s*`;
const NUMBERED = new RegExp(`${NUMBER}\\p{L}`, "iu");
const LEADING = new RegExp(`${NUMBER}(?=\\p{L})`, "iu");

/** "I. Kế hoạch", "B. Khối tư thục": one of several headings of a sheet. */
export function isNumberedLine({ text }: Pick<SheetLine, "text">): boolean {
  return NUMBERED.test(text);
}

/** What such a heading says behind its number. */
export const withoutLineNumber = (text: string): string => text.replace(LEADING, "");
