import type { Localized } from "../../model/finding";
import { fillText } from "../../texts/localized";
import { laterNoticeTexts } from "./laterNotices.data";
import { noticeOf, type NoticeParams } from "./notice";
import { noticeTexts } from "./notices.data";
import type { Notice } from "./pane";

// Actions that are loaded when they are taken have these; the page at its start has those of `notice` alone.
const texts = { ...noticeTexts, ...laterNoticeTexts };

/** One of the pane's texts in both languages, with its blanks filled. */
export const noticeText = (key: keyof typeof texts, params: NoticeParams = {}): Localized =>
  fillText(texts[key], params);

/** A message of the pane. */
export const makeNotice = (
  tone: Notice["tone"],
  key: keyof typeof texts,
  params: NoticeParams = {},
  offer?: Notice["offer"],
): Notice => noticeOf(tone, noticeText(key, params), offer);

/** Lines of a list, cut to a readable number. */
export function listLines(lines: readonly Localized[], most: number): Localized {
  const hidden = lines.length - most;
  const shown = [...lines.slice(0, most), ...(hidden > 0 ? [noticeText("andMore", { count: hidden })] : [])];
  return {
    vi: shown.map(({ vi }) => `– ${vi}`).join("\n"),
    en: shown.map(({ en }) => `– ${en}`).join("\n"),
  };
}
