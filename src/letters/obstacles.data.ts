import type { Localized } from "../model/finding";

/** What stands in the way of handing in, with what to do. */
export const OBSTACLES = {
  nothing: {
    vi: "Chưa có kết quả tổng hợp. Hãy bấm Tổng hợp trước.",
    en: "There is no result yet. Please consolidate first.",
  },
  stale: {
    vi: "Nguồn số liệu hoặc thiết lập đã thay đổi sau lần tổng hợp gần nhất. Hãy tổng hợp lại.",
    en: "Sources or settings have changed since the last run. Please consolidate again.",
  },
  missingUnits: {
    vi: "{count} đơn vị chưa có báo cáo: {names}.",
    en: "No report from {count} of the units: {names}.",
  },
  undetermined: {
    vi: "{count} chỉ tiêu chưa đủ số liệu để đánh giá; bản in ghi kết quả tạm tính kèm số đơn vị đã báo cáo.",
    en: "Indicators that cannot be judged yet: {count}; print gives provisional results with the number of units.",
  },
  missing: {
    vi: "{count} chỉ tiêu chưa có số liệu; kết quả để trống (…) trong bản in.",
    en: "Indicators without data: {count}; print leaves their results open (…).",
  },
  provisional: {
    vi: "{count} chỉ tiêu đã đánh giá được nhưng còn đơn vị chưa có số liệu; bản in ghi “tạm tính” và “dự kiến”.",
    en: "Indicators judged although units are silent: {count}; print calls them provisional.",
  },
  errors: {
    vi: "{count} lỗi số liệu chưa xử lý; số liệu ở các ô đó chưa được dùng.",
    en: "Errors not settled: {count}; the figures in those cells are not used.",
  },
  warnings: {
    vi: "{count} cảnh báo chưa được xem xét; số liệu vẫn được dùng.",
    en: "Warnings open: {count}; the figures are used all the same.",
  },
  row: { vi: "Chỉ tiêu {tt}. {name}", en: "Indicator {tt}. {name}" },
} satisfies Readonly<Record<string, Localized>>;

/** The note below a submission copy that was confirmed in spite of what is open. */
export const CONFIRMED = {
  asOf: { vi: "Số liệu đến ngày {date}", en: "Figures as of {date}" },
  unknownDay: { vi: "……/……/20……", en: "……" },
  undetermined: {
    vi: "còn {count} chỉ tiêu chưa đủ số liệu",
    en: "indicators that cannot be judged yet: {count}",
  },
  missing: { vi: "còn {count} chỉ tiêu chưa có số liệu", en: "indicators without data: {count}" },
  provisional: {
    vi: "{count} chỉ tiêu được đánh giá khi còn đơn vị chưa có số liệu",
    en: "indicators judged although units are silent: {count}",
  },
  missingUnits: { vi: "chưa có báo cáo của {names}", en: "no report from {names}" },
  findings: {
    vi: "còn {count} nội dung số liệu đang được rà soát",
    en: "figures still being checked: {count}",
  },
} satisfies Readonly<Record<string, Localized>>;
