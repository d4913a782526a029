import type { Localized } from "../model/finding";

/** Said where a part of the program cannot be fetched, the other words among them. */
export const NOT_LOADED: Localized = {
  vi: "Không tải được một phần của công cụ từ máy chủ. Sổ tính không thay đổi. Hãy kiểm tra kết nối mạng rồi chạy lại; nếu vẫn lỗi, đóng ngăn tác vụ rồi mở lại.",
  en: "A part of the tool could not be loaded from its server. The workbook is unchanged. Check the network connection and try again; if it persists, close the pane and open it again.",
};
