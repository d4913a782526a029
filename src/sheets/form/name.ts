import type { ReportingUnit } from "../../model/reportingUnit";

/** Characters that a file system or a shell takes for something else. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/g;

/** Characters of a name: with accents of two and three bytes it stays under the 255 bytes of every file system. */
const LONGEST = 80;

/**
 * Name of a unit's blank form: it sorts by code, can be read, and names the unit again when it comes back.
 * @example nameForm(tamDuong) // "TAM_DUONG - Huyện Tam Đường.xlsx"
 */
export function nameForm({ code, name }: ReportingUnit): string {
  const readable = `${code} - ${name}`.normalize("NFC").replace(UNSAFE, " ").replace(/\s+/g, " ");
  // A leading dot would hide the file, a leading "~" make it a lock file of Excel's.
  return `${readable.slice(0, LONGEST).replace(/^[.~\s]+|(?<![.\s])[.\s]+$/g, "")}.xlsx`;
}
