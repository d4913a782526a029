import type { Localized } from "../model/finding";

/** Sentences of a year's summary: a table whose rows have no targets. `{x}` is filled. */
export const SUMMARY_SENTENCES = {
  counts: { vi: "{whole} có {list}.", en: "{whole}: {list}." },
  /** The first count, those that follow, and the last. */
  with: { vi: " với ", en: ", " },
  and: { vi: " và ", en: " and " },
  rate: {
    vi: "{numerator}/{denominator} {counted}, đạt {actual}.",
    en: "{name}: {numerator}/{denominator}, {actual}.",
  },
  other: { vi: "{name}: {actual}.", en: "{name}: {actual}." },
  range: {
    vi: "{name} từ {least} ({lowest}) đến {most} ({highest}).",
    en: "{name}: from {least} ({lowest}) to {most} ({highest}).",
  },
  level: { vi: "{name} ở các đơn vị đều là {most}.", en: "{name}: {most} in every unit." },
  order: { vi: "Xếp thứ: {list}.", en: "Ranking: {list}." },
  place: { vi: "{rank}. {unit} {value}", en: "{rank}. {unit} {value}" },
} satisfies Readonly<Record<string, Localized>>;

/** The larger unit as a summary begins with it, by the first word of its name. */
export const WHOLES: Readonly<Record<string, Localized>> = {
  tỉnh: { vi: "Toàn tỉnh", en: "The province" },
  huyện: { vi: "Toàn huyện", en: "The district" },
  xã: { vi: "Toàn xã", en: "The commune" },
  phường: { vi: "Toàn phường", en: "The ward" },
  cụm: { vi: "Toàn cụm", en: "The cluster" },
  "thành phố": { vi: "Toàn thành phố", en: "The city" },
};

/** Where the larger unit has no name of these kinds. */
export const EVERYONE: Localized = { vi: "Các đơn vị", en: "All units" };

/** How the text of a numerator begins, which a sentence leaves out: "Số trường …". */
export const NUMBER_OF = /^(?:Tổng số|Số) /u;
