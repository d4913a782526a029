import type { Localized } from "../../../model/finding";

/** Texts around the map. */
export const mapTexts = {
  show: { vi: "Xem bản đồ", en: "Show the map" },
  hide: { vi: "Ẩn bản đồ", en: "Hide the map" },
  loading: { vi: "Đang vẽ bản đồ…", en: "Drawing the map…" },
  failed: {
    vi: "Không vẽ được bản đồ; các số liệu ở trên vẫn đầy đủ. Hãy kiểm tra kết nối mạng rồi mở lại bản đồ.",
    en: "The map cannot be drawn; the figures above are complete all the same. Check the network and show it again.",
  },
  none: {
    vi: "Chưa có bản đồ cho bộ đơn vị này.",
    en: "There is no map for this set of units.",
  },
  row: { vi: "Chỉ tiêu", en: "Indicator" },
  rowName: { vi: "{tt}. {name}", en: "{tt}. {name}" },
  by: { vi: "Tô theo", en: "Coloured by" },
  verdict: { vi: "Đánh giá", en: "Verdict" },
  value: { vi: "Mức đạt được", en: "Value" },
  label: { vi: "Bản đồ: {title}", en: "Map: {title}" },
  keys: {
    vi: "Phím mũi tên: chuyển đơn vị. Enter: xem số liệu của đơn vị.",
    en: "Arrow keys: next unit. Enter: the unit's figures.",
  },
  legend: { vi: "Chú giải", en: "Legend" },
  table: { vi: "Xem dạng bảng", en: "Show as a table" },
  unit: { vi: "Đơn vị", en: "Unit" },
  figure: { vi: "Kết quả", en: "Result" },
  state: { vi: "Đánh giá", en: "Verdict" },
  saveSvg: { vi: "Lưu hình (SVG)", en: "Save as SVG" },
  savePng: { vi: "Lưu hình (PNG)", en: "Save as PNG" },
  fileName: { vi: "ban-do-{code}-{year}", en: "map-{code}-{year}" },
} satisfies Readonly<Record<string, Localized>>;
