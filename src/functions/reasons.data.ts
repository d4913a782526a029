import type { Localized } from "../model/finding";

/** Every reason that a custom function gives, with the error that Excel shows for it. `{x}` is filled. */
export const reasons = {
  inputError: {
    error: "#VALUE!",
    vi: "Ô nguồn đang có lỗi {error}.",
    en: "A source cell holds the error {error}.",
  },
  shapes: {
    error: "#VALUE!",
    vi: "Các vùng không cùng kích thước: {first} và {second} (hàng × cột).",
    en: "The ranges do not fit: {first} and {second} (rows × columns).",
  },
  notSingle: {
    error: "#VALUE!",
    vi: "Tham số “{name}” chỉ được là một ô hoặc một giá trị.",
    en: "Parameter “{name}” must be one cell or value.",
  },
  notANumber: {
    error: "#VALUE!",
    vi: "“{text}” không phải là số.",
    en: "“{text}” is not a number.",
  },
  ambiguousNumber: {
    error: "#VALUE!",
    vi: "“{text}” có thể là {first} hoặc {second}; đề nghị ghi lại cho rõ.",
    en: "“{text}” may be {first} or {second}; please write it unmistakably.",
  },
  negative: {
    error: "#VALUE!",
    vi: "Số {value} nhỏ hơn 0.",
    en: "{value} is below 0.",
  },
  notWhole: {
    error: "#VALUE!",
    vi: "Số {value} không phải số nguyên.",
    en: "{value} is not a whole number.",
  },
  direction: {
    error: "#VALUE!",
    vi: 'Chiều phải là "higher" (cao hơn là tốt), "lower" (thấp hơn là tốt) hoặc một trong các dấu >=, >, <=, <, =, không phải “{text}”.',
    en: 'The direction must be "higher", "lower" or one of >=, >, <=, <, =, not “{text}”.',
  },
  decimals: {
    error: "#VALUE!",
    vi: "Số chữ số thập phân phải là số nguyên từ 0 đến {most}, không phải “{text}”.",
    en: "The number of decimals must be whole, from 0 to {most}, not “{text}”.",
  },
  scale: {
    error: "#VALUE!",
    vi: "Hệ số nhân phải là số nguyên lớn hơn 0 (100 cho %), không phải “{text}”.",
    en: "The scale must be a whole number above 0 (100 for %), not “{text}”.",
  },
  zeroTarget: {
    error: "#N/A",
    vi: "Chỉ tiêu bằng 0, không tính được tỷ lệ hoàn thành.",
    en: "The target is 0, so there is no ratio to it.",
  },
  zeroActual: {
    error: "#N/A",
    vi: "Kết quả bằng 0, không tính được tỷ lệ hoàn thành khi thấp hơn là tốt.",
    en: "The result is 0, so there is no ratio where lower is better.",
  },
  zeroDenominator: {
    error: "#N/A",
    vi: "Mẫu số bằng 0.",
    en: "The denominator is 0.",
  },
  pairWithoutDenominator: {
    error: "#N/A",
    vi: "Cặp thứ {place}: tử số {numerator} nhưng mẫu số bằng 0.",
    en: "Pair {place}: the numerator is {numerator}, but the denominator is 0.",
  },
  notInList: {
    error: "#N/A",
    vi: "Giá trị {value} không có trong danh sách so sánh.",
    en: "{value} is not among the values compared.",
  },
  unknownIndicator: {
    error: "#N/A",
    vi: "Không có chỉ tiêu “{text}” trong danh mục; cần ghi mã hoặc số thứ tự.",
    en: "There is no indicator “{text}” in the catalogue; give its code or number.",
  },
  duplicateIndicator: {
    error: "#VALUE!",
    vi: "Danh mục có nhiều dòng cho chỉ tiêu “{text}”.",
    en: "The catalogue has several rows for indicator “{text}”.",
  },
  unknownField: {
    error: "#VALUE!",
    vi: "Danh mục không có trường “{text}”.",
    en: "The catalogue has no field “{text}”.",
  },
  notACatalogue: {
    error: "#VALUE!",
    vi: "Vùng danh mục phải có dòng tên trường “code” và “tt” như trang Danh mục.",
    en: "The catalogue range needs its row of field names, with “code” and “tt”, as on the sheet Danh mục.",
  },
  encoding: {
    error: "#VALUE!",
    vi: 'Bảng mã phải là "TCVN3" hoặc "VNI", không phải “{text}”.',
    en: 'The encoding must be "TCVN3" or "VNI", not “{text}”.',
  },
  nameMissing: {
    error: "#VALUE!",
    vi: "Dòng thứ {place} có số liệu nhưng không có tên chỉ tiêu.",
    en: "Row {place} has figures but no name.",
  },
} as const satisfies Readonly<Record<string, Localized & { readonly error: "#VALUE!" | "#N/A" }>>;
