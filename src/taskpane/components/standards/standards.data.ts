import type { Localized } from "../../../model/finding";
import type { RecognitionState } from "../../../model/standards";

/** Texts of the conclusions of standards. */
export const conclusionTexts = {
  title: { vi: "Điều kiện công nhận chuẩn", en: "Conditions of the standards" },
  hint: {
    vi: "Kết luận này chỉ cho biết đã đủ điều kiện đề nghị công nhận hay chưa; việc công nhận do quyết định của cấp có thẩm quyền.",
    en: "This says only whether recognition can be proposed; to recognise is for the competent authority’s decision.",
  },
  loading: { vi: "Đang tải kết luận", en: "Loading the conclusions" },
  failed: {
    vi: "Chưa tải được phần này. Hãy đóng rồi mở lại bảng công cụ.",
    en: "This part could not be loaded. Please close the pane and open it again.",
  },
  enough: { vi: "Đủ điều kiện đề nghị", en: "Can be proposed" },
  notEnough: { vi: "Chưa đủ điều kiện", en: "Cannot be proposed yet" },
  unknown: { vi: "Chưa đủ số liệu để kết luận", en: "Not enough figures to conclude" },
  condition: {
    vi: "{label}: {attained}/{of}, cần từ {least} %",
    en: "{label}: {attained}/{of}, at least {least} %",
  },
  open: { vi: "chưa rõ {count} đơn vị", en: "{count} {count|unit|units} not known" },
  lacking: { vi: "cần thêm {count} đơn vị", en: "{count} more {count|unit|units} needed" },
  met: { vi: "Đạt điều kiện", en: "Met" },
  notMet: { vi: "Chưa đạt điều kiện", en: "Not met" },
  undecided: { vi: "Chưa rõ", en: "Not known" },
  units: { vi: "Từng đơn vị ({count})", en: "Unit by unit ({count})" },
  attained: { vi: "đạt", en: "attained" },
  notAttained: { vi: "chưa đạt", en: "not attained" },
  unknownUnit: { vi: "chưa có số liệu", en: "no figure" },
  difficult: { vi: "đặc biệt khó khăn", en: "especially difficult" },
  noDecision: { vi: "chưa có quyết định", en: "no decision" },
  dated: { vi: "{state} ngày {date}", en: "{state} on {date}" },
  numbered: { vi: "{state} theo {decision} ngày {date}", en: "{state} by {decision} of {date}" },
  until: { vi: "hiệu lực đến {date}", en: "in force until {date}" },
  order: {
    vi: "Đơn vị chưa đạt đứng trước, rồi đến đơn vị chưa có số liệu.",
    en: "Units that have not attained come first, then those without a figure.",
  },
} satisfies Readonly<Record<string, Localized>>;

/** What is known of a unit's standard. */
export const stateTexts: Readonly<Record<RecognitionState, Localized>> = {
  selfAssessed: { vi: "tự đánh giá đạt", en: "self-assessed" },
  inspected: { vi: "đã kiểm tra", en: "inspected" },
  recognised: { vi: "công nhận", en: "recognised" },
  recognisedAgain: { vi: "công nhận lại", en: "recognised again" },
  expired: { vi: "hết hạn công nhận", en: "recognition expired" },
  revoked: { vi: "bị thu hồi", en: "revoked" },
  notAttained: { vi: "không đạt", en: "not attained" },
};
