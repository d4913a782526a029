import type { Localized, Severity } from "../model/finding";

/** Everything that the command line itself says; `{x}` is filled in. Findings have their own catalogue. */
export const words = {
  usage: {
    vi: `Cách dùng:
  npm run --silent consolidate -- TỆP|THƯ_MỤC... [tùy chọn]

  --out TỆP.xlsx         ghi sổ tổng hợp (Tổng hợp, Chi tiết, Phụ lục …)
  --unit-pages TỆP.xlsx  ghi phiếu kết quả của từng đơn vị, mỗi đơn vị một trang
  --letters TỆP.docx     ghi phiếu đề nghị rà soát, công văn đôn đốc, danh sách liên hệ
  --paragraph TỆP.txt|-  ghi đoạn văn cho báo cáo; "-" là ra màn hình thay cho bảng
  --json TỆP|-           ghi kết quả dạng JSON; "-" là ra màn hình
  --figures TỆP.parquet|.csv   ghi bảng số liệu dài cho chương trình khác
  --units BỘ|TỆP|any     bộ đơn vị báo cáo: {sets} hoặc province:"Tên tỉnh";
                         tệp danh sách (.xlsx, .ods, .csv, JSON); hoặc any
  --catalogue TỆP        danh mục chỉ tiêu (JSON, hoặc sổ có trang Danh mục)
  --previous TỆP         sổ tổng hợp năm trước do công cụ này ghi; dùng được nhiều lần
  --history TỆP          sổ tổng hợp hoặc phụ lục của một năm trước đó, cho bảng nhiều năm; dùng được nhiều lần
  --rounds TỆP.xlsx      sổ có các đợt báo cáo đã chốt và lý do thay đổi (trang Các đợt báo cáo)
  --freeze               chốt kết quả lần này làm số liệu của đợt báo cáo
  --adjustments TỆP      số liệu điều chỉnh: sổ có trang Điều chỉnh, hoặc JSON
  --assign TỆP[#TRANG]=MÃ  chỉ định đơn vị cho một tệp; dùng được nhiều lần
  --decisions TỆP        quyết định công nhận (bảng hoặc JSON) cho chỉ tiêu chỉ tính quyết định
  --conditions TỆP       điều kiện công nhận đã xác nhận (bảng hoặc JSON), để kết luận cho huyện, tỉnh
  --confirm units        xác nhận số liệu do bộ đơn vị ngoài thời gian của kế hoạch báo cáo
  --column TỆP[#TRANG]!CỘT=NGHĨA   cho biết một cột là gì: numerator, denominator, result,
                         baseline, target, name, unit, part, note, ignore; TỆP là * cho mọi
                         trang có cùng tiêu đề; bảng xoay ngang thì ghi số dòng thay cho cột
  --accept TỆP[#TRANG]!VÙNG=use|ignore   dùng hoặc bỏ các ô đang được hỏi
  --formulas native|edu|values   cách ghi công thức (mặc định native)
  --lang vi|en           ngôn ngữ (mặc định vi)
  --strict               kết thúc với mã 1 khi có lỗi số liệu`,
    en: `Usage:
  npm run --silent consolidate -- FILE|FOLDER... [options]

  --out FILE.xlsx        write the consolidated workbook
  --unit-pages FILE.xlsx write a page of results for each unit
  --letters FILE.docx    write requests to check, the reminder and the list of calls
  --paragraph FILE.txt|- write the paragraph for the report; "-" is standard output
  --json FILE|-          write the result as JSON; "-" is standard output
  --figures FILE.parquet|.csv   write the long table of figures for other programs
  --units SET|FILE|any   reporting units: {sets} or province:"Name";
                         a list in a file (.xlsx, .ods, .csv, JSON); or any
  --catalogue FILE       catalogue of indicators (JSON, or a workbook with the sheet Danh mục)
  --previous FILE        last year's workbook, written by this tool; may be repeated
  --history FILE         workbook or appendix of an earlier year, for the table of the years; may be repeated
  --rounds FILE.xlsx     workbook with the frozen rounds and reasons (sheet Các đợt báo cáo)
  --freeze               freeze this run's results as those of the reporting round
  --adjustments FILE     adjusted figures: a workbook with the sheet Điều chỉnh, or JSON
  --assign FILE[#SHEET]=CODE   names a file's unit; may be repeated
  --decisions FILE       decisions of recognition (a table or JSON) for rows that count only those
  --conditions FILE      conditions of standards as confirmed (a table or JSON), to conclude for the whole
  --confirm units        confirms that units outside the plan's period reported it
  --column FILE[#SHEET]!COLUMN=MEANING   says what a column holds: numerator, denominator, result,
                         baseline, target, name, unit, part, note, ignore; FILE may be * for every
                         sheet with the same headings; of a table on its side a row's number
  --accept FILE[#SHEET]!RANGE=use|ignore   uses or leaves out cells that are asked about
  --formulas native|edu|values   how formulas are written (default native)
  --lang vi|en           language (default vi)
  --strict               end with status 1 where a finding is an error`,
  },
  planUsage: {
    vi: `Cách dùng:
  npm run --silent plan -- TỆP [tùy chọn]

  TỆP                    kế hoạch hoặc phụ lục chỉ tiêu: .xlsx, .xls, .ods, .csv, .docx
  --sheet TÊN            trang tính (hoặc "Bảng 2" của văn bản Word) có chỉ tiêu
  --year NĂM             năm của chỉ tiêu: "2026-2027" hoặc "2026"
  --catalogue TỆP        danh mục đã biết, để nhận ra các chỉ tiêu
  --answers TỆP.json     câu trả lời: [{ "code", "at", "choice" hoặc "value" }]
  --json TỆP|-           ghi kết quả dạng JSON; "-" là đầu ra chuẩn
  --out TỆP.xlsx         ghi sổ có trang Danh mục, kèm các câu hỏi
  --lang vi|en           ngôn ngữ (mặc định vi)
  --strict               kết thúc với mã 1 khi còn câu hỏi`,
    en: `Usage:
  npm run --silent plan -- FILE [options]

  FILE                   a plan or its appendix of targets: .xlsx, .xls, .ods, .csv, .docx
  --sheet NAME           the sheet (or "Bảng 2" of a Word document) with the targets
  --year YEAR            year of the targets: "2026-2027" or "2026"
  --catalogue FILE       the catalogue that is known, for recognising rows
  --answers FILE.json    answers: [{ "code", "at", "choice" or "value" }]
  --json FILE|-          write the result as JSON; "-" is standard output
  --out FILE.xlsx        write a workbook with the sheet Danh mục and the questions
  --lang vi|en           language (default vi)
  --strict               end with status 1 where questions are open`,
  },
  planOneFile: { vi: "Cần đúng một tệp kế hoạch.", en: "Exactly one plan is needed." },
  planYear: {
    vi: '--year cần năm như "2026-2027" hoặc "2026", không phải {value}',
    en: '--year needs a year such as "2026-2027" or "2026", not {value}',
  },
  planOtherYear: {
    vi: "{path} không có chỉ tiêu năm {year}; có: {years}",
    en: "{path} sets no targets for {year}; it does for: {years}",
  },
  planSheet: {
    vi: "{path} không có trang {sheet}; có: {sheets}",
    en: "{path} has no sheet {sheet}; it has: {sheets}",
  },
  templateUsage: {
    vi: `Cách dùng:
  npm run --silent template -- --out THƯ_MỤC [tùy chọn]

  --out THƯ_MỤC          nơi ghi biểu trống, mỗi đơn vị một tệp
  --units BỘ|TỆP         bộ đơn vị báo cáo: {sets} hoặc province:"Tên tỉnh";
                         hoặc tệp danh sách (.xlsx, .ods, .csv, JSON)
  --catalogue TỆP        danh mục chỉ tiêu (JSON)
  --previous TỆP         sổ tổng hợp năm trước, để ghi kèm số năm trước
  --lang vi|en           ngôn ngữ của thông báo (mặc định vi)`,
    en: `Usage:
  npm run --silent template -- --out FOLDER [options]

  --out FOLDER           where the blank forms are written, one file per unit
  --units SET|FILE       reporting units: {sets} or province:"Name";
                         or a list in a file (.xlsx, .ods, .csv, JSON)
  --catalogue FILE       catalogue of indicators (JSON)
  --previous FILE        last year's workbook, to show last year's figures
  --lang vi|en           language of messages (default vi)`,
  },
  unitsUsage: {
    vi: `Cách dùng:
  npm run --silent units -- BỘ|TỆP [--out TỆP.xlsx] [--lang vi|en]

  BỘ|TỆP                 bộ đơn vị: {sets} hoặc province:"Tên tỉnh"; hoặc tệp danh sách
  --out TỆP.xlsx         ghi danh sách để sửa và dùng lại với --units; không có thì in ra màn hình`,
    en: `Usage:
  npm run --silent units -- SET|FILE [--out FILE.xlsx] [--lang vi|en]

  SET|FILE               a set of units: {sets} or province:"Name"; or a list in a file
  --out FILE.xlsx        write the list, to be edited and used with --units; without it, it is printed`,
  },
  compareUsage: {
    vi: `Cách dùng:
  npm run --silent compare -- TỆP|THƯ_MỤC... --replace CŨ=MỚI [tùy chọn]

  --replace CŨ=MỚI       xem trước: tệp MỚI thay cho tệp CŨ của cùng một đơn vị
  --json TỆP|-           ghi kết quả dạng JSON; "-" là ra màn hình
  --units BỘ|TỆP|any     bộ đơn vị báo cáo: {sets} hoặc province:"Tên tỉnh"; hoặc tệp danh sách
  --catalogue TỆP        danh mục chỉ tiêu
  --assign TỆP[#TRANG]=MÃ  chỉ định đơn vị cho một tệp
  --lang vi|en           ngôn ngữ (mặc định vi)`,
    en: `Usage:
  npm run --silent compare -- FILE|FOLDER... --replace OLD=NEW [options]

  --replace OLD=NEW      preview: the file NEW in the place of OLD, of one unit
  --json FILE|-          write the result as JSON; "-" is standard output
  --units SET|FILE|any   reporting units: {sets} or province:"Name"; or a list in a file
  --catalogue FILE       catalogue of indicators
  --assign FILE[#SHEET]=CODE   names a file's unit
  --lang vi|en           language (default vi)`,
  },
  verifyUsage: {
    vi: `Cách dùng:
  npm run --silent verify -- BẢN_TRÌNH.xlsx TỆP|THƯ_MỤC... [tùy chọn]
  npm run --silent verify -- VĂN_BẢN.docx|.txt|.xlsx [tùy chọn]

  BẢN_TRÌNH.xlsx         phụ lục đã trình, hoặc sổ tổng hợp, được đối chiếu với các báo cáo
  VĂN_BẢN                tỷ lệ trong từng câu được đối chiếu với tử số và mẫu số bên cạnh
  --json TỆP|-           ghi kết quả dạng JSON; "-" là ra màn hình
  --units BỘ|TỆP|any     bộ đơn vị báo cáo: {sets} hoặc province:"Tên tỉnh"; hoặc tệp danh sách
  --catalogue TỆP        danh mục chỉ tiêu
  --assign TỆP[#TRANG]=MÃ  chỉ định đơn vị cho một tệp
  --lang vi|en           ngôn ngữ (mặc định vi)`,
    en: `Usage:
  npm run --silent verify -- SUBMITTED.xlsx FILE|FOLDER... [options]
  npm run --silent verify -- DOCUMENT.docx|.txt|.xlsx [options]

  SUBMITTED.xlsx         the appendix as submitted, or a consolidated workbook, held against the reports
  DOCUMENT               the percentage of each sentence is held against the part and the whole beside it
  --json FILE|-          write the result as JSON; "-" is standard output
  --units SET|FILE|any   reporting units: {sets} or province:"Name"; or a list in a file
  --catalogue FILE       catalogue of indicators
  --assign FILE[#SHEET]=CODE   names a file's unit
  --lang vi|en           language (default vi)`,
  },
  noAppendix: {
    vi: "{path} không có bảng phụ lục (cần các cột Chỉ tiêu và Kết quả thực hiện)",
    en: "{path} has no table of an appendix (columns Chỉ tiêu and Kết quả thực hiện are needed)",
  },
  noUsableReports: {
    vi: "chưa có báo cáo nào của bộ đơn vị {units} dùng được để đối chiếu; đề nghị cho biết bộ đơn vị và danh mục của bản trình (--units, --catalogue)",
    en: "there is no usable report of the set {units} to hold the copy against; please name the copy's units and catalogue (--units, --catalogue)",
  },
  noSentences: {
    vi: "{path} không có câu nào ghi cả số phần, số chung và tỷ lệ phần trăm (như 228/327 trường, đạt 69,7%); để đối chiếu bản trình cần thêm các báo cáo",
    en: "{path} has no sentence with a part, a whole and a percentage (such as 228/327 schools, 69,7%); to prove a copy the reports are needed too",
  },
  sentencesAgree: {
    vi: "Tỷ lệ trong văn bản khớp với số liệu bên cạnh: {count} chỗ.",
    en: "The percentages of the document agree with the figures beside them: {count}.",
  },
  sentencesDiffer: {
    vi: "Tỷ lệ trong văn bản KHÔNG khớp với số liệu bên cạnh ở {count} chỗ (văn bản → tính lại):",
    en: "The percentages of the document do NOT agree with the figures beside them in {count} places (document → computed):",
  },
  copyAgrees: {
    vi: "Bản trình khớp với các báo cáo: {count} dòng.",
    en: "The copy agrees with the reports: {count} {count|row|rows}.",
  },
  copyDiffers: {
    vi: "Bản trình KHÔNG khớp với các báo cáo ở {count} dòng (bản trình → theo báo cáo):",
    en: "The copy does NOT agree with the reports in {count} {count|row|rows} (copy → from the reports):",
  },
  rowMissing: { vi: "thiếu dòng này trong bản trình", en: "the copy lacks this row" },
  rowAdded: { vi: "dòng thừa hoặc lặp lại", en: "a row too many, or twice" },
  noFigure: { vi: "(không có số liệu)", en: "(no figure)" },
  nothingThere: { vi: "(để trống)", en: "(blank)" },
  attainedYes: { vi: "Đạt", en: "attained" },
  attainedNo: { vi: "Không đạt", en: "not attained" },
  rowMoved: { vi: "không đúng thứ tự", en: "out of its order" },
  replaceForm: {
    vi: "--replace cần dạng CŨ=MỚI, trong đó CŨ là một tệp được đọc và MỚI là tệp khác; không phải {value}",
    en: "--replace takes OLD=NEW, where OLD is a file that is read and NEW another one; not {value}",
  },
  newerUnusable: {
    vi: "Tệp mới không có báo cáo dùng được.",
    en: "The newer file has no usable report.",
  },
  otherUnit: {
    vi: "Tệp mới là báo cáo của {newer}, không phải của {older}.",
    en: "The newer file is a report of {newer}, not of {older}.",
  },
  compared: {
    vi: "{name}: {figures} số liệu thay đổi; {gone} nội dung rà soát đã hết, {fresh} nội dung rà soát mới; {verdicts} đánh giá thay đổi",
    en: "{name}: {figures} {figures|figure changes|figures change}; {gone} {gone|finding goes|findings go}, {fresh} {fresh|comes|come}; {verdicts} {verdicts|verdict changes|verdicts change}",
  },
  noSet: { vi: "chưa nêu bộ đơn vị nào", en: "no set of units is named" },
  anyHasNoList: { vi: "any không phải là một bộ đơn vị", en: "any is no set of units" },
  writtenUnits: { vi: "Đã ghi {count} đơn vị vào {path}", en: "Wrote {count} units to {path}" },
  unknownFlag: { vi: "không có tùy chọn {flag}", en: "there is no option {flag}" },
  flagWithoutValue: { vi: "tùy chọn {flag} cần một giá trị", en: "the option {flag} needs a value" },
  flagWithValue: { vi: "tùy chọn {flag} không nhận giá trị", en: "the option {flag} takes no value" },
  flagTwice: { vi: "tùy chọn {flag} chỉ được dùng một lần", en: "the option {flag} may be used once" },
  flagChoice: { vi: "{flag} nhận một trong: {choices}", en: "{flag} takes one of: {choices}" },
  flagMissing: { vi: "cần có tùy chọn {flag}", en: "the option {flag} is needed" },
  noInput: { vi: "chưa nêu tệp hoặc thư mục nào", en: "no file or folder is named" },
  unexpectedInput: { vi: "thừa: {path}", en: "not expected: {path}" },
  absentPath: { vi: "không có tệp hoặc thư mục {path}", en: "there is no file or folder {path}" },
  absentFile: { vi: "không có tệp {path}", en: "there is no file {path}" },
  notFile: { vi: "{path} không phải là tệp", en: "{path} is not a file" },
  notReadable: { vi: "không đọc được {path} ({reason})", en: "{path} cannot be read ({reason})" },
  outExtension: {
    vi: "--out cần tên tệp .xlsx, không phải {path}",
    en: "--out needs the name of an .xlsx file, not {path}",
  },
  figuresExtension: {
    vi: "--figures cần tên tệp .parquet hoặc .csv, không phải {path}",
    en: "--figures needs the name of a .parquet or .csv file, not {path}",
  },
  fileExtension: {
    vi: "{flag} cần tên tệp {extension}, không phải {path}",
    en: "{flag} needs the name of a {extension} file, not {path}",
  },
  sameOutput: { vi: "{one} và {other} cùng chỉ {path}", en: "{one} and {other} both name {path}" },
  outputIsSource: {
    vi: "{flag} sẽ ghi đè tệp đang dùng làm nguồn: {path}",
    en: "{flag} would overwrite a file that is read: {path}",
  },
  unknownSet: {
    vi: "không có bộ đơn vị hoặc tệp {id}; các bộ có sẵn: {sets}",
    en: "there is no set of units or file {id}; the built-in sets are {sets}",
  },
  unknownProvince: {
    vi: "không có bộ đơn vị {id}; có thể là: {provinces}. Đề nghị ghi mã hoặc tên đầy đủ dấu của tỉnh",
    en: "there is no set of units {id}; it may be: {provinces}. Please give the province's code, or its name with every diacritic",
  },
  formExists: {
    vi: "đã có tệp {path}; biểu trống không ghi đè lên tệp đã có. Hãy chọn thư mục khác hoặc chuyển các tệp đi",
    en: "there is a file {path} already; blank forms are never written over it. Choose another folder or move the files",
  },
  anyForTemplate: {
    vi: "biểu trống cần một bộ đơn vị; any không dùng được",
    en: "blank forms need a set of units; any cannot be used",
  },
  goOn: {
    vi: "{count} tệp đọc quá thời gian. Đọc tiếp các tệp còn lại? [C/k] ",
    en: "{count} {count|file|files} took too long. Go on with the rest? [Y/n] ",
  },
  stoppedReading: {
    vi: "Đã dừng đọc sau {count} tệp quá thời gian; các tệp còn lại chưa được đọc.",
    en: "Reading stopped after {count} {count|file|files} that took too long; the rest was not read.",
  },
  jsonTooLarge: {
    vi: "{path} quá lớn để là danh mục, danh sách đơn vị hay điều chỉnh (trên 5 MB). Đề nghị kiểm tra lại tên tệp.",
    en: "{path} is too large for a catalogue, units or adjustments (more than 5 MB). Please check the name of the file.",
  },
  noBracket: {
    vi: "tệp không bắt đầu bằng { hoặc [",
    en: "it does not begin with { or [",
  },
  emptyFile: { vi: "{path} là tệp rỗng (0 byte)", en: "{path} is an empty file (0 bytes)" },
  notJson: { vi: "{path} không phải là JSON: {reason}", en: "{path} is not JSON: {reason}" },
  invalidFile: { vi: "{path} không hợp lệ:\n{problems}", en: "{path} is not valid:\n{problems}" },
  moreProblems: { vi: "  … và {count} chỗ khác", en: "  … and {count} more" },
  assignForm: {
    vi: "--assign cần dạng TỆP[#TRANG]=MÃ, không phải {value}",
    en: "--assign takes FILE[#SHEET]=CODE, not {value}",
  },
  assignUnit: {
    vi: "--assign: không có đơn vị mang mã {code}",
    en: "--assign: there is no unit of code {code}",
  },
  assignFile: {
    vi: "--assign: {path} không nằm trong các tệp được đọc",
    en: "--assign: {path} is not among the files that are read",
  },
  assignTwice: {
    vi: "--assign {value}: tệp hoặc trang này đã được chỉ định cho {first}, không thể là cả {second}",
    en: "--assign {value}: this file or sheet is assigned to {first} already, it cannot be {second} too",
  },
  columnForm: {
    vi: "--column cần dạng TỆP[#TRANG]!CỘT=NGHĨA, không phải {value}",
    en: "--column takes FILE[#SHEET]!COLUMN=MEANING, not {value}",
  },
  columnMeaning: {
    vi: "--column: không có nghĩa {word}; dùng một trong: {choices}",
    en: "--column: there is no meaning {word}; it is one of: {choices}",
  },
  columnTwice: {
    vi: "--column {value}: cột này đã được cho biết là {first}, không thể là cả {second}",
    en: "--column {value}: this column is said to be {first} already, it cannot be {second} too",
  },
  acceptForm: {
    vi: "--accept cần dạng TỆP[#TRANG]!VÙNG=use hoặc =ignore, ví dụ a.xlsx!D5:D9=use, không phải {value}",
    en: "--accept takes FILE[#SHEET]!RANGE=use or =ignore, such as a.xlsx!D5:D9=use, not {value}",
  },
  answerFile: {
    vi: "{flag}: {path} không nằm trong các tệp được đọc",
    en: "{flag}: {path} is not among the files that are read",
  },
  notOwnWorkbook: {
    vi: "{path} không phải là sổ tổng hợp do công cụ này ghi",
    en: "{path} is not a workbook written by this tool",
  },
  previousYear: {
    vi: "{path} là sổ của năm học {found}, trong khi năm trước theo danh mục là {expected}",
    en: "{path} is of school year {found}, while the catalogue's last year is {expected}",
  },
  historyTable: {
    vi: "{path} không có sổ tổng hợp, phụ lục kết quả hay phụ lục kế hoạch đọc được",
    en: "{path} holds no workbook of ours, no appendix of results and no plan's appendix",
  },
  historyYear: {
    vi: "{path} không ghi rõ là của năm nào (tiêu đề phải nêu đúng một năm học, ví dụ “năm học 2023-2024”)",
    en: "{path} does not say which year it is of (its title must name one school year, such as “năm học 2023-2024”)",
  },
  historyLater: {
    vi: "{path} là của năm {found}; --history nhận các năm trước năm {expected} của danh mục",
    en: "{path} is of {found}; --history takes years before the catalogue's {expected}",
  },
  noRounds: {
    vi: "{path} không có trang Các đợt báo cáo đọc được; hãy chốt đợt đầu tiên bằng --freeze --out",
    en: "{path} has no sheet Các đợt báo cáo that can be read; freeze the first round with --freeze --out",
  },
  roundFrozen: {
    vi: "Đã chốt số liệu của đợt {round} lúc {when}: {count} chỉ tiêu",
    en: "Frozen as the round “{round}” at {when}: {count} indicators",
  },
  roundHeading: {
    vi: "So với đợt {round} (chốt lúc {when}): {count} chỉ tiêu thay đổi, {open} chưa ghi lý do",
    en: "Since the round “{round}” (frozen {when}): {count} indicators changed, {open} without a reason",
  },
  previousUnits: {
    vi: "{path} không có đơn vị nào của bộ {expected} (sổ này theo bộ {found}); hãy chọn sổ năm trước của cùng các đơn vị",
    en: "{path} has no unit of the set {expected} (it is of the set {found}); choose last year's workbook of the same units",
  },
  noCatalogue: {
    vi: "{path} không có trang Danh mục đọc được; nếu đây là kế hoạch của tỉnh, đọc kế hoạch trước bằng: npm run --silent plan -- KẾ_HOẠCH --out danh-muc.xlsx, rồi dùng --catalogue danh-muc.xlsx",
    en: "{path} has no sheet Danh mục that can be read; if it is the province's plan, read it first with: npm run --silent plan -- PLAN --out danh-muc.xlsx, then use --catalogue danh-muc.xlsx",
  },
  unconfirmedOut: {
    vi: "Không ghi {path}: năm của kế hoạch nằm ngoài thời gian của bộ đơn vị và chưa được xác nhận (--confirm units).",
    en: "{path} is not written: the plan's year lies outside the period of the units and is not confirmed (--confirm units).",
  },
  unconfirmed: {
    vi: "Năm của kế hoạch nằm ngoài thời gian của bộ đơn vị; kết thúc với mã 1.",
    en: "The plan's year lies outside the period of the units; ending with status 1.",
  },
  previousTwice: {
    vi: "hai sổ năm trước cùng có đơn vị {unit}; mỗi đơn vị chỉ được ở một sổ",
    en: "two workbooks of last year both have the unit {unit}; each unit may be in one of them",
  },
  noAdjustments: {
    vi: "{path} không có trang Điều chỉnh đọc được",
    en: "{path} has no sheet Điều chỉnh that can be read",
  },
  skippedFiles: {
    vi: "Bỏ qua {count} tệp không phải bảng tính báo cáo: {names}",
    en: "Left out {count} {count|file|files} that {count|is no workbook|are no workbooks} of reports: {names}",
  },
  openFiles: {
    vi: "{count} tệp có thể đang mở trong Excel, số liệu chưa lưu thì chưa được đọc: {names}. Đề nghị lưu, đóng tệp rồi tổng hợp lại.",
    en: "{count} {count|file|files} may be open in Excel, and what is not saved there was not read: {names}. Please save and close, then consolidate again.",
  },
  andMore: { vi: "{names} và {count} tệp khác", en: "{names} and {count} more" },
  noWorkbooks: { vi: "Không có bảng tính nào để đọc.", en: "There is no workbook to read." },
  progress: { vi: "Đã đọc {done}/{total} tệp", en: "Read {done} of {total} files" },
  written: { vi: "Đã ghi {path}", en: "Wrote {path}" },
  formsNotAsked: {
    vi: "Không tạo biểu cho {names}: danh mục không giao chỉ tiêu nào phải báo cáo",
    en: "No form for {names}: the catalogue asks nothing of them",
  },
  writtenForms: { vi: "Đã ghi {count} biểu vào {path}", en: "Wrote {count} forms to {path}" },
  formsPlan: {
    vi: "Biểu của {year}, theo Kế hoạch số {number} ngày {date} của {issuer}",
    en: "Forms of {year}, under Plan No. {number} of {date} of {issuer}",
  },
  formsOfYear: { vi: "Biểu của {year}", en: "Forms of {year}" },
  formsOutside: {
    vi: "Đề nghị kiểm tra: {year} của danh mục nằm ngoài thời gian của bộ đơn vị đã chọn; danh mục của năm khác thì chỉ rõ bằng --catalogue.",
    en: "Please check: {year} of the catalogue lies outside the period of the units that were chosen; another year's catalogue is named with --catalogue.",
  },
  notWritten: { vi: "Không ghi được {path}: {reason}", en: "{path} could not be written: {reason}" },
  outputCut: {
    vi: "Không ghi được hết kết quả ra đầu ra chuẩn: {reason}",
    en: "The result could not be written whole to standard output: {reason}",
  },
  keptOut: {
    vi: "Không ghi {path}: chưa có đơn vị nào có số liệu dùng được.",
    en: "{path} is not written: no unit has a usable figure.",
  },
  noUsableUnit: {
    vi: "Chưa có đơn vị nào có số liệu dùng được.",
    en: "No unit has a usable figure.",
  },
  strictFailed: {
    vi: "Có {count} lỗi; kết thúc với mã 1 theo --strict.",
    en: "{count} {count|error|errors}; ending with status 1 because of --strict.",
  },
  defect: {
    vi: "Lỗi của chính công cụ: {message}\nĐề nghị gửi dòng này cùng lệnh đã chạy cho người phát triển (chạy lại với DEBUG=1 để có thêm chi tiết).",
    en: "A defect of the tool itself: {message}\nPlease send this line and the command to its developers (DEBUG=1 shows more).",
  },
  heading: { vi: "{province} – {year}", en: "{province} – {year}" },
  headingAny: { vi: "{year}", en: "{year}" },
  received: {
    vi: "Đã nhận báo cáo của {received}/{count} đơn vị{rest}",
    en: "Reports of {received} of {count} units{rest}",
  },
  missing: { vi: "; chưa có: {names}", en: "; missing: {names}" },
  blank: {
    vi: "; đã gửi nhưng chưa có số liệu dùng được: {names}",
    en: "; sent without a usable figure: {names}",
  },
  counts: {
    vi: "Đạt và vượt {good}/{all}; chưa đạt {shortfall}; chưa đủ số liệu {undetermined}; chưa có số liệu {missing}{rest}",
    en: "Met or exceeded {good} of {all}; not met {shortfall}; undetermined {undetermined}; without figures {missing}{rest}",
  },
  expectedVerdicts: {
    vi: "; trong đó {count} đánh giá là dự kiến do chưa đủ số liệu của các đơn vị",
    en: "; of these verdicts {count} only expected, figures of units being missing",
  },
  countedMissing: { vi: "; chưa có số liệu {count}", en: "; without figures {count}" },
  countedBeside: { vi: "; {verdict} {count}", en: "; {verdict} {count}" },
  confirmedRight: { vi: "đã xác nhận đúng: {who}", en: "confirmed right: {who}" },
  confirmationsEnded: {
    vi: "{count} xác nhận đúng của tệp --adjustments không còn hiệu lực: số liệu đã đổi hoặc cảnh báo không còn.",
    en: "{count} confirmations of the --adjustments file do not hold any more: the figure has changed or the warning has gone.",
  },
  findingCounts: {
    vi: "{errors} lỗi, {warnings} cảnh báo, {infos} thông tin",
    en: "{errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|note|notes}",
  },
  moreFindings: {
    vi: "… và {count} nội dung khác; dùng --json hoặc --out để xem tất cả.",
    en: "… and {count} more findings; use --json or --out to see all.",
  },
  atSheet: { vi: "trang {sheet}", en: "sheet {sheet}" },
  atCell: { vi: "ô {cell}", en: "cell {cell}" },
} satisfies Readonly<Record<string, Localized>>;

