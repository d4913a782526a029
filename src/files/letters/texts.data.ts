import type { Localized } from "../../model/finding";

/** What a letter of an office holds around its text (Nghị định 30/2020/NĐ-CP). Dots stand for what the officer left open, and are filled in by hand. */
export const LETTER = {
  nation: { vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM" },
  motto: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  superior: { vi: "ỦY BAN NHÂN DÂN {province}", en: "PEOPLE'S COMMITTEE {province}" },
  anySuperior: { vi: "ỦY BAN NHÂN DÂN", en: "PEOPLE'S COMMITTEE" },
  sender: { vi: "SỞ GIÁO DỤC VÀ ĐÀO TẠO", en: "DEPARTMENT OF EDUCATION AND TRAINING" },
  number: { vi: "Số: {number}", en: "No.: {number}" },
  blankNumber: { vi: "……/SGDĐT", en: "……" },
  day: { vi: "{place}, ngày {day} tháng {month} năm {year}", en: "{place}, {written}" },
  blankDay: { vi: "……, ngày …… tháng …… năm {year}", en: "……, …… {year}" },
  deadline: {
    vi: "Đề nghị gửi trả lời trước ngày {date}.",
    en: "Please answer before {date}.",
  },
  blankDeadline: {
    vi: "Đề nghị gửi trả lời trước ngày …… tháng …… năm ……",
    en: "Please answer before ……",
  },
  recipients: { vi: "Nơi nhận:", en: "Recipients:" },
  asAbove: { vi: "- Như trên;", en: "- As above;" },
  copy: { vi: "- {name};", en: "- {name};" },
  file: { vi: "- Lưu: VT.", en: "- File." },
  signer: { vi: "GIÁM ĐỐC", en: "DIRECTOR" },
  sign: { vi: "(Ký, ghi rõ họ tên, đóng dấu)", en: "(Name, signature, seal)" },
  subject: {
    vi: "V/v gửi báo cáo kết quả thực hiện các chỉ tiêu giáo dục và đào tạo {year}",
    en: "Re: report on the education and training indicators, {year}",
  },
  phoneTitle: { vi: "DANH SÁCH LIÊN HỆ CÁC ĐƠN VỊ", en: "UNITS TO CALL" },
  phoneAbout: {
    vi: "Kết quả thực hiện các chỉ tiêu giáo dục và đào tạo {year}",
    en: "Results of the education and training indicators, {year}",
  },
} satisfies Readonly<Record<string, Localized>>;
