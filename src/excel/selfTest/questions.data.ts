import type { Localized } from "../../model/finding";

/** What the self-test asks of Excel, by the id of the question. */
export const questions = {
  "typed-texts": {
    vi: "Chữ ghi vào ô được hiểu như gõ trong Excel tiếng Anh?",
    en: "Are texts written to cells read as if typed in an English Excel?",
  },
  "too-long": {
    vi: "Chữ và công thức quá dài bị từ chối bằng mã nào?",
    en: "With which codes are texts and formulas refused that are too long?",
  },
  "used-range": {
    vi: "Vùng đã dùng chỉ tính ô có giá trị; trang trống trả về A1?",
    en: "Does the used range look at values alone, and a blank sheet answer A1?",
  },
  "merged-values": {
    vi: "Gộp ô giữ giá trị ô đầu, và ghi vào ô bị gộp thì không giữ?",
    en: "Does merging keep the first value, and writing under a merge keep nothing?",
  },
  "displayed-text": {
    vi: "Chữ hiển thị theo định dạng số; cột hẹp có hiện #### không?",
    en: "Is the displayed text that of the number format, and a narrow column's not ####?",
  },
  "default-looks": {
    vi: "Ô không tô đọc là #FFFFFF, màu lẫn lộn đọc là trống, đặt màu viền thì có viền?",
    en: "Does no fill read #FFFFFF, a mixed one null, and does a border's colour draw a line?",
  },
  autofit: {
    vi: "Tự chỉnh độ rộng có theo chữ trong ô?",
    en: "Does autofit follow the text? (The stand-in gives the standard width.)",
  },
  "english-formulas": {
    vi: "Công thức và định dạng ghi bằng tiếng Anh được giữ nguyên?",
    en: "Are English formulas and number formats kept as written?",
  },
  "wrong-shape": {
    vi: "Ghi mảng sai kích thước bị từ chối trước khi ghi?",
    en: "Is a matrix of the wrong shape refused before anything is written?",
  },
  "bad-formula": {
    vi: "Công thức thiếu ngoặc, hoặc gọi trang không có, bị từ chối?",
    en: "Are formulas refused that lack a bracket or name a missing sheet?",
  },
  "same-batch": {
    vi: "Công thức vừa ghi có kết quả ngay trong cùng một yêu cầu?",
    en: "Is a formula computed before a load of the same batch?",
  },
  "spill-formulas": {
    vi: "Công thức tràn xuống ô dưới; ô được tràn trả về giá trị làm công thức?",
    en: "Does an array fill the cells below, and do their formulas read as their values?",
  },
  "native-rounding": {
    vi: "Công thức thường của công cụ làm tròn đúng như số học chính xác?",
    en: "Do our native formulas round as exact arithmetic does?",
  },
  "unknown-function": { vi: "Hàm không có thì ô báo #NAME?", en: "Does an unknown function show #NAME??" },
  "blank-argument": {
    vi: "Ô trống đưa vào hàm EDU thành 0 (Excel trên máy) hay là trống (trên web)?",
    en: "Does a blank cell reach our functions as 0 (desktop) or as nothing (web)?",
  },
  "blank-guarded": {
    vi: 'Ô trống được che bằng IF(…="","",…) cho kết quả trống ở mọi Excel?',
    en: "Does a guarded blank give a blank answer in every Excel?",
  },
  "edu-spill": {
    vi: "Hàm EDU trên cả cột cho kết quả tràn xuống?",
    en: "Does an EDU function over columns spill?",
  },
  "error-argument": {
    vi: "Một ô lỗi trong vùng không làm hỏng kết quả của các ô khác?",
    en: "Does an error in a range leave the answers for the other cells alone?",
  },
  "edu-error": { vi: "Chia cho 0 trong hàm EDU báo #N/A?", en: "Does a zero divisor show #N/A?" },
  "kept-after-reopening": {
    vi: "Sau khi lưu, đóng và mở lại sổ: cài đặt, phần XML và tên ẩn còn nguyên? (Cài đặt có thể mất khi mở bằng cách cài khác.)",
    en: "After saving, closing and opening again: are the setting, the XML part and the hidden name still there? (Another installation may not see the setting.)",
  },
  "insert-moves": {
    vi: "Chèn hàng thì công thức, tên, quy tắc tô màu, kiểm tra nhập liệu, ô gộp và hàng tiêu đề in đều dời theo?",
    en: "Does inserting a row move formulas, names, rules, validations, merges and print titles?",
  },
  "delete-refers": {
    vi: "Xóa hàng mà công thức đang dùng thì công thức báo #REF!?",
    en: "Does a formula read #REF! when all its cells are deleted?",
  },
  "insert-sideways": {
    vi: "Chèn ô chỉ chạm một phần vùng của công thức thì vùng giữ nguyên?",
    en: "Does a reference stay that sticks out sideways of what moves?",
  },
  "torn-merge": { vi: "Chèn ô làm rách vùng gộp bị từ chối?", en: "Is tearing a merge refused?" },
  "hidden-name": {
    vi: "Tên ẩn của sổ giữ nguyên chữ Việt và tìm được không kể hoa thường?",
    en: "Does a hidden name keep its text, and is it found in any case?",
  },
  "long-setting": {
    vi: "Cài đặt của sổ giữ được văn bản dài?",
    en: "Does a setting of the workbook keep a long text?",
  },
  "settings-together": {
    vi: "Một cài đặt có sẵn và một cài đặt mới ghi được trong cùng một yêu cầu?",
    en: "Can a setting that is there and a new one be put in one request?",
  },
  "missing-delete": {
    vi: "Xóa một cài đặt, một tên và một phần XML không có thì không báo lỗi?",
    en: "Does deleting a setting, a name and an XML part that are missing do nothing?",
  },
  "xml-part": {
    vi: "Phần XML riêng của sổ giữ được văn bản dài?",
    en: "Does a custom XML part keep a long text?",
  },
  "sheet-property": {
    vi: "Thuộc tính riêng của trang tính ghi đè được và giữ chữ Việt?",
    en: "Can a property of a sheet be overwritten, and does it keep its text?",
  },
  "sheet-id": {
    vi: "Mã của trang giữ nguyên khi đổi tên?",
    en: "Does a sheet keep its id when it is renamed?",
  },
  "own-rules": {
    vi: "Nhận ra đúng quy tắc tô màu của công cụ và chỉ bỏ các quy tắc đó?",
    en: "Are our highlight rules told from others, and taken away alone?",
  },
  "rule-order": {
    vi: "Quy tắc mới thêm đứng đầu danh sách?",
    en: "Does a new rule become the first?",
  },
  "rule-sign": {
    vi: "Dấu ▼ của quy tắc có hiện trong chữ của ô? (Bản thử thay Excel không vẽ quy tắc.)",
    en: "Does the sign of a rule show in the cell's text? (The stand-in draws no rules.)",
  },
  "same-batch-errors": {
    vi: "Sau một yêu cầu hỏng, yêu cầu kế tiếp vẫn chạy được?",
    en: "Does the next request succeed after one that failed?",
  },
  "null-object-set": {
    vi: "Đặt thuộc tính cho trang không tồn tại thì Excel báo gì?",
    en: "What does Excel answer when a property of a missing sheet is set?",
  },
  "failed-batch": {
    vi: "Khi một lệnh hỏng, các lệnh trước nó còn hiệu lực và các lệnh sau bị bỏ?",
    en: "When one command fails, do those before it stand and those after it fall?",
  },
  "unknown-member": {
    vi: "Hỏi một thuộc tính không có thì Excel báo gì?",
    en: "What does Excel answer to a property that does not exist?",
  },
  "unknown-word": {
    vi: "Đặt một giá trị ngoài danh sách cho phép thì Excel báo gì?",
    en: "What does Excel answer to a value outside its list, and to one of a wrong type?",
  },
  "answer-limit": {
    vi: "Câu trả lời lớn hơn 5 MB có bị từ chối không (Excel trên web), và lệnh đi kèm đã làm chưa?",
    en: "Is an answer above 5 MB refused (Excel on the web), and what was asked with it done?",
  },
  "answer-bytes": {
    vi: "Giới hạn 5 MB tính theo byte UTF-8 (chữ Việt có dấu tính nhiều byte)?",
    en: "Is the limit of 5 MB counted in bytes of UTF-8?",
  },
  "request-limit": {
    vi: "Yêu cầu lớn hơn 5 MB có bị từ chối trọn vẹn không (Excel trên web)?",
    en: "Is a request above 5 MB refused as a whole (Excel on the web)?",
  },
  "tracked-gone": {
    vi: "Ô đang theo dõi bị xóa thì Excel báo gì?",
    en: "What does Excel answer for a tracked range whose cells were deleted?",
  },
  "several-contexts": {
    vi: "Nhiều yêu cầu cùng lúc có được làm đủ, lần lượt?",
    en: "Are requests of several contexts all carried out, one after the other?",
  },
  "event-order": {
    vi: "Tin báo thay đổi ô đến sau câu trả lời?",
    en: "Do events of a change arrive after the answer?",
  },
  "sheet-titles": {
    vi: "Tên trang không hợp lệ hoặc trùng bị từ chối bằng mã nào?",
    en: "With which codes are titles of sheets refused?",
  },
  "very-hidden": {
    vi: "Trang ẩn sâu có xóa được không?",
    en: "Can a very hidden sheet not be deleted?",
  },
  "names-refused": {
    vi: "Tên không hợp lệ hoặc trùng bị từ chối bằng mã nào?",
    en: "With which codes are names refused?",
  },
  "protected-refuses": {
    vi: "Trang được bảo vệ từ chối ghi, định dạng và sai mật khẩu bằng mã nào?",
    en: "With which codes does a protected sheet refuse values, formats and a wrong password?",
  },
  "protected-allows": {
    vi: "Trang được bảo vệ vẫn cho đổi thiết lập trang in, cố định hàng và đặt tên?",
    en: "Can page set-up, panes and names be changed on a protected sheet?",
  },
  "merged-undo": {
    vi: "Gộp nhiều bước thành một lần hoàn tác: lệnh nào bị từ chối?",
    en: "Which calls does a run merged into one undo step refuse?",
  },
  "names-scope": {
    vi: "Danh sách tên của sổ có gồm cả tên riêng của trang tính không?",
    en: "Do names of a sheet stand among those of the workbook?",
  },
  "many-merges": {
    vi: "Quá 512 ô gộp thì Excel từ chối, còn từng phần thì trả lời đủ?",
    en: "Are more than 512 merged cells refused, and answered in parts?",
  },
  "no-merges": {
    vi: "Hỏi ô gộp của trang trống thì trả lời là không có?",
    en: "Does a blank sheet answer that it has no merged cells?",
  },
  "clear-all": {
    vi: "clear(All) xóa giá trị, màu, kiểm tra nhập liệu và quy tắc tô màu?",
    en: "Does clear(All) take values, fills, validations and rules away?",
  },
  "remove-nothing": {
    vi: "Bỏ bộ lọc và bỏ cố định khi không có thì không báo lỗi?",
    en: "Do removing a filter and unfreezing panes do nothing where there are none?",
  },
  "page-inactive": {
    vi: "Trang không mở vẫn nhận vừa khổ giấy, lề và tiêu đề trang đầu?",
    en: "Does a sheet that is not in front take page fit, margins and a first page's header?",
  },
  "page-breaks": {
    vi: "Ngắt trang đặt trước hàng 3 và cột C được đọc lại đúng hàng, cột ấy?",
    en: "Are page breaks before row 3 and column C read back as that row and column?",
  },
  "part-by-namespace": {
    vi: "Phần XML tìm theo không gian tên: thiếu thì báo lỗi, có thì ghi đè được và giữ mã?",
    en: "Is a part that is missing refused by its namespace, and one that is there written over under its id?",
  },
  "merged-run": {
    vi: "Cả một lần ghi gộp thành một bước hoàn tác có chạy được?",
    en: "Does a whole run succeed as one undo step?",
  },
  "many-links": {
    vi: "Ghi được 1.000 siêu liên kết trong một yêu cầu?",
    en: "Can 1,000 links be written in one request?",
  },
  "native-formulas": {
    vi: "Công thức thường giữ nguyên chữ (không thêm @), và IFERROR thay được hàm không có?",
    en: "Do native formulas stay as written (no @), and does IFERROR stand in for a missing function?",
  },
} satisfies Readonly<Record<string, Localized>>;

/** Vietnamese that the questions write into the workbook and look for there. */
export const SAMPLES = {
  province: "Tỉnh Lai Châu",
  text: "Mường Tè ",
  /** Three bytes in UTF-8. */
  letter: "ệ",
  /** Wider than a column is. */
  longLine: "một dòng chữ dài hơn bề rộng thường của một cột rất nhiều",
} as const;
