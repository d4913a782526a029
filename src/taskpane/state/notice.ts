import { joined, fillText } from "../../texts/localized";
import type { Localized } from "../../model/finding";
import type { ExcelProblem } from "../../excel/errors";
import { noticeTexts } from "./notices.data";
import type { Notice } from "./pane";

/** What a text's blanks are filled with; numbers and localised texts are written in the reader's language. */
export type NoticeParams = Readonly<Record<string, string | number | Localized>>;

/** One of the pane's texts in both languages, with its blanks filled. */
export const noticeText = (key: keyof typeof noticeTexts, params: NoticeParams = {}): Localized =>
  fillText(noticeTexts[key], params);

/** A message of the pane. */
export function makeNotice(
  tone: Notice["tone"],
  key: keyof typeof noticeTexts,
  params: NoticeParams = {},
  offer?: Notice["offer"],
): Notice {
  return { tone, text: noticeText(key, params), ...(offer && { offer }) };
}

/** A problem of Excel's, with a sentence after it. */
export function problemNotice(
  { message }: ExcelProblem,
  after: Localized | null = null,
  offer?: Notice["offer"],
): Notice {
  const text = after ? joined([message, after], " ") : message;
  return { tone: "error", text, ...(offer && { offer }) };
}

/** Lines of a list, cut to a readable number. */
export function listLines(lines: readonly Localized[], most: number): Localized {
  const hidden = lines.length - most;
  const shown = [...lines.slice(0, most), ...(hidden > 0 ? [noticeText("andMore", { count: hidden })] : [])];
  return {
    vi: shown.map(({ vi }) => `– ${vi}`).join("\n"),
    en: shown.map(({ en }) => `– ${en}`).join("\n"),
  };
}
