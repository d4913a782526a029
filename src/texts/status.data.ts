import type { Round } from "../model/indicator";
import type { Status } from "../model/consolidation";
import type { Localized } from "../model/finding";

/** The five verdicts in words. Sheets and EDU.STATUS write the Vietnamese ones whatever the language. */
export const STATUS_NAMES = {
  exceeded: { vi: "Vượt", en: "Exceeded" },
  met: { vi: "Đạt", en: "Met" },
  shortfall: { vi: "Chưa đạt", en: "Not met" },
  undetermined: { vi: "Chưa đủ số liệu", en: "Undetermined" },
  missing: { vi: "Chưa có số liệu", en: "No data" },
} satisfies Readonly<Record<Status, Localized>>;

/** The reporting rounds of a year. */
export const ROUND_NAMES = {
  start: { vi: "đầu năm học", en: "start of the year" },
  semester1: { vi: "học kỳ I", en: "first semester" },
  estimate: { vi: "ước thực hiện", en: "estimate" },
  official: { vi: "chính thức", en: "official" },
} satisfies Readonly<Record<Round, Localized>>;

/** The verdicts from the best to what cannot be judged, as charts stack them. */
export const STATUS_ORDER: readonly Status[] = ["exceeded", "met", "shortfall", "undetermined", "missing"];

/** The verdicts by how much they ask of the reader, as lists show them. */
export const STATUS_URGENCY: readonly Status[] = ["shortfall", "undetermined", "missing", "met", "exceeded"];
