import type { Localized } from "../../model/finding";

/** Title of the sheet that the self-test adds and takes away. */
export const SHEET_TITLE = "EDU tự kiểm tra";

/** The last line of every self-test. */
export const REMOVED_QUESTION: Localized = {
  vi: "Trang tính dùng để thử và mọi thứ khác đã thêm đã được xóa?",
  en: "Were the sheet of the self-test and everything else that it added removed?",
};

/** Words of the report; `{x}` is filled in. */
export const REPORT_TEXTS = {
  head: {
    vi: "Tự kiểm tra Excel ngày {when}\n{host}",
    en: "Self-test of Excel, {when}\n{host}",
  },
  counts: {
    vi: "Đúng như dự kiến: {passed}. Khác dự kiến: {failed}. Không xét: {open}.",
    en: "As expected: {passed}. Otherwise: {failed}. Not judged: {open}.",
  },
  failed: { vi: "KHÁC DỰ KIẾN", en: "OTHERWISE THAN EXPECTED" },
  open: { vi: "KHÔNG XÉT", en: "NOT JUDGED" },
  passed: { vi: "ĐÚNG NHƯ DỰ KIẾN", en: "AS EXPECTED" },
  line: {
    vi: "- [{id}] {question} Dự kiến: {expected}. Thấy: {seen}.",
    en: "- [{id}] {question} Expected: {expected}. Seen: {seen}.",
  },
  passedLine: { vi: "- [{id}] {question} {seen}", en: "- [{id}] {question} {seen}" },
} as const satisfies Readonly<Record<string, Localized>>;
