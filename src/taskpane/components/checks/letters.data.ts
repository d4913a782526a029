import type { Localized } from "../../../model/finding";

/** Texts of the letters' fields, and of which were sent and answered. */
export const letterTexts = {
  heading: { vi: "Thông tin trên công văn (Word)", en: "What the letters say (Word)" },
  hint: {
    vi: "Ô để trống được in bằng dấu chấm để điền tay. Được giữ trong sổ này.",
    en: "What is left blank is printed as dots, to be filled in by hand. Kept in this workbook.",
  },
  sender: { vi: "Cơ quan gửi", en: "Sender" },
  senderHint: { vi: "Để trống: Sở Giáo dục và Đào tạo.", en: "Blank: Sở Giáo dục và Đào tạo." },
  number: { vi: "Số, ký hiệu", en: "Number" },
  numberHint: { vi: "Ví dụ: 215/SGDĐT-KHTC.", en: "Such as 215/SGDĐT-KHTC." },
  deadline: { vi: "Trả lời trước ngày", en: "Answer before" },
  recipients: { vi: "Nơi nhận khác, mỗi dòng một nơi", en: "Copies to, one a line" },
  recipientsHint: {
    vi: "“Như trên” và “Lưu: VT” đã có sẵn.",
    en: "“As above” and “File” are there already.",
  },
  signer: { vi: "Chức vụ người ký", en: "Signer's office" },
  signerHint: { vi: "Để trống: GIÁM ĐỐC.", en: "Blank: GIÁM ĐỐC (director)." },
  notes: {
    vi: "Theo dõi gửi và trả lời ({sent}/{count} đã gửi, {answered} đã trả lời)",
    en: "Sent and answered ({sent} of {count} sent, {answered} answered)",
  },
  sent: { vi: "Đã gửi", en: "Sent" },
  sentOn: { vi: "Đã gửi {date}", en: "Sent {date}" },
  answered: { vi: "Đã trả lời", en: "Answered" },
  answeredOn: { vi: "Đã trả lời {date}", en: "Answered {date}" },
  ofUnit: { vi: "{what}: {unit}", en: "{what}: {unit}" },
} satisfies Readonly<Record<string, Localized>>;
