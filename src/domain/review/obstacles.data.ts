import type { Localized } from "../finding/finding";

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
    en: "{count} units have no report: {names}.",
  },
  undetermined: {
    vi: "{count} chỉ tiêu chưa đủ số liệu để đánh giá; kết quả để trống (…) trong bản in.",
    en: "{count} indicators cannot be judged yet; print leaves their results open (…).",
  },
  missing: {
    vi: "{count} chỉ tiêu chưa có số liệu; kết quả để trống (…) trong bản in.",
    en: "{count} indicators have no data; print leaves their results open (…).",
  },
  provisional: {
    vi: "{count} chỉ tiêu đã đánh giá được nhưng còn đơn vị chưa có số liệu; kết quả để trống (…) trong bản in.",
    en: "{count} indicators are judged although units are silent; print leaves their results open (…).",
  },
  errors: {
    vi: "{count} lỗi số liệu chưa xử lý; số liệu ở các ô đó chưa được dùng.",
    en: "{count} errors are not settled; the figures in those cells are not used.",
  },
  warnings: {
    vi: "{count} cảnh báo chưa được xem xét; số liệu vẫn được dùng.",
    en: "{count} warnings are open; the figures are used all the same.",
  },
  row: { vi: "Chỉ tiêu {tt}. {name}", en: "Indicator {tt}. {name}" },
} satisfies Readonly<Record<string, Localized>>;

/** The note below a submission copy that was confirmed in spite of what is open. */
export const CONFIRMED = {
  asOf: { vi: "Số liệu đến ngày {date}", en: "Figures as of {date}" },
  unknownDay: { vi: "……/……/20……", en: "……" },
  undetermined: { vi: "còn {count} chỉ tiêu chưa đủ số liệu", en: "{count} indicators are not complete" },
  missing: { vi: "còn {count} chỉ tiêu chưa có số liệu", en: "{count} indicators have no data" },
  provisional: {
    vi: "{count} chỉ tiêu được đánh giá khi còn đơn vị chưa có số liệu",
    en: "{count} indicators are judged although units are silent",
  },
  missingUnits: { vi: "chưa có báo cáo của {names}", en: "no report from {names}" },
  findings: {
    vi: "còn {count} nội dung số liệu đang được rà soát",
    en: "{count} matters are still being checked",
  },
} satisfies Readonly<Record<string, Localized>>;
