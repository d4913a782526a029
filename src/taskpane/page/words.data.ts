import type { Localized } from "../../model/finding";

/** What the page says where the pane itself cannot be shown. */
export const words = {
  outsideExcel: {
    vi: "Ngăn tác vụ này làm việc trong Excel. Hãy mở Excel, chọn thẻ “Chỉ tiêu GD&ĐT” rồi bấm “Mở ngăn tác vụ”. Không có gì bị mất.",
    en: "This pane works inside Excel. Open Excel, choose the tab “Education Indicators” and click “Open the pane”. Nothing was lost.",
  },
  onIPad: {
    vi: "Excel trên iPad chưa hỗ trợ phần bổ trợ loại này. Hãy mở sổ này bằng Excel trên máy tính (Windows, Mac) hoặc Excel trên web. Sổ tính không thay đổi.",
    en: "Excel on the iPad cannot run add-ins of this kind. Open this workbook in Excel on a computer (Windows, Mac) or on the web. The workbook is unchanged.",
  },
  noOffice: {
    vi: "Không tải được thư viện Office của Microsoft nên ngăn tác vụ chưa mở được. Sổ tính không thay đổi. Hãy kiểm tra kết nối mạng rồi mở lại ngăn tác vụ.",
    en: "Microsoft’s Office library could not be loaded, so the pane cannot open. The workbook is unchanged. Check the network connection and open the pane again.",
  },
} as const satisfies Readonly<Record<string, Localized>>;