/** Headings of the table in the terminal, from left to right. */
export const columns = {
  tt: { vi: "TT", en: "No." },
  name: { vi: "Chỉ tiêu", en: "Indicator" },
  actual: { vi: "Kết quả", en: "Result" },
  target: { vi: "Phấn đấu", en: "Target" },
  difference: { vi: "+/-", en: "+/-" },
  attainment: { vi: "Hoàn thành", en: "Attained" },
  needed: { vi: "Cần thêm", en: "Needed" },
  status: { vi: "Đánh giá", en: "Verdict" },
} satisfies Readonly<Record<string, Localized>>;

export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { vi: "LỖI", en: "ERROR" },
  warning: { vi: "CẢNH BÁO", en: "WARNING" },
  info: { vi: "THÔNG TIN", en: "NOTE" },
};

/** Why a file could not be opened or written, by the system's code. */
export const systemReasons: Readonly<Record<string, Localized>> = {
  EACCES: { vi: "không có quyền", en: "permission denied" },
  EPERM: { vi: "không có quyền", en: "permission denied" },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
  EDQUOT: { vi: "đã dùng hết dung lượng được cấp", en: "the disk quota is used up" },
  EBUSY: { vi: "tệp đang mở ở chương trình khác", en: "the file is open in another program" },
  ENOENT: { vi: "không có thư mục này", en: "there is no such folder" },
  ENOTDIR: { vi: "không có thư mục này", en: "there is no such folder" },
  EISDIR: { vi: "đây là một thư mục", en: "this is a folder" },
  ELOOP: { vi: "liên kết trỏ vòng về chính nó", en: "the link leads back to itself" },
  ENAMETOOLONG: { vi: "tên quá dài", en: "the name is too long" },
};
