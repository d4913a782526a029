import type { Localized } from "../model/finding";

/**
 * Sentences of a report to a superior office. `{x}` is filled; counts have two digits. EDU.SUMMARY writes the Vietnamese ones.
 */
export const SENTENCES = {
  opening: {
    vi: "Có {good}/{all} chỉ tiêu đạt và vượt{exceeded}{short}.",
    en: "{good} of {all} indicators met or exceeded their targets{exceeded}{short}.",
  },
  exceededPart: { vi: " ({count} vượt)", en: " ({count} exceeded)" },
  shortPart: { vi: ", {count} chưa đạt: {list}", en: "; {count} did not: {list}" },
  shortOfHigher: {
    vi: "{name}: thực hiện {actual}, chỉ tiêu {target}, thấp hơn {distance}.",
    en: "{name}: {actual} against a target of {target}, {distance} below.",
  },
  shortOfLower: {
    vi: "{name}: thực hiện {actual}, chỉ tiêu {target}, cao hơn {distance}.",
    en: "{name}: {actual} against a target of {target}, {distance} above.",
  },
  shortOfEqual: {
    vi: "{name}: thực hiện {actual}, chỉ tiêu {target}, chênh lệch {distance}.",
    en: "{name}: {actual} against a target of {target}, off by {distance}.",
  },
  shortItemOfEqual: {
    vi: "{name} (thực hiện {actual}, chỉ tiêu {target}, chênh lệch {distance})",
    en: "{name} ({actual} against a target of {target}, off by {distance})",
  },
  shortItemOfHigher: {
    vi: "{name} (thực hiện {actual}, chỉ tiêu {target}, thấp hơn {distance})",
    en: "{name} ({actual} against a target of {target}, {distance} below)",
  },
  shortItemOfLower: {
    vi: "{name} (thực hiện {actual}, chỉ tiêu {target}, cao hơn {distance})",
    en: "{name} ({actual} against a target of {target}, {distance} above)",
  },
  provisionalItem: {
    vi: "{name}: {figure}{incomplete}, chỉ tiêu {target}",
    en: "{name}: {figure}{incomplete}, target {target}",
  },
  incompleteTotals: { vi: " do chưa đủ các đơn vị trực thuộc", en: " as smaller units are missing" },
  exceeded: { vi: "Vượt chỉ tiêu: {list}.", en: "Exceeded: {list}." },
  exceededItem: { vi: "{name} ({actual}, chỉ tiêu {target})", en: "{name} ({actual}, target {target})" },
  undetermined: {
    vi: "Chưa đủ số liệu để đánh giá {count} chỉ tiêu: {list}.",
    en: "Not yet to be judged, {count}: {list}.",
  },
  missing: { vi: "Chưa có số liệu {count} chỉ tiêu: {names}.", en: "Without figures, {count}: {names}." },
  noTarget: {
    vi: "Không giao chỉ tiêu phấn đấu, {count}: {list}.",
    en: "Without a target, {count}: {list}.",
  },
  targetInWords: {
    vi: "Chỉ tiêu bằng lời, không đánh giá bằng số, {count}: {list}.",
    en: "With a target in words, not judged by figures, {count}: {list}.",
  },
  noTargetItem: { vi: "{name} (thực hiện {actual})", en: "{name} ({actual})" },
  provisional: {
    vi: "Trong số đạt và vượt có {count} chỉ tiêu được đánh giá khi còn đơn vị chưa có số liệu: {list}.",
    en: "Of those met or exceeded, {count} are judged although units are silent: {list}.",
  },
  asOf: { vi: "Số liệu tính đến ngày {date}.", en: "Figures as of {date}." },
} satisfies Readonly<Record<string, Localized>>;

/** Stands for a result that is left open, as in print. */
export const NO_RATE = "(…)";
