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

/** A message in words. */
export const noticeOf = (tone: Notice["tone"], text: Localized, offer?: Notice["offer"]): Notice => ({
  tone,
  text,
  ...(offer && { offer }),
});

/** A message of the pane that may come before anything else is loaded; others are made by `laterNotice`. */
export function makeNotice(
  tone: Notice["tone"],
  key: keyof typeof noticeTexts,
  params: NoticeParams = {},
  offer?: Notice["offer"],
): Notice {
  return noticeOf(tone, noticeText(key, params), offer);
}

/** A problem of Excel's, with a sentence after it. */
export function problemNotice(
  { message }: ExcelProblem,
  after: Localized | null = null,
  offer?: Notice["offer"],
): Notice {
  const text = after ? joined([message, after], " ") : message;
  return noticeOf("error", text, offer);
}
