/** What the page of the workbench says around the grid and the pane. */
export const texts = {
  pane: { vi: "Chỉ tiêu GD&ĐT", en: "Education indicators" },
  closePane: { vi: "Đóng ngăn tác vụ", en: "Close the pane" },
  open: { vi: "Mở…", en: "Open an .xlsx, .xls or .ods" },
  save: { vi: "Lưu", en: "Save the workbook as .xlsx" },
  undo: { vi: "Hoàn tác", en: "Undo, as Ctrl+Z" },
  calculate: { vi: "Tính lại", en: "Calculate now (F9)" },
  scenario: { vi: "Tình huống", en: "Scenario" },
  files: { vi: "Tệp sẵn có", en: "Files at hand" },
  nothingToUndo: { vi: "Không còn gì để hoàn tác.", en: "Nothing to undo." },
  editing: {
    vi: "Đang nhập liệu ở một ô, như khi chưa nhấn Enter trong Excel.",
    en: "A cell is being edited, as before Enter is pressed in Excel.",
  },
  endEdit: { vi: "Kết thúc nhập liệu", en: "End the edit" },
  created: {
    vi: "Ngăn tác vụ đã yêu cầu Excel mở một sổ tính mới.",
    en: "The pane asked Excel to open a new workbook.",
  },
  openCreated: { vi: "Mở ở đây", en: "Open it here" },
  download: { vi: "Tải xuống", en: "Download" },
  unreadable: { vi: "Không đọc được tệp này.", en: "This file cannot be read." },
  noField: {
    vi: "Ngăn tác vụ đang không nhận tệp; hãy mở mục Nguồn số liệu.",
    en: "The pane takes no files now; open its section Sources.",
  },
} as const satisfies Readonly<Record<string, { readonly vi: string; readonly en: string }>>;

/** The ribbon's commands: action, label, name of the icon. */
export const ribbonButtons = [
  ["openPane", { vi: "Mở ngăn tác vụ", en: "Open the pane" }],
  ["consolidate", { vi: "Tổng hợp", en: "Consolidate" }],
  ["check", { vi: "Kiểm tra số liệu", en: "Check figures" }],
  ["finish", { vi: "Chốt số liệu", en: "Finish" }],
  ["repairFormulas", { vi: "Khôi phục công thức", en: "Repair formulas" }],
  ["forms", { vi: "Biểu mẫu", en: "Forms" }],
  ["highlight", { vi: "Tô màu chỉ tiêu chưa đạt", en: "Highlight shortfalls" }],
  ["clearHighlight", { vi: "Bỏ tô màu", en: "Clear the highlight" }],
] as const;
