import type { Round } from "../model/indicator";
import type { Status } from "../model/consolidation";
import type { Localized } from "../model/finding";

/** The verdicts in words. EDU.STATUS and printed sheets write the Vietnamese ones whatever the language. */
export const STATUS_NAMES = {
  exceeded: { vi: "Vượt", en: "Exceeded" },
  met: { vi: "Đạt", en: "Met" },
  shortfall: { vi: "Chưa đạt", en: "Not met" },
  undetermined: { vi: "Chưa đủ số liệu", en: "Undetermined" },
  missing: { vi: "Chưa có số liệu", en: "No data" },
  noTarget: { vi: "Không giao chỉ tiêu", en: "No target set" },
  targetInWords: { vi: "Chỉ tiêu bằng lời", en: "Target in words" },
} satisfies Readonly<Record<Status, Localized>>;

/** The reporting rounds of a year. */
export const ROUND_NAMES = {
  start: { vi: "đầu năm học", en: "start of the year" },
  semester1: { vi: "học kỳ I", en: "first semester" },
  estimate: { vi: "ước thực hiện", en: "estimate" },
  official: { vi: "chính thức", en: "official" },
} satisfies Readonly<Record<Round, Localized>>;

/** The verdicts from the best to what cannot be judged, as charts stack them. */
export const STATUS_ORDER: readonly Status[] = [
  "exceeded",
  "met",
  "shortfall",
  "undetermined",
  "missing",
  "targetInWords",
  "noTarget",
];

/** The verdicts by how much they ask of the reader, as lists show them. */
export const STATUS_URGENCY: readonly Status[] = [
  "shortfall",
  "undetermined",
  "missing",
  "targetInWords",
  "met",
  "exceeded",
  "noTarget",
];

/** Verdicts of rows that have a figure, and no target in figures to judge it by. */
export const WITHOUT_TARGET = ["targetInWords", "noTarget"] as const satisfies readonly Status[];

/** Whether a row has a figure, and no target in figures to judge it by. */
export const isWithoutTarget = (status: Status): status is (typeof WITHOUT_TARGET)[number] =>
  (WITHOUT_TARGET as readonly Status[]).includes(status);
