import type { IndicatorKind } from "../../model/indicator";
import type { Localized } from "../../model/finding";

/** How the whole comes from the units, in words, by kind of indicator. */
export const FORMULA_WORDS = {
  rate: { vi: "Σ tử số / Σ mẫu số × {scale}", en: "Σ numerators / Σ denominators × {scale}" },
  count: { vi: "Tổng kết quả của {reported} đơn vị", en: "Sum of the results of {reported} units" },
  attained: {
    vi: "Số đơn vị đạt, trong {reported} đơn vị báo cáo",
    en: "Units that attained, of {reported} reporting",
  },
  share: {
    vi: "Số đơn vị đạt / Số đơn vị có thể đạt × {scale}",
    en: "Units that attained / Units that can attain × {scale}",
  },
  value: { vi: "Số liệu của một nguồn", en: "The figure of one source" },
} satisfies Record<IndicatorKind, Localized>;

export const INSPECTION = {
  counted: { vi: "{words} = {sum}", en: "{words} = {sum}" },
  rated: {
    vi: "{words} = {numerator} / {denominator} × {scale} = {exact}",
    en: "{words} = {numerator} / {denominator} × {scale} = {exact}",
  },
  rounded: { vi: "{calculation} → {actual}", en: "{calculation} → {actual}" },
  cut: {
    vi: "Còn người chưa được tính nên không làm tròn thành 100.",
    en: "Somebody is missing, so it is not rounded to 100.",
  },
  zeroDenominator: {
    vi: "Mọi đơn vị đều báo cáo 0/0 nên không có tỷ lệ.",
    en: "Every unit reported 0/0, so there is no rate.",
  },
  nobody: { vi: "Chưa có đơn vị nào có số liệu.", en: "No unit has given a figure." },
  nobodyAsked: { vi: "Không có đơn vị nào phải báo cáo chỉ tiêu này.", en: "The row is asked of no unit." },
  target: { vi: "Chỉ tiêu phấn đấu: {target}.", en: "Target: {target}." },
  noTarget: { vi: "Không giao chỉ tiêu phấn đấu.", en: "No target is set." },
  equal: { vi: "Bằng chỉ tiêu.", en: "Just the target." },
  above: { vi: "Cao hơn chỉ tiêu {distance}.", en: "{distance} above the target." },
  below: { vi: "Thấp hơn chỉ tiêu {distance}.", en: "{distance} below the target." },
  attainment: { vi: "Mức độ hoàn thành {attainment}.", en: "Attainment {attainment}." },
  needed: { vi: "Cần thêm {needed}.", en: "{needed} more needed." },
  provisional: {
    vi: "Tạm tính {reported}/{expected} đơn vị.",
    en: "Provisional, {reported} of {expected} units.",
  },
  bounds: {
    vi: "Khi đủ số liệu, kết quả nằm trong khoảng {low} đến {high}.",
    en: "With all figures the result lies between {low} and {high}.",
  },
  assumed: {
    vi: "Giả định mẫu số của {names} chênh không quá {percent} % so với năm trước.",
    en: "This assumes the denominators of {names} within {percent} % of last year's.",
  },
  base: { vi: "{remark}.", en: "{remark}." },
  cause: { vi: "cần thêm {missing}", en: "{missing} more needed" },
  notAttained: { vi: "chưa đạt", en: "not attained" },
  adjustment: {
    vi: "{field}: {old} → {new} ({reason}; {document}; {confirmedBy}, {when})",
    en: "{field}: {old} → {new} ({reason}; {document}; {confirmedBy}, {when})",
  },
  agrees: {
    vi: "Tỷ lệ ghi trong báo cáo: {printed}, khớp.",
    en: "The report prints {printed}, which agrees.",
  },
  disagrees: {
    vi: "Tỷ lệ ghi trong báo cáo: {printed}, không khớp với {computed}.",
    en: "The report prints {printed}, which does not agree with {computed}.",
  },
  share: {
    vi: "Tổng của {reported}/{expected} đơn vị trực thuộc.",
    en: "The total of {reported} of {expected} smaller units.",
  },
  basis: { vi: "Căn cứ: {columns}.", en: "Taken because {columns}." },
  basisProved: {
    vi: "Căn cứ: {columns}; {scale}·N/D = R ở {agreeing}/{printed} dòng.",
    en: "Taken because {columns}; {scale}·N/D = R in {agreeing} of {printed} rows.",
  },
  basisColumn: { vi: 'cột {line} ghi "{heading}"', en: 'column {line} says "{heading}"' },
  basisRow: { vi: 'dòng {line} ghi "{heading}"', en: 'row {line} says "{heading}"' },
  basisAnswered: { vi: " (theo trả lời của người dùng)", en: " (as answered by the user)" },
  previous: { vi: "Năm trước: {figure}.", en: "Last year: {figure}." },
} satisfies Readonly<Record<string, Localized>>;

/** Decimals of an unrounded rate beyond those of the reported value, before it is cut with "…". */
export const MORE_DECIMALS = 2;
