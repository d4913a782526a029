import type { Localized } from "../../model/finding";

/** Texts of a reminder to units that have not sent. */
export const REMINDER = {
  to: { vi: "Kính gửi: {unit}{contact}", en: "To: {unit}{contact}" },
  toAll: { vi: "Kính gửi:\n{units}", en: "To:\n{units}" },
  item: { vi: "- {unit}{contact};", en: "- {unit}{contact};" },
  lastItem: { vi: "- {unit}{contact}.", en: "- {unit}{contact}." },
  contact: { vi: " ({contact})", en: " ({contact})" },
  asOf: { vi: "đến ngày {date}, ", en: "by {date} " },
  now: { vi: "đến nay, ", en: "so far " },
  notReceived: {
    vi: "Thực hiện Kế hoạch số {number} ngày {date} của {issuer}, {until}{sender} chưa nhận được báo cáo kết quả thực hiện các chỉ tiêu giáo dục và đào tạo {year} của {whose}.",
    en: "Under Plan No. {number} of {date} of {issuer}: {until}{sender} received no report on the education and training indicators of {year} from {whose}.",
  },
  sender: { vi: "cơ quan tổng hợp", en: "the consolidating office has" },
  senderNamed: { vi: "{name}", en: "{name} has" },
  yourUnit: { vi: "quý đơn vị", en: "your unit" },
  yourUnits: { vi: "các đơn vị có tên trên", en: "the units named above" },
  yourUnitsExcept: {
    vi: "các đơn vị có tên trên (trừ {names})",
    en: "the units named above (except {names})",
  },
  received: {
    vi: "Hiện đã có báo cáo của {received}/{expected} đơn vị.",
    en: "Reports have come from {received} of {expected} units.",
  },
  unused: {
    vi: "Tệp đã nhận của {names} chưa dùng để tổng hợp được (không mở được, chưa xác định rõ đơn vị, khác năm học hoặc có nhiều bản khác nhau); đề nghị kiểm tra và gửi lại một bản chính thức.",
    en: "The file that came from {names} could not be used (it does not open, its unit is not certain, it is of another school year, or there are several that differ); please check it and send one final version.",
  },
  unusedUnit: {
    vi: "{sender} đã nhận được tệp của quý đơn vị nhưng chưa dùng để tổng hợp được (không mở được, chưa xác định rõ đơn vị, khác năm học hoặc có nhiều bản khác nhau). Đề nghị quý đơn vị kiểm tra và gửi lại một bản báo cáo chính thức kết quả thực hiện các chỉ tiêu giáo dục và đào tạo {year}, theo Kế hoạch số {number} ngày {date} của {issuer}.",
    en: "{sender} received a file from your unit that could not be used (it does not open, its unit is not certain, it is of another school year, or there are several that differ). Please check it and send one final report on the education and training indicators of {year}, under Plan No. {number} of {date} of {issuer}.",
  },
  request: {
    vi: "Đề nghị {whose} rà soát, hoàn thiện số liệu và gửi báo cáo trong thời gian sớm nhất để kịp tổng hợp theo quy định. Trường hợp đã gửi, xin thông báo lại để kiểm tra việc nhận.",
    en: "Please check and complete the figures and send the report as soon as you can, so that it can be consolidated in time. If it has been sent already, please let us know so that we can find it.",
  },
  thanks: { vi: "Trân trọng./.", en: "With thanks." },
} satisfies Readonly<Record<string, Localized>>;
