import type { Localized } from "../../model/finding";

/** What the pane says of what was done by actions that are loaded when they are taken. */
export const laterNoticeTexts = {
  untouched: { vi: "Sổ tính vẫn nguyên như trước.", en: "The workbook is as it was." },
  restored: {
    vi: "Các trang tính của công cụ đã được đưa về như trước khi chạy; các trang khác được giữ nguyên.",
    en: "Our sheets were put back as they were before the run; no other sheet was touched.",
  },
  unfinished: {
    vi: "Chưa đưa được các trang tính của công cụ về như trước. Các trang khác được giữ nguyên. Bấm “Khôi phục” khi Excel sẵn sàng.",
    en: "Our sheets could not be put back yet. No other sheet was touched. Press “Restore” when Excel is ready.",
  },
  written: {
    vi: "Đã tổng hợp xong: {good}/{all} chỉ tiêu đạt và vượt.",
    en: "Consolidated: {good} of {all} indicators met or exceeded.",
  },
  stoppedTooLate: {
    vi: "Kết quả đã ghi xong trước khi kịp dừng. Bấm “Hoàn tác” nếu muốn các trang tính của công cụ trở lại như trước.",
    en: "The result was written before the run could be stopped. Press “Undo” to have our sheets back as they were.",
  },
  confirmed: {
    vi: "Đã ghi xác nhận số liệu đúng vào trang Kết quả kiểm tra.",
    en: "The confirmation is noted in the sheet Kết quả kiểm tra.",
  },
  unconfirmed: {
    vi: "Đã bỏ xác nhận số liệu đúng ở trang Kết quả kiểm tra.",
    en: "The confirmation was taken back in the sheet Kết quả kiểm tra.",
  },
  adjusted: {
    vi: "Đã ghi điều chỉnh và tổng hợp lại.",
    en: "The adjustments are written and the result is up to date.",
  },
  nothingUsable: {
    vi: "Chưa có báo cáo nào dùng được, nên chưa ghi gì vào sổ. Xem phần Kiểm tra số liệu để biết lý do.",
    en: "No report can be used yet, so nothing was written. See Checks for the reasons.",
  },
  editedNotHandedIn: {
    vi: "Có số bị sửa tay trong các trang tính của công cụ, nên chưa lưu bản nộp: trang tính và bản nộp phải cùng một số. Hãy trả lời câu hỏi ở đầu ngăn tác vụ.",
    en: "Figures were changed by hand in our sheets, so no copy was saved: sheets and copy must say the same. Please answer the question at the top of the pane.",
  },
  editedNotCleaned: {
    vi: "Có ô bị sửa tay trong các trang tính của công cụ từ lần tổng hợp trước, nên chưa dọn, không có gì bị gỡ: dọn rồi thì không còn nhận ra số bị sửa. Hãy trả lời câu hỏi ở đầu ngăn tác vụ, tổng hợp lại rồi dọn.",
    en: "Cells of the tool’s sheets were changed by hand since the last run, so nothing was cleaned or removed: afterwards such changes could not be noticed. Please answer the question at the top of the pane, consolidate again, then clean.",
  },
  otherEditedNotCleaned: {
    vi: "Các trang kết quả của năm học {year} còn trong sổ có ô bị sửa tay ({cells}), nên chưa dọn, không có gì bị gỡ: dọn rồi thì không còn nhận ra số bị sửa. Hãy chọn lại năm học và bộ đơn vị đó, trả lời câu hỏi về số đã sửa rồi dọn.",
    en: "The result sheets of school year {year} in this workbook have cells that were changed by hand ({cells}), so nothing was cleaned or removed: afterwards such changes could not be noticed. Choose that year and those units again, answer the question about the changed figures, then clean.",
  },
  catalogueEdited: {
    vi: "Trang Danh mục đã được sửa; từ giờ dùng theo trang đó:\n{list}",
    en: "The sheet Danh mục was changed and is the catalogue in force from now on:\n{list}",
  },
  catalogueBroken: {
    vi: "Trang Danh mục đã được sửa nhưng chưa đúng, nên chưa dùng được và chưa ghi gì. Hãy sửa lại:\n{list}",
    en: "The sheet Danh mục was changed and is not right: it is not used, and nothing is written. Please mend it:\n{list}",
  },
  settingsUnsaved: {
    vi: "Chưa lưu được cài đặt vào sổ; lựa chọn vẫn dùng cho lần mở này. Bấm “Thử lại” để lưu. {reason}",
    en: "The settings could not be saved in the workbook; they hold until the pane is closed. Press “Try again” to save them. {reason}",
  },
  onlySettingsUnsaved: {
    vi: "Các trang kết quả đã ghi đủ vào sổ theo lựa chọn hiện tại và không bị ảnh hưởng. Riêng cài đặt chưa lưu được: nếu đóng bảng bây giờ, lần mở sau dùng lại cài đặt cũ. Bấm “Thử lại” để lưu. {reason}",
    en: "The sheets of results stand in the workbook, written whole with the present choices. Only the settings could not be saved: if the pane is closed now, the former ones hold when it is opened again. Press “Try again” to save them. {reason}",
  },
  settingsSaved: { vi: "Đã lưu cài đặt vào sổ.", en: "The settings are saved in the workbook." },
  catalogueRowGone: {
    vi: "Chỉ tiêu {indicator} “{name}” không còn trong trang đó nên không được tổng hợp nữa; đưa lại dòng đó nếu xóa nhầm",
    en: "Indicator {indicator} “{name}” no longer stands on that sheet and is not consolidated any more; put its row back if it was deleted by mistake",
  },
  catalogueField: {
    vi: "Chỉ tiêu {indicator}, {field}: từ “{old}” thành “{now}”",
    en: "Indicator {indicator}, {field}: from “{old}” to “{now}”",
  },
  undone: {
    vi: "Đã hoàn tác: các trang tính của công cụ trở lại như trước lần tổng hợp vừa rồi.",
    en: "Undone: our sheets hold again what they held before the last run.",
  },
  redone: {
    vi: "Đã làm lại: các trang tính của công cụ trở lại như sau lần tổng hợp đã hoàn tác.",
    en: "Done again: our sheets hold what the run that was undone had written.",
  },
  putBack: {
    vi: "Đã khôi phục các trang tính của công cụ như trước lần chạy bị ngắt.",
    en: "Our sheets are as they were before the run that was cut off.",
  },
  formsSaved: {
    vi: "Đã lập {count} biểu mẫu trong “{name}”. Giải nén rồi gửi mỗi đơn vị một biểu.",
    en: "{count} forms were made in “{name}”. Unpack it and send each unit its own.",
  },
  formsAsWorkbook: {
    vi: "Ngăn tác vụ này không tải tệp xuống được (Excel cho Mac), nên {count} biểu mẫu nằm trong một sổ mới, mỗi trang một đơn vị. Hãy lưu sổ đó, rồi gửi mỗi đơn vị một trang (Di chuyển hoặc Sao chép › sổ mới).",
    en: "This pane cannot download files (Excel for Mac), so the {count} forms are in a new workbook, a sheet for each unit. Save it, and send each unit its sheet (Move or Copy › new book).",
  },
  copyAsWorkbook: {
    vi: "Đã yêu cầu Excel mở bản nộp thành một sổ tính mới; hãy lưu sổ đó (Ctrl+S). Nếu không thấy sổ mới, hãy chọn cách khác ở dưới nút lưu.",
    en: "Excel was asked to open the submission copy as a new workbook; save it (Ctrl+S). If you see none, choose another way below the button.",
  },
  copyAsDownload: {
    vi: "Đã bắt đầu tải bản nộp xuống: “{name}”. Nếu không thấy tệp trong thư mục Tải xuống, hãy chọn cách khác ở dưới nút lưu.",
    en: "The download of the submission copy has begun: “{name}”. If it is not among the downloads, choose another way below the button.",
  },
  copyAsSheet: {
    vi: "Excel không cho lập sổ mới hay tải xuống, nên bản nộp nằm ở trang tính “{title}” của sổ này. Bấm chuột phải vào tên trang, chọn Di chuyển hoặc Sao chép › (sổ mới).",
    en: "Excel allows neither a new workbook nor a download, so the submission copy is the sheet “{title}” of this workbook. Right-click its tab and choose Move or Copy › (new book).",
  },
  noResult: {
    vi: "Chưa có kết quả mới nhất. Hãy bấm “Tổng hợp” trước.",
    en: "There is no current result. Press “Consolidate” first.",
  },
  notConfirmed: {
    vi: "Còn nội dung cần xác nhận trước khi chốt. Hãy đọc và đánh dấu xác nhận.",
    en: "Something has to be confirmed before submission. Read it and tick the confirmation.",
  },
  notOwnWorkbook: {
    vi: "“{name}” không phải sổ tổng hợp do công cụ này lập, hoặc không đọc được. Cài đặt giữ như cũ.",
    en: "“{name}” is not a workbook made by this tool, or cannot be read. The settings stay as they were.",
  },
  previousYear: {
    vi: "“{name}” là sổ năm học {found}; cần sổ năm học {expected}. Cài đặt giữ như cũ.",
    en: "“{name}” is of the school year {found}; {expected} is needed. The settings stay as they were.",
  },
  previousUnits: {
    vi: "“{name}” gồm các đơn vị khác (bộ {found}), không có đơn vị nào của bộ đang dùng. Cài đặt giữ như cũ.",
    en: "“{name}” holds other units (set {found}), none of the set in use. The settings stay as they were.",
  },
  previousDropped: {
    vi: "Số liệu năm học {found} đã chọn trước đây không phải năm liền trước của danh mục này (cần năm học {expected}), nên không dùng nữa. Hãy chọn lại sổ năm trước ở Cài đặt.",
    en: "The figures of {found} chosen before are not of the year before this catalogue’s ({expected} is needed) and are no longer used. Choose last year’s workbook again under Settings.",
  },
  rounds: {
    vi: "Đã ghi vào trang “Các đợt báo cáo”.",
    en: "Written to the sheet “Các đợt báo cáo”.",
  },
  pasteDropped: {
    vi: "Đã bỏ {count} dấu chú thích hoặc chữ gạch ngang trong bảng dán: {list}",
    en: "{count} footnote marks or struck words of the pasted table were left out: {list}",
  },
  historyTaken: {
    vi: "Đã lấy số liệu năm {years} từ “{name}”. Lần tổng hợp tới ghi trang “Số liệu qua các năm”.",
    en: "The figures of {years} were taken from “{name}”. The next consolidation writes the sheet “Số liệu qua các năm”.",
  },
  historyTold: {
    vi: "Trong “{name}” có {count} nội dung cần rà soát:\n{list}",
    en: "{count} points of “{name}” need a look:\n{list}",
  },
  historyTable: {
    vi: "“{name}” không có sổ tổng hợp, phụ lục kết quả hay phụ lục kế hoạch đọc được. Cài đặt giữ như cũ.",
    en: "“{name}” holds no workbook of ours, no appendix of results and no plan's appendix. The settings stay as they were.",
  },
  historyYear: {
    vi: "“{name}” không ghi rõ là của năm nào: tiêu đề phải nêu đúng một năm học. Cài đặt giữ như cũ.",
    en: "“{name}” does not say which year it is of: its title must name one school year. The settings stay as they were.",
  },
  historyLater: {
    vi: "“{name}” là của năm {found}; cần số liệu của các năm trước năm {expected}. Cài đặt giữ như cũ.",
    en: "“{name}” is of {found}; years before {expected} are needed. The settings stay as they were.",
  },
  previousTaken: {
    vi: "Đã lấy số liệu năm học {year} từ “{name}”.",
    en: "The figures of {year} were taken from “{name}”.",
  },
  previousTwice: {
    vi: "Hai sổ năm trước cùng có {unit}, nên không gộp. Hãy chỉ chọn mỗi sổ một lần. Cài đặt giữ như cũ.",
    en: "Two of last year's workbooks hold {unit}, so they are not pooled. Choose each only once. The settings stay as they were.",
  },
  previousRestated: {
    vi: "Số liệu của các xã cũ trong “{name}” được tính lại theo địa giới mới:\n{list}",
    en: "The figures of former communes in “{name}” were worked out over the boundaries of now:\n{list}",
  },
  previousLeftOut: {
    vi: "Có {count} số liệu của “{name}” không dùng được nên không đưa vào:\n{list}",
    en: "{count} {count|figure|figures} of “{name}” cannot be used and {count|was|were} left out:\n{list}",
  },
  catalogueTaken: {
    vi: "Đã dùng danh mục trong “{name}” ({count} chỉ tiêu, năm học {year}).",
    en: "The catalogue in “{name}” is in use ({count} {count|indicator|indicators}, school year {year}).",
  },
  catalogueBuiltIn: {
    vi: "Đã trở lại danh mục có sẵn (năm học {year}).",
    en: "The built-in catalogue is in use again (school year {year}).",
  },
  catalogueWrong: {
    vi: "Danh mục trong “{name}” chưa đúng, nên giữ danh mục cũ:\n{list}",
    en: "The catalogue in “{name}” is not right, so the old one stays:\n{list}",
  },
  noPlan: {
    vi: "Không tìm thấy bảng chỉ tiêu của kế hoạch nào trong “{name}”: cần cột chỉ tiêu, đơn vị tính và chỉ tiêu phấn đấu của năm. Đề nghị chọn trang tính khác hoặc tệp khác.",
    en: "No plan’s table was found in “{name}”: it needs indicators, their units of measure and the targets of a year. Please choose another sheet or another file.",
  },
  planUnreadable: {
    vi: "Không đọc được “{name}”: {reason}",
    en: "“{name}” cannot be read: {reason}",
  },
  planOldWord: {
    vi: "văn bản Word kiểu cũ (.doc) hoặc có mật khẩu. Đề nghị mở bằng Word và lưu thành .docx.",
    en: "an old Word document (.doc), or one with a password. Please open it in Word and save it as .docx.",
  },
  planPdf: {
    vi: "tệp PDF không đọc được thành bảng. Đề nghị dùng bản Word hoặc Excel của phụ lục.",
    en: "a PDF cannot be read as a table. Please use the appendix in Word or Excel.",
  },
  planNotUnicode: {
    vi: "không nhận ra bảng mã của văn bản (hoặc chữ đã mất dấu thành “?”). Đề nghị mở lại bản gốc và lưu dạng “CSV UTF-8”.",
    en: "the encoding of the text is not known (or letters were lost as “?”). Please open the original and save it as “CSV UTF-8”.",
  },
  planTargetNeeded: {
    vi: "một mức hiểu được, như ≥ 34; > 98; ≤ 0,1; = 100; hoặc để trống",
    en: "a level that can be understood, such as ≥ 34; > 98; ≤ 0,1; = 100; or blank",
  },
  planKept: {
    vi: "{reason} Bản nháp năm học mới đang có được giữ nguyên.",
    en: "{reason} The draft of the new year stays as it was.",
  },
  planRowWrong: { vi: "Dòng {row}, {label}: cần {expected}.", en: "Row {row}, {label}: needs {expected}." },
  plan_targetYear: {
    vi: "Năm học của chỉ tiêu: cần {expected}.",
    en: "Year of the targets: needs {expected}.",
  },
  plan_baselineYear: { vi: "Năm trước: cần {expected}.", en: "Last year: needs {expected}." },
  plan_date: { vi: "Ngày của kế hoạch: cần {expected}.", en: "Date of the plan: needs {expected}." },
  plan_number: { vi: "Số của kế hoạch: cần {expected}.", en: "Number of the plan: needs {expected}." },
  yearStarted: {
    vi: "Danh mục năm học {year} ({count} chỉ tiêu) đã có hiệu lực trong sổ này và sẽ được ghi ra trang Danh mục khi tổng hợp. Tiếp theo: chọn các tệp báo cáo của đơn vị.",
    en: "The catalogue of {year} ({count} {count|indicator|indicators}) is in force in this workbook; the sheet Danh mục is written with the next run. Next: choose the units’ reports.",
  },
  resubmitNone: {
    vi: "“{name}” không có biểu báo cáo nào đọc được, nên chưa so sánh được. Bản đang dùng vẫn giữ nguyên.",
    en: "“{name}” holds no report that can be read, so there is nothing to compare. The report in use stays.",
  },
  resubmitWhose: {
    vi: "Chưa rõ “{name}” là báo cáo của đơn vị nào. Hãy thêm tệp bằng “Chọn thêm tệp…” rồi trả lời câu hỏi ở đó. Bản đang dùng vẫn giữ nguyên.",
    en: "It is not clear whose report “{name}” is. Add it with “Choose more files…” and answer the question there. The report in use stays.",
  },
  resubmitSeveral: {
    vi: "“{name}” có báo cáo của nhiều đơn vị. Hãy thêm tệp bằng “Chọn thêm tệp…”; các đơn vị gửi hai lần sẽ được hỏi.",
    en: "“{name}” holds the reports of several units. Add it with “Choose more files…”; units that sent twice are asked about.",
  },
  resubmitFirst: {
    vi: "“{name}” là báo cáo của {unit}, đơn vị chưa có bản nào đang dùng để so. Hãy thêm tệp bằng “Chọn thêm tệp…”.",
    en: "“{name}” is the report of {unit}, of which none is in use to compare with. Add it with “Choose more files…”.",
  },
  resubmitSame: {
    vi: "“{name}” có nội dung giống hệt tệp “{first}” đang dùng: không có gì thay đổi.",
    en: "“{name}” has the very content of “{first}”, which is in use: nothing changes.",
  },
  resubmitUnusable: {
    vi: "“{name}” của {unit} không dùng được (sai năm học, hoặc không có số liệu nào đọc được), nên bản đang dùng vẫn giữ nguyên.",
    en: "“{name}” of {unit} cannot be used (another school year, or no figure that can be read), so the report in use stays.",
  },
  resubmitTaken: {
    vi: "{unit}: đã nhận “{newer}” thay cho “{older}”. Việc này được ghi vào Nhật ký. Hãy tổng hợp lại.",
    en: "{unit}: “{newer}” takes the place of “{older}”, which is noted in the journal. Please consolidate again.",
  },
  resubmitNotTaken: {
    vi: "{unit}: không đọc lại được “{name}” như lúc so sánh, nên chưa nhận; bản đang dùng không bị thay, Nhật ký không ghi gì. Hãy chọn lại tệp.",
    en: "{unit}: “{name}” could not be read again as it was compared, so it was not taken; the report in use was not given up and nothing was noted. Please choose the file again.",
  },
  resubmitKept: {
    vi: "{unit}: giữ “{older}”, không nhận “{newer}”. Việc này được ghi vào Nhật ký.",
    en: "{unit}: “{older}” is kept and “{newer}” not taken, which is noted in the journal.",
  },
  verifyNothing: {
    vi: "Chưa có báo cáo nào dùng được để đối chiếu. Hãy chọn các tệp báo cáo ở Nguồn số liệu trước.",
    en: "There is no usable report to hold it against. Choose the units’ reports under Sources first.",
  },
  verifyNoAppendix: {
    vi: "Không tìm thấy phụ lục kết quả (cột chỉ tiêu và kết quả thực hiện) trong “{name}”.",
    en: "No appendix of results (columns of indicators and results) was found in “{name}”.",
  },
  verifyUnreadable: {
    vi: "Không đọc được “{name}”: {reason}",
    en: "“{name}” cannot be read: {reason}",
  },
  andMore: { vi: "… và {count} nội dung khác", en: "… and {count} more" },
  notJson: {
    vi: "“{name}” không phải tệp JSON đúng. Danh mục giữ như cũ.",
    en: "“{name}” is not valid JSON. The catalogue stays as it was.",
  },
} satisfies Readonly<Record<string, Localized>>;
