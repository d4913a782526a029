import { EXPECTED_VERDICTS } from "../../letters/provisional.data";
import type { Localized } from "../../model/finding";

/** Texts of the printed sheets; Vietnamese in every language, because they are handed in. */
export const PRINTED = {
  annex: "Phụ lục",
  titleA: "KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU\nVỀ GIÁO DỤC VÀ ĐÀO TẠO {year}",
  titleB: "MỘT SỐ CHỈ TIÊU VỀ GIÁO DỤC VÀ ĐÀO TẠO\n{year}",
  issued: "(Kèm theo {document} số {number} {day} của {issuer})",
  day: "ngày {day} tháng {month} năm {year}",
  dayBlank: "ngày …… tháng …… năm 20……",
  issuerBlank: "………………",
  basis: "Căn cứ Kế hoạch số {number} ngày {date} của {issuer}",
  notKnown: "(…)",
  provisional: "{reported}/{expected} đơn vị",
  expected: {
    exceeded: EXPECTED_VERDICTS.exceeded.vi,
    met: EXPECTED_VERDICTS.met.vi,
    shortfall: EXPECTED_VERDICTS.shortfall.vi,
  },
  yes: "Đạt",
  no: "Chưa đạt",
  otherBaseMark: "(**)",
  version: "{text} ({document}, {date})",
  notes: "Ghi chú:",
  pooling:
    "- Tỷ lệ chung bằng tổng tử số chia cho tổng mẫu số của các đơn vị báo cáo, không phải trung bình cộng tỷ lệ của các đơn vị.",
  signs: "- Dấu (+), (-): cao hơn, thấp hơn chỉ tiêu phấn đấu.",
  unknown: "- Dấu (…): chưa có hoặc chưa đủ số liệu của các đơn vị.",
  unknownAlone: "Ghi chú: dấu (…) là chưa có hoặc chưa đủ số liệu của các đơn vị.",
  standards: "- Tổng trường đạt chuẩn quốc gia (mức độ 1 và mức độ 2): {schools}.",
  asOf: "- Số liệu tính đến ngày {date}.",
  place: "………, ngày … tháng … năm 20…",
  signers: ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"],
  sign: ["(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"],
} as const;

/** What a table rests on and does not show by itself; the journal says it in the language of its sheet. */
export const BASE_NOTES = {
  row: { vi: "TT {tt}", en: "no. {tt}" },
  otherBase: {
    vi: "- (**) Không so sánh do thay đổi đơn vị hành chính.",
    en: "- (**) Not compared: the administrative units changed.",
  },
  lateUnits: {
    vi: "- Số liệu {year} do các đơn vị hành chính mới báo cáo.",
    en: "- The figures of the {year} were reported by the new administrative units.",
  },
  noLevel: {
    vi: "- Chưa có số liệu do không đơn vị nào trong bộ đơn vị báo cáo được: {rows}.",
    en: "- Without figures, since no unit of the set can report them: {rows}.",
  },
  impossible: {
    vi: "- Không đánh giá do chỉ tiêu lớn hơn số có thể đạt được của bộ đơn vị: {rows}.",
    en: "- Not judged, since the target is above what the units can reach: {rows}.",
  },
  changed: {
    vi: "- Chỉ tiêu {tt} thay đổi: {versions}.",
    en: "- The target of no. {tt} was changed: {versions}.",
  },
} satisfies Readonly<Record<string, Localized>>;

/** Words before the name of an area at the end of an office's name. */
export const AREAS = ["tỉnh", "thành phố", "huyện"] as const;

/** How a people's committee is named as the issuer, and its sign in the numbers of its documents. */
export const OF_COMMITTEE = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)(?= |$)/iu;
export const COMMITTEE_SIGN = "UBND";

/** The documents that the two forms go with, where no other is named. */
export const DOCUMENTS = {
  A: { document: "Báo cáo", number: "……/BC-………" },
  B: { document: "Kế hoạch", number: "……/KH-UBND" },
} as const;
