import type { FindingCode, Localized, Severity } from "../model/finding";

/** Every text of a finding: the fact, the figures and the request. `{indicator}` is filled from the finding itself. */
interface MessageEntry {
  readonly severity: Severity;
  readonly texts: Readonly<Record<string, Localized>>;
}

export const messages: Readonly<Record<FindingCode, MessageEntry>> = {
  UNREADABLE_FILE: {
    severity: "error",
    texts: {
      default: {
        vi: "không đọc được tệp. Đề nghị mở tệp bằng Excel, lưu lại dạng .xlsx rồi thử lại.",
        en: "the file cannot be read. Please open it in Excel, save it as .xlsx and try again.",
      },
      encrypted: {
        vi: "tệp được bảo vệ bằng mật khẩu. Đề nghị bỏ mật khẩu mở tệp rồi gửi lại.",
        en: "the file is protected with a password. Please remove the password and send it again.",
      },
      empty: {
        vi: "tệp rỗng (0 byte). Đề nghị đơn vị gửi lại.",
        en: "the file is empty (0 bytes). Please ask the unit to send it again.",
      },
      notWorkbook: {
        vi: "tệp không phải là bảng tính Excel. Đề nghị gửi đúng tệp .xlsx.",
        en: "the file is not an Excel workbook. Please send the .xlsx file.",
      },
      notUnicode: {
        vi: "tệp văn bản không ở bảng mã Unicode nên chữ có thể sai. Đề nghị lưu lại dạng “CSV UTF-8” hoặc .xlsx.",
        en: "the text is in no Unicode encoding, so its letters could be wrong. Please save it as “CSV UTF-8” or as .xlsx.",
      },
      renamed: {
        vi: "tệp thực ra là {kind} được đổi tên, không phải bảng tính Excel. Đề nghị mở bằng Excel, kiểm tra số liệu, lưu lại (Save As) dạng .xlsx rồi gửi lại.",
        en: "the file is really a {kind} under another name, not an Excel workbook. Please open it in Excel, check the figures, save it as .xlsx and send it again.",
      },
      damaged: {
        vi: "tệp bị hỏng hoặc chưa được chép đủ. Đề nghị đơn vị gửi lại.",
        en: "the file is damaged or was not copied completely. Please ask the unit to send it again.",
      },
      unopened: {
        vi: "không mở được tệp: tệp đang mở ở chương trình khác, hoặc không có quyền đọc. Đề nghị đóng tệp rồi thử lại.",
        en: "the file cannot be opened: another program holds it, or it may not be read. Please close it and try again.",
      },
      folder: {
        vi: "không mở được thư mục này, nên không tệp nào trong đó được đọc. Đề nghị kiểm tra quyền đọc rồi chạy lại.",
        en: "the folder cannot be opened, so no file in it is read. Please check that it may be read and run again.",
      },
      memory: {
        vi: "đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Đề nghị chỉ giữ lại biểu báo cáo, lưu thành tệp mới dạng .xlsx.",
        en: "reading the file took too much memory and was stopped. Please keep only the report in a new .xlsx file.",
      },
      tooLarge: {
        vi: "tệp quá lớn để đọc an toàn ({limit}). Đề nghị chỉ giữ lại biểu báo cáo, lưu thành tệp mới rồi gửi lại.",
        en: "the file is too large to read safely ({limit}). Please keep only the report in a new file and send it again.",
      },
      timeout: {
        vi: "đọc tệp quá {seconds} giây chưa xong nên đã dừng. Đề nghị lưu lại tệp dạng .xlsx, chỉ giữ biểu báo cáo.",
        en: "reading took more than {seconds} seconds and was stopped. Please save the report alone as .xlsx.",
      },
      stopped: {
        vi: "chưa đọc: lượt đọc đã dừng vì nhiều tệp quá thời gian. Đề nghị kiểm tra ổ mạng và các tệp đã báo, rồi chạy lại.",
        en: "not read: reading stopped because many files took too long. Please check the network drive and the files named, and run again.",
      },
      mergesUnread: {
        vi: "có quá nhiều ô gộp trên một dòng nên Excel không cho biết hết; tiêu đề gộp ô có thể đọc thiếu. Đề nghị bỏ gộp bớt, hoặc chọn tệp đó từ máy.",
        en: "has more merged cells in one row than Excel tells, so that merged headings may be read in part. Please unmerge some, or choose the file from disk.",
      },
      sheetTooLarge: {
        vi: "có ô ghi số liệu ở quá xa bảng báo cáo nên không đọc trang tính này. Đề nghị xóa các ô thừa rồi chạy lại.",
        en: "a filled cell stands too far from the table, so this sheet is not read. Please delete the stray cells and run again.",
      },
      newerVersion: {
        vi: "tệp do phiên bản mới hơn của công cụ tạo ra (phiên bản {version}). Đề nghị cập nhật công cụ.",
        en: "the file was made by a newer version of this tool (version {version}). Please update the tool.",
      },
    },
  },
  NO_REPORT_FOUND: {
    severity: "error",
    texts: {
      default: {
        vi: "không tìm thấy bảng chỉ tiêu nào (cần các cột Chỉ tiêu và Kết quả, hoặc Tử số và Mẫu số). Đề nghị kiểm tra lại tệp.",
        en: "no table of indicators was found (columns for the indicator and its result, or numerator and denominator, are needed). Please check the file.",
      },
    },
  },
  UNIT_UNKNOWN: {
    severity: "error",
    texts: {
      default: {
        vi: 'chưa xác định được đơn vị báo cáo{name}. Đề nghị ghi rõ dòng "Đơn vị báo cáo:" hoặc chỉ định đơn vị cho tệp này.',
        en: 'the reporting unit could not be determined{name}. Please name it in a line "Đơn vị báo cáo:" or assign the file to a unit.',
      },
      notInSet: {
        vi: 'ghi "{text}", không có trong danh sách đơn vị đang tổng hợp, nên chưa đưa vào tổng hợp. Đề nghị kiểm tra đây là báo cáo của nơi khác, của đơn vị trước khi sắp xếp hay viết khác tên; nếu đúng là của một đơn vị trong danh sách thì chỉ định đơn vị cho tệp này.',
        en: 'it says "{text}", which is none of the units being consolidated, so it is left out. Please check whether it comes from elsewhere, from a unit of before the rearrangement, or writes the name in another way; if it is a listed unit\'s, assign the file to that unit.',
      },
    },
  },
  UNIT_PROPOSED: {
    severity: "error",
    texts: {
      default: {
        vi: 'có thể là báo cáo của {proposed} (ghi "{text}") nhưng chưa chắc chắn, nên chưa đưa vào tổng hợp. Đề nghị xác nhận đơn vị.',
        en: 'this may be the report of {proposed} (it says "{text}"), but that is not certain, so it is left out. Please confirm the unit.',
      },
      several: {
        vi: 'ghi "{text}" nên có thể là báo cáo của một trong các đơn vị: {proposed}; chưa đưa vào tổng hợp. Đề nghị xác nhận đơn vị.',
        en: 'it says "{text}", so this may be the report of one of: {proposed}; it is left out. Please confirm the unit.',
      },
      former: {
        vi: 'ghi "{text}" là tên đơn vị trước khi sắp xếp, nay thuộc {proposed}, nên chưa đưa vào tổng hợp. Đề nghị xác nhận đơn vị, và xác nhận số liệu là của cả đơn vị mới.',
        en: 'it says "{text}", a unit of before the rearrangement that is now in {proposed}, so it is left out. Please confirm the unit, and that the figures are those of the whole new one.',
      },
      notInSet: {
        vi: 'ghi "{said}", không có trong danh sách đơn vị đang tổng hợp, nhưng "{text}" lại chỉ {proposed}, nên chưa đưa vào tổng hợp. Đề nghị kiểm tra báo cáo có phải của đơn vị khác không, rồi xác nhận đơn vị.',
        en: 'it says "{said}", which is none of the units being consolidated, but "{text}" names {proposed}, so it is left out. Please check that it is not another unit\'s, and confirm the unit.',
      },
      conflict: {
        vi: 'có thể là báo cáo của {proposed} (ghi "{text}") nhưng "{otherText}" lại chỉ {other}, nên chưa đưa vào tổng hợp. Đề nghị xác nhận đơn vị.',
        en: 'this may be the report of {proposed} (it says "{text}"), but "{otherText}" names {other}, so it is left out. Please confirm the unit.',
      },
    },
  },
  PREVIOUS_RESTATED: {
    severity: "info",
    texts: {
      default: {
        vi: "số liệu năm học {year} của xã cũ được tính lại theo địa giới mới: {count} chỉ tiêu, {units} đơn vị.",
        en: "the figures of {year} of former communes were worked out over the present boundaries: {count} {count|indicator|indicators}, {units} units.",
      },
    },
  },
  ROUND_CHANGED: {
    severity: "warning",
    texts: {
      default: {
        vi: "{count} chỉ tiêu đã thay đổi so với đợt {round} (chốt lúc {when}) mà chưa ghi lý do: TT {rows}. Đề nghị ghi lý do ở trang “Các đợt báo cáo”.",
        en: "{count} indicators have changed since the round “{round}” (frozen {when}) and no reason is given: No. {rows}. Please give the reasons on the sheet “Các đợt báo cáo”.",
      },
    },
  },
  ROUND_CELL_CHANGED: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": số liệu đã chốt của đợt {round} là {frozen}, nhưng ô này ghi {shown}. Số đã chốt được giữ nguyên; thay đổi của đợt này đề nghị ghi ở báo cáo của đơn vị hoặc trang “Điều chỉnh”.',
        en: '"{indicator}": the frozen figure of the round “{round}” is {frozen}, but the cell says {shown}. The frozen figure stays; please enter what has changed in the unit\'s report or on the sheet “Điều chỉnh”.',
      },
    },
  },
  HISTORY_DIFFERS: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}", {year}: “{file}” ghi {value}, “{other}” ghi {otherValue}. Bảng nhiều năm dùng {value}. Đề nghị rà soát số liệu đã công bố.',
        en: '"{indicator}", {year}: “{file}” says {value}, “{other}” says {otherValue}. The table of the years uses {value}. Please check the published figure.',
      },
    },
  },
  HISTORY_LEFT_OUT: {
    severity: "warning",
    texts: {
      default: {
        vi: "{count} dòng của năm {year} không có trong danh mục hiện hành nên không đưa vào bảng nhiều năm: {rows}.",
        en: "{count} rows of {year} are not in the catalogue in force and do not enter the table of the years: {rows}.",
      },
      unreadable: {
        vi: '"{indicator}", {year}: ô này ghi "{shown}", không đọc được thành số; bảng nhiều năm để trống.',
        en: '"{indicator}", {year}: the cell says "{shown}", which is no figure; the table of the years leaves it blank.',
      },
      notPooled: {
        vi: '"{indicator}", {year}: {count} tệp là của các tỉnh cũ khác nhau và có tệp không ghi tử số, mẫu số, nên không gộp được; bảng nhiều năm để trống.',
        en: '"{indicator}", {year}: {count} files are of different former provinces and not all tell numerator and denominator, so they cannot be pooled; the table of the years leaves it blank.',
      },
    },
  },
  RESTATEMENT_REFUSED: {
    severity: "info",
    texts: {
      default: {
        vi: '"{indicator}": chưa tính lại số liệu năm trước theo địa giới mới: {reason}.',
        en: '"{indicator}": last year\'s figures are not worked out over the present boundaries: {reason}.',
      },
      wholes: {
        vi: "chưa có sổ năm học {year} của {wholes}, nên chưa tính lại số liệu năm trước cho các đơn vị hình thành từ đó. Đề nghị bổ sung sổ này.",
        en: "no workbook of {year} of {wholes} was given, so last year's figures are not worked out for the units that were made from it. Please add that workbook.",
      },
    },
  },
  UNIT_SET_PROPOSED: {
    severity: "error",
    texts: {
      default: {
        vi: "{count} báo cáo {level} của {province}{year}, trong khi đang dùng bộ đơn vị {present} của {presentProvince}, nên các báo cáo này chưa đưa vào tổng hợp. Đề nghị xác nhận chuyển sang bộ đơn vị {level} ({set}).",
        en: "{count} {level} reports of {province}{year}, while the {present} set of {presentProvince} is in use, so they are left out. Please confirm the switch to the {level} set ({set}).",
      },
    },
  },
  UNIT_DUPLICATE: {
    severity: "error",
    texts: {
      default: {
        vi: "đơn vị có {count} báo cáo với số liệu khác nhau ({places}), nên chưa đưa báo cáo nào vào tổng hợp. Khác ở: {differences}. Đề nghị chọn một báo cáo.",
        en: "the unit has {count} reports with different figures ({places}), so none is used. They differ in: {differences}. Please choose one.",
      },
      same: {
        vi: "đơn vị có {count} báo cáo với số liệu giống nhau ({places}); chỉ dùng một.",
        en: "the unit has {count} reports with the same figures ({places}); one is used.",
      },
    },
  },
  UNIT_MISSING: {
    severity: "error",
    texts: {
      default: {
        vi: "chưa có báo cáo. Đề nghị đơn vị gửi báo cáo.",
        en: "no report has come. Please ask the unit to send it.",
      },
      leftOut: {
        vi: "có báo cáo nhưng chưa đưa vào tổng hợp được ({places}), nên đơn vị còn tính là chưa báo cáo. Đề nghị xử lý nội dung rà soát về báo cáo đó.",
        en: "a report has come but could not be used ({places}), so the unit still counts as silent. Please settle the finding about that report.",
      },
    },
  },
  WRONG_SCHOOL_YEAR: {
    severity: "error",
    texts: {
      default: {
        vi: "báo cáo ghi năm học {found}, trong khi đang tổng hợp năm học {expected}, nên chưa đưa vào tổng hợp. Đề nghị gửi đúng báo cáo.",
        en: "the report names school year {found} while {expected} is being consolidated, so it is left out. Please send the right report.",
      },
      table: {
        vi: "bảng này là số liệu năm học {found}, không phải năm học {expected}, nên không đưa vào tổng hợp.",
        en: "this table holds figures of school year {found}, not of {expected}, and is left out.",
      },
    },
  },
  INDICATOR_MISSING: {
    severity: "error",
    texts: {
      default: {
        vi: 'không có dòng "{indicator}". Đề nghị bổ sung.',
        en: 'there is no row "{indicator}". Please add it.',
      },
      blank: {
        vi: '"{indicator}": ô {column} để trống. Đề nghị bổ sung số liệu.',
        en: '"{indicator}": the cell for the {column} is blank. Please supply the figure.',
      },
      noUnit: {
        vi: '"{indicator}": chưa có đơn vị trực thuộc nào có số liệu. Đề nghị bổ sung.',
        en: '"{indicator}": no smaller unit has a figure. Please supply the figures.',
      },
      notCollected: {
        vi: '"{indicator}": ghi "{text}" (chưa thu thập được). Đề nghị bổ sung số liệu.',
        en: '"{indicator}": says "{text}" (not collected). Please supply the figure.',
      },
    },
  },
  INDICATOR_DUPLICATE: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}" có ở nhiều dòng với số liệu khác nhau ({cells}), nên chưa dùng dòng nào. Đề nghị chỉ giữ một dòng.',
        en: '"{indicator}" stands in several rows with different figures ({cells}), so none is used. Please keep one row.',
      },
      same: {
        vi: '"{indicator}" có ở nhiều dòng với số liệu giống nhau ({cells}); chỉ dùng một dòng.',
        en: '"{indicator}" stands in several rows with the same figures ({cells}); one is used.',
      },
    },
  },
  NOT_A_NUMBER: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": ghi "{text}", không phải là một số. Đề nghị nhập lại bằng số.',
        en: '"{indicator}": says "{text}", which is not a number. Please enter a number.',
      },
      attained: {
        vi: '"{indicator}": ghi "{text}"; chỉ nhận Đạt hoặc Không đạt. Đề nghị ghi lại.',
        en: '"{indicator}": says "{text}"; only Đạt or Không đạt is understood. Please correct it.',
      },
      date: {
        vi: '"{indicator}": ô đang là ngày tháng ({text}), không phải là số. Đề nghị nhập lại số và đổi định dạng ô.',
        en: '"{indicator}": the cell holds a date ({text}), not a number. Please enter the number again and change the cell\'s format.',
      },
    },
  },
  AMBIGUOUS_NUMBER: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": ghi "{text}", có thể đọc là {first} hoặc {second}. Đề nghị nhập lại bằng số.',
        en: '"{indicator}": says "{text}", which may be read as {first} or as {second}. Please enter a number.',
      },
      twoFigures: {
        vi: '"{indicator}": ô này ghi {first} nhưng ô {otherCell} ghi {second}. Đề nghị chỉ giữ một.',
        en: '"{indicator}": this cell says {first} but cell {otherCell} says {second}. Please keep one of them.',
      },
      blankBeside: {
        vi: '"{indicator}": ô này (cột "{heading}") ghi {first} nhưng ô {otherCell} (cột "{otherHeading}") để trống, không rõ số nào là kết quả. Đề nghị ghi đủ hoặc chỉ giữ một cột.',
        en: '"{indicator}": this cell (column "{heading}") says {first} but cell {otherCell} (column "{otherHeading}") is blank, so that it is not clear which is the result. Please fill in both or keep one column.',
      },
      underNot: {
        vi: '"{indicator}": cột "Không đạt" ghi "{text}", có thể hiểu là đạt hoặc không đạt. Đề nghị đánh dấu x vào đúng cột.',
        en: '"{indicator}": the column "Không đạt" says "{text}", which may mean attained or not attained. Please put an x in the right column.',
      },
    },
  },
  NEGATIVE: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": số âm ({value}). Đề nghị rà soát.',
        en: '"{indicator}": a negative number ({value}). Please check it.',
      },
    },
  },
  NOT_WHOLE: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": {value} không phải là số nguyên. Đề nghị rà soát.',
        en: '"{indicator}": {value} is not a whole number. Please check it.',
      },
      attained: {
        vi: '"{indicator}": ghi {value}; chỉ nhận 1 (Đạt) hoặc 0 (Không đạt). Đề nghị rà soát.',
        en: '"{indicator}": says {value}; only 1 (attained) or 0 (not attained) is understood. Please check it.',
      },
    },
  },
  CELL_ERROR: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": ô đang báo lỗi {error}. Đề nghị sửa công thức.',
        en: '"{indicator}": the cell shows the error {error}. Please mend the formula.',
      },
    },
  },
  NOT_CALCULATED: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": công thức chưa được tính. Đề nghị mở tệp bằng Excel, lưu lại rồi gửi.',
        en: '"{indicator}": the formula was never calculated. Please open the file in Excel, save it and send it again.',
      },
    },
  },
  RATE_WITHOUT_COUNTS: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": chỉ có tỷ lệ ({rate}), không có tử số và mẫu số nên không gộp được. Đề nghị bổ sung tử số và mẫu số.',
        en: '"{indicator}": only the rate is given ({rate}), without numerator and denominator, so it cannot be pooled. Please supply both.',
      },
      notARate: {
        vi: '"{indicator}": ghi {text}, không thể là tỷ lệ (tỷ lệ từ 0 đến {most}) và không rõ là tử số hay mẫu số. Đề nghị ghi đủ tử số và mẫu số.',
        en: '"{indicator}": it says {text}, which cannot be a rate (a rate is from 0 to {most}), and whether it is the numerator or the denominator is not said. Please supply both.',
      },
    },
  },
  ZERO_DENOMINATOR: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": mẫu số bằng 0 trong khi tử số là {numerator}. Đề nghị rà soát.',
        en: '"{indicator}": the denominator is 0 while the numerator is {numerator}. Please check it.',
      },
      both: {
        vi: '"{indicator}": tử số và mẫu số đều bằng 0; được tính là đã báo cáo.',
        en: '"{indicator}": numerator and denominator are both 0; this counts as reported.',
      },
    },
  },
  NUMERATOR_EXCEEDS_DENOMINATOR: {
    severity: "error",
    texts: {
      default: {
        vi: 'tử số ({numerator}) lớn hơn mẫu số ({denominator}) ở "{indicator}". Đề nghị rà soát.',
        en: 'the numerator ({numerator}) exceeds the denominator ({denominator}) in "{indicator}". Please check it.',
      },
    },
  },
  COMMUNES_EXCEED_UNIT: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": ghi {value} xã, nhiều hơn số xã của đơn vị ({communes}). Đề nghị rà soát.',
        en: '"{indicator}": says {value} communes, more than the unit has ({communes}). Please check it.',
      },
    },
  },
  INDICATOR_UNKNOWN: {
    severity: "warning",
    texts: {
      default: {
        vi: 'dòng "{text}" không khớp với chỉ tiêu nào trong danh mục, nên không đưa vào tổng hợp.',
        en: 'the row "{text}" matches no indicator of the catalogue and is left out.',
      },
      near: {
        vi: 'dòng "{text}" không khớp với chỉ tiêu nào trong danh mục (gần nhất: "{nearest}"), nên không đưa vào tổng hợp. Đề nghị ghi đúng tên chỉ tiêu.',
        en: 'the row "{text}" matches no indicator of the catalogue (nearest: "{nearest}") and is left out. Please use the indicator\'s name.',
      },
      notAsked: {
        vi: '"{indicator}" không thuộc phần báo cáo của đơn vị này, nên không đưa vào tổng hợp.',
        en: '"{indicator}" is not asked of this unit and is left out.',
      },
    },
  },
  NAME_NUMBER_MISMATCH: {
    severity: "warning",
    texts: {
      default: {
        vi: 'dòng mang số {number} nhưng tên là "{indicator}" (số {expected} trong danh mục); đã lấy theo tên.',
        en: 'the row is numbered {number} but named "{indicator}" (number {expected} in the catalogue); the name was used.',
      },
    },
  },
  RATE_DISAGREES: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": tỷ lệ ghi {printed} nhưng {numerator}/{denominator} là {computed}. Đề nghị rà soát.',
        en: '"{indicator}": the rate says {printed} but {numerator}/{denominator} is {computed}. Please check it.',
      },
    },
  },
  PLAIN_MEAN: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": tỷ lệ ghi {printed} bằng trung bình cộng của {parts} tỷ lệ thành phần; tính gộp từ tử số và mẫu số là {computed}. Đề nghị rà soát.',
        en: '"{indicator}": the rate says {printed}, the plain mean of {parts} rates; pooled from numerators and denominators it is {computed}. Please check it.',
      },
    },
  },
  LEVELS_EXCEED_TOTAL: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}" ({value}) và "{other}" ({otherValue}) cộng lại nhiều hơn tổng số ({total}). Đề nghị rà soát.',
        en: '"{indicator}" ({value}) and "{other}" ({otherValue}) together exceed the total ({total}). Please check them.',
      },
    },
  },
  LEVELS_NOT_NESTED: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}" ({value}) lớn hơn "{other}" ({otherValue}), trong khi mức cao phải nằm trong mức thấp. Đề nghị rà soát.',
        en: '"{indicator}" ({value}) exceeds "{other}" ({otherValue}), although it must be contained in it. Please check them.',
      },
      attained: {
        vi: '"{indicator}" ghi Đạt nhưng "{other}" ghi Không đạt. Đề nghị rà soát.',
        en: '"{indicator}" is marked as attained but "{other}" is not. Please check them.',
      },
    },
  },
  DENOMINATORS_DIFFER: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": mẫu số {denominator} khác mẫu số {otherDenominator} của "{other}" (ô {otherCell}), trong khi là cùng một số. Đề nghị rà soát.',
        en: '"{indicator}": the denominator {denominator} differs from {otherDenominator} of "{other}" (cell {otherCell}), although they are the same quantity. Please check them.',
      },
    },
  },
  NIL_BUT_NOT_LAST_YEAR: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": ghi "-" (không có) nhưng năm trước là {previous}. Đề nghị xác nhận.',
        en: '"{indicator}": says "-" (nil) but last year it was {previous}. Please confirm.',
      },
    },
  },
  OUTLIER: {
    severity: "warning",
    texts: {
      rate: {
        vi: '"{indicator}": {current} so với năm trước {previous} ({numerator}/{denominator}, năm trước {previousNumerator}/{previousDenominator}). Đề nghị rà soát.',
        en: '"{indicator}": {current} against {previous} last year ({numerator}/{denominator}, last year {previousNumerator}/{previousDenominator}). Please check it.',
      },
      denominator: {
        vi: '"{indicator}": mẫu số {current} so với năm trước {previous}. Đề nghị rà soát.',
        en: '"{indicator}": the denominator is {current} against {previous} last year. Please check it.',
      },
      digit: {
        vi: '"{indicator}": {current} so với năm trước {previous}: có thể thừa hoặc thiếu một chữ số. Đề nghị rà soát.',
        en: '"{indicator}": {current} against {previous} last year: perhaps a digit too many or too few. Please check it.',
      },
      peers: {
        vi: '"{indicator}": {current} khác xa các đơn vị khác (giữa {low} và {high}, trung vị {median}).',
        en: '"{indicator}": {current} is far from the other units (between {low} and {high}, median {median}).',
      },
    },
  },
  EXTERNAL_LINK: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": số liệu lấy từ tệp khác ({formula}), có thể đã cũ. Đề nghị kiểm tra.',
        en: '"{indicator}": the figure comes from another file ({formula}) and may be stale. Please check it.',
      },
    },
  },
  BLANK_READ_AS_ZERO: {
    severity: "warning",
    texts: {
      default: {
        vi: 'công thức {formula} sẽ coi ô trống là 0. Đề nghị bọc tham số bằng IF(ô="","",ô).',
        en: 'the formula {formula} reads blank cells as 0. Please wrap the argument as IF(cell="","",cell).',
      },
      several: {
        vi: 'công thức {formula} và {count} công thức khác của trang tính sẽ coi ô trống là 0. Đề nghị bọc tham số bằng IF(ô="","",ô).',
        en: 'the formula {formula} and {count} more of the sheet read blank cells as 0. Please wrap the arguments as IF(cell="","",cell).',
      },
    },
  },
  LEGACY_ENCODING: {
    severity: "info",
    texts: {
      default: {
        vi: 'chữ trong trang tính theo bảng mã {encoding}; đã chuyển sang Unicode khi đọc (ví dụ "{before}" là "{after}").',
        en: 'the sheet\'s text is in {encoding}; it was read as Unicode (for example "{before}" is "{after}").',
      },
    },
  },
  FORMULA_LIKE_TEXT: {
    severity: "info",
    texts: {
      default: {
        vi: 'ô bắt đầu bằng dấu công thức ("{text}"); được giữ nguyên là chữ.',
        en: 'the text begins like a formula ("{text}"); it is kept as text.',
      },
    },
  },
  MET_BY_ROUNDING: {
    severity: "info",
    texts: {
      default: {
        vi: '"{indicator}": đạt {actual} nhờ làm tròn; giá trị chưa làm tròn là {exact}, chỉ tiêu {target}.',
        en: '"{indicator}": reaches {actual} only by rounding; unrounded it is {exact}, the target is {target}.',
      },
    },
  },
  LEVEL_MOVED: {
    severity: "info",
    texts: {
      default: {
        vi: '"{indicator}" giảm từ {previous} xuống {current} trong khi "{other}" tăng từ {otherPrevious} lên {otherCurrent}: trường lên mức độ 2 không còn tính ở mức độ 1.',
        en: '"{indicator}" fell from {previous} to {current} while "{other}" rose from {otherPrevious} to {otherCurrent}: a school promoted to level 2 is no longer counted at level 1.',
      },
    },
  },
  OUR_OWN_OUTPUT: {
    severity: "info",
    texts: {
      default: {
        vi: "là bảng tổng hợp do công cụ tạo cho {name}, nên không đưa vào tổng hợp.",
        en: "is a consolidation that this tool made for {name} and is left out.",
      },
      nameless: {
        vi: "là bảng tổng hợp do công cụ tạo, nên không đưa vào tổng hợp.",
        en: "is a consolidation that this tool made and is left out.",
      },
      submission: {
        vi: "là bản nộp do công cụ tạo, nên không đưa vào tổng hợp.",
        en: "is a submission copy that this tool made and is left out.",
      },
      copy: {
        vi: "là bản sao của một trang do công cụ lập, nên không đưa vào tổng hợp.",
        en: "is a copy of a sheet that this tool made and is left out.",
      },
      unit: {
        vi: "là bảng tổng hợp do công cụ tạo cho {name}; được nhận làm báo cáo của đơn vị.",
        en: "is a consolidation that this tool made for {name}; it is taken as the unit's report.",
      },
      unitNameless: {
        vi: "là bảng tổng hợp do công cụ tạo; được nhận làm báo cáo của đơn vị được chỉ định.",
        en: "is a consolidation that this tool made; it is taken as the report of the unit that it is assigned to.",
      },
    },
  },
  ADJUSTED: {
    severity: "info",
    texts: {
      default: {
        vi: '"{indicator}": {field} được điều chỉnh từ {old} thành {new} ({reason}; {document}; {confirmedBy}, {when}).',
        en: '"{indicator}": the {field} was adjusted from {old} to {new} ({reason}; {document}; {confirmedBy}, {when}).',
      },
      superseded: {
        vi: '"{indicator}": {field} được điều chỉnh nhiều lần: {new} ({when}), sau đó {later} ({laterWhen}); dùng lần sau. Đề nghị rà soát các điều chỉnh.',
        en: '"{indicator}": the {field} was adjusted more than once: to {new} ({when}), then to {later} ({laterWhen}); the later one is used. Please look at the adjustments again.',
      },
      stale: {
        vi: '"{indicator}": {field} được điều chỉnh thành {new} khi báo cáo còn ghi {old}, nhưng nay báo cáo ghi {found}; vẫn dùng số điều chỉnh. Đề nghị rà soát điều chỉnh.',
        en: '"{indicator}": the {field} was adjusted to {new} when the report said {old}, but now it says {found}; the adjusted figure is still used. Please look at the adjustment again.',
      },
    },
  },
  FRACTION_AS_RATE: {
    severity: "info",
    texts: {
      default: {
        vi: '"{indicator}": tỷ lệ ghi {printed} được hiểu là {meant} vì bằng tử số/mẫu số.',
        en: '"{indicator}": the rate {printed} was understood as {meant} because it equals numerator/denominator.',
      },
    },
  },
  ADJUSTMENT_IGNORED: {
    severity: "error",
    texts: {
      default: {
        vi: 'điều chỉnh cho "{target}" không áp dụng được: {reason}.',
        en: 'the adjustment for "{target}" could not be applied: {reason}.',
      },
    },
  },
  ASSIGNMENT_UNUSED: {
    severity: "warning",
    texts: {
      default: {
        vi: "được chỉ định cho {unit} nhưng không có báo cáo nào theo chỉ định này. Đề nghị kiểm tra tên tệp và tên trang tính.",
        en: "is assigned to {unit}, but no report takes the assignment. Please check the names of the file and the sheet.",
      },
      column: {
        vi: "không có cột nào theo câu trả lời {answer}. Đề nghị kiểm tra tên tệp, tên trang tính và chữ cái của cột.",
        en: "no column takes the answer {answer}. Please check the names of the file and the sheet and the column's letter.",
      },
      cells: {
        vi: "không có số liệu nào theo câu trả lời {answer}. Đề nghị kiểm tra tên tệp, tên trang tính và các ô.",
        en: "no figure takes the answer {answer}. Please check the names of the file and the sheet and the cells.",
      },
      several: {
        vi: "được chỉ định cho {unit} nhưng có {count} báo cáo của nhiều đơn vị, nên không dùng chỉ định này. Đề nghị ghi tên đơn vị ngay trong bảng.",
        en: "is assigned to {unit}, but holds {count} reports of several units, so the assignment is not used. Please name the units in the table itself.",
      },
    },
  },
  SHARE_INCOMPLETE: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": tổng của đơn vị mới gồm {reported}/{expected} đơn vị trực thuộc, nên kết quả chung là tạm tính. Đề nghị bổ sung.',
        en: '"{indicator}": the unit\'s total covers only {reported} of {expected} smaller units, so the overall result is provisional. Please supply the rest.',
      },
      lastYear: {
        vi: '"{indicator}": số năm trước của đơn vị còn thiếu {lacking} đơn vị trực thuộc, nên không dùng để so sánh và ước tính. Đề nghị chọn bảng tổng hợp năm trước đã đủ số liệu.',
        en: "\"{indicator}\": last year's figure of the unit lacks {lacking} smaller units, so nothing is compared with it or estimated from it. Please choose last year's consolidation with all of them.",
      },
    },
  },
  BOUNDS_ASSUMED: {
    severity: "info",
    texts: {
      default: {
        vi: '"{indicator}": trường hợp thấp nhất ({low}) và cao nhất ({high}) giả định mẫu số của {units} như năm trước, chênh không quá {percent} %.',
        en: '"{indicator}": the worst ({low}) and best case ({high}) assume the denominators of {units} to be last year\'s, give or take {percent} %.',
      },
      mayExceed: {
        vi: '"{indicator}": trường hợp thấp nhất ({low}) và cao nhất ({high}) giả định mẫu số của {units} như năm trước, chênh không quá {percent} %, và tử số không lớn hơn mẫu số; ở chỉ tiêu này tử số có thể lớn hơn, khi đó kết quả có thể cao hơn nữa.',
        en: '"{indicator}": the worst ({low}) and best case ({high}) assume the denominators of {units} to be last year\'s, give or take {percent} %, and numerators no larger than the denominators; in this row a numerator may be larger, and the result higher still.',
      },
    },
  },
  COLUMN_PROPOSED: {
    severity: "error",
    texts: {
      inverse: {
        vi: '"{indicator}": tỷ lệ đã ghi chỉ khớp khi đổi chỗ tử số ({numerator}) và mẫu số ({denominator}). Chưa lấy số liệu. Đề nghị rà soát.',
        en: '"{indicator}": the printed rate agrees only with numerator ({numerator}) and denominator ({denominator}) the other way round. Nothing is taken. Please check.',
      },
      default: {
        vi: "chưa rõ cột nào là tử số, cột nào là mẫu số ({count} chỉ tiêu; ô {cells}). Chưa lấy số liệu. Đề nghị xác định.",
        en: "it is not clear which column is the numerator and which the denominator ({count} {count|row|rows}; cells {cells}). Nothing is taken. Please say.",
      },
      exchanged: {
        vi: 'cột {column} ghi "{heading}": các dòng chỉ khớp khi tử số và mẫu số được đổi chỗ ({count} chỉ tiêu; ô {cells}). Chưa lấy số liệu. Đề nghị xác định cột tử số, cột mẫu số.',
        en: 'column {column} says "{heading}": the rows agree only with numerator and denominator the other way round ({count} {count|row|rows}; cells {cells}). Nothing is taken. Please say which column is the numerator and which the denominator.',
      },
      proposed: {
        vi: 'cột {column} ghi "{heading}": tiêu đề chưa cho biết cột ghi gì; theo phép tính của các dòng thì có thể là {role} ({count} chỉ tiêu; ô {cells}). Chưa lấy số liệu. Đề nghị xác nhận cột tử số, cột mẫu số.',
        en: 'column {column} says "{heading}": its heading does not tell what it holds; by the arithmetic of the rows it may be the {role} ({count} {count|row|rows}; cells {cells}). Nothing is taken. Please confirm which column is the numerator and which the denominator.',
      },
    },
  },
  QUALIFIER_UNSURE: {
    severity: "error",
    texts: {
      default: {
        vi: "chưa rõ số liệu nào là kết quả chính thức ({count} chỉ tiêu; ô {cells}). Đề nghị xác định.",
        en: "it is not clear which figure is the official result ({count} {count|row|rows}; cells {cells}). Please say which.",
      },
      columns: {
        vi: 'cột {firstColumn} ghi "{first}", cột {secondColumn} ghi "{second}", hai cột khác nhau ở {count} chỉ tiêu (ô {cells}). Đề nghị xác định cột kết quả chính thức.',
        en: 'column {firstColumn} says "{first}", column {secondColumn} says "{second}", and the two differ in {count} {count|row|rows} (cells {cells}). Please say which column is the official result.',
      },
      lesser: {
        vi: 'cột {column} ghi "{heading}", không phải số liệu chung của cả đơn vị trong cả năm ({count} chỉ tiêu; ô {cells}). Đề nghị gửi số liệu chung, hoặc xác định cột này là kết quả.',
        en: 'column {column} says "{heading}", which is not the whole unit\'s figure of the whole year ({count} {count|row|rows}; cells {cells}). Please send the whole figure, or say that this column is the result.',
      },
      counted: {
        vi: 'cột {column} ghi "{heading}", không phải số mà chỉ tiêu đếm ({count} chỉ tiêu; ô {cells}). Đề nghị ghi số theo đúng tử số, mẫu số của chỉ tiêu, hoặc xác định cột này là kết quả.',
        en: 'column {column} says "{heading}", which is not what the row counts ({count} {count|row|rows}; cells {cells}). Please give the counts of the row, or say that this column is the result.',
      },
      sector: {
        vi: 'cột {column} ghi "{heading}": chưa rõ là số liệu của đơn vị hay của toàn ngành trong tỉnh ({count} chỉ tiêu; ô {cells}). Đề nghị xác định.',
        en: 'column {column} says "{heading}": it may be the unit\'s figure or that of the whole sector in the province ({count} {count|row|rows}; cells {cells}). Please say which.',
      },
      words: {
        vi: 'cột {column} ghi "{heading}": chưa hiểu "{words}" nên chưa lấy số liệu ({count} chỉ tiêu; ô {cells}). Đề nghị xác định ý nghĩa của cột.',
        en: 'column {column} says "{heading}": "{words}" is not understood, so nothing is taken ({count} {count|row|rows}; cells {cells}). Please say what the column holds.',
      },
      reach: {
        vi: 'chưa rõ tiêu đề "{heading}" gồm những cột nào ({count} chỉ tiêu; ô {cells}). Đề nghị gộp ô tiêu đề trên đúng các cột của nó.',
        en: 'it is not clear how far the heading "{heading}" reaches ({count} {count|row|rows}; cells {cells}). Please merge it over its own columns.',
      },
      grades: {
        vi: 'cột {column} ghi "{heading}", bên cạnh là cột {otherColumn} "{other}": chưa rõ cột {column} đã gồm cả cột {otherColumn} hay chưa ({count} chỉ tiêu; ô {cells}). Đề nghị ghi số từ mức chuẩn trở lên.',
        en: 'column {column} says "{heading}" beside column {otherColumn}, "{other}": it is not clear whether {column} includes {otherColumn} ({count} rows; cells {cells}). Please give the number of all who attained the standard or more.',
      },
      unitCell: {
        vi: 'đơn vị tính ghi "{text}" nhưng chỉ tiêu đếm số {unit}: chưa rõ là số lượng hay tỷ lệ ({count} chỉ tiêu; ô {cells}). Đề nghị ghi số lượng.',
        en: 'the unit of measure says "{text}" while the indicator counts ({unit}): it is not clear whether the figure is a number or a rate ({count} {count|row|rows}; cells {cells}). Please give the number.',
      },
      shares: {
        vi: "cột này ghi tỷ lệ ở chỉ tiêu đếm số lượng khác (ô {otherCell}): chưa rõ ở đây là số lượng hay tỷ lệ ({count} chỉ tiêu; ô {cells}). Đề nghị ghi số lượng.",
        en: "the column gives a rate for another indicator that counts (cell {otherCell}): it is not clear whether these are numbers or rates ({count} {count|row|rows}; cells {cells}). Please give the numbers.",
      },
      other: {
        vi: 'cột {column} ghi "{heading}" là số liệu khác (kế hoạch, năm khác …), biểu không có cột kết quả ({count} chỉ tiêu; ô {cells}). Đề nghị gửi kết quả, hoặc xác định cột này là kết quả.',
        en: 'column {column} says "{heading}", which is something else (a plan, another year …), and the table has no column of results ({count} rows; cells {cells}). Please send the results, or say that this column is the result.',
      },
      complement: {
        vi: "cột {columns} ghi phần còn lại của tổng số (chưa ra lớp, bỏ học …; hoặc số đạt, khi chỉ tiêu tính số chưa đạt), không phải số liệu của chỉ tiêu, và các cột khác chưa đủ để có số liệu đó ({count} chỉ tiêu; ô {cells}). Đề nghị bổ sung đúng số của chỉ tiêu và tổng số.",
        en: "column {columns} gives the rest of the total (not enrolled, dropped out; or those who attained, where the indicator counts those who did not), which is not the indicator's figure, and the other columns do not give it in full ({count} {count|row|rows}; cells {cells}). Please supply the indicator's own number and the total.",
      },
      partColumns: {
        vi: "chỉ có số liệu của từng phần (cột {columns}), không có số chung của cả đơn vị ({count} chỉ tiêu; ô {cells}). Đề nghị bổ sung số chung.",
        en: "only the figures of single parts are given (columns {columns}), without the whole unit's figure ({count} {count|row|rows}; cells {cells}). Please supply the total.",
      },
      otherRows: {
        vi: 'phần ghi "{first}" là số liệu khác (kế hoạch, năm khác, phần chưa đạt …), không có số liệu kết quả ({count} chỉ tiêu; ô {cells}). Đề nghị gửi kết quả.',
        en: 'what stands under "{first}" is something else (a plan, another year, those who have not attained …), and there is no result ({count} rows; cells {cells}). Please send the results.',
      },
      lesserRows: {
        vi: 'dòng ghi "{first}", không phải số liệu chung của cả đơn vị trong cả năm ({count} chỉ tiêu; ô {cells}). Đề nghị gửi số liệu chung.',
        en: 'the row says "{first}", which is not the whole unit\'s figure of the whole year ({count} {count|row|rows}; cells {cells}). Please send the whole figure.',
      },
      wordsRows: {
        vi: 'dòng ghi "{first}": chưa hiểu nên chưa lấy số liệu ({count} chỉ tiêu; ô {cells}). Đề nghị xác định dòng kết quả.',
        en: 'the row says "{first}", which is not understood, so nothing is taken ({count} {count|row|rows}; cells {cells}). Please say which row is the result.',
      },
      rows: {
        vi: "dòng {first} và dòng {second} ghi số liệu khác nhau ({count} chỉ tiêu; ô {cells}). Đề nghị xác định dòng kết quả chính thức.",
        en: "the row {first} and the row {second} hold different figures ({count} {count|row|rows}; cells {cells}). Please say which row is the official result.",
      },
      repeated: {
        vi: "từ ô {first} các chỉ tiêu được ghi lại lần thứ hai mà không ghi rõ là số liệu của năm nào, của địa bàn nào ({count} chỉ tiêu; ô {cells}): chưa lấy số liệu ghi ở lần hai. Đề nghị ghi rõ, hoặc chỉ giữ một lần.",
        en: "from cell {first} on the indicators are listed a second time without a word on the year or place ({count} rows; cells {cells}): nothing is taken from the second list. Please name it, or keep one list.",
      },
      titleWords: {
        vi: 'dòng "{text}" phía trên bảng có từ chưa hiểu ("{words}"), có thể bảng này là số liệu của một phần hoặc của nơi khác nên chưa lấy số liệu. Đề nghị gửi biểu kết quả, hoặc xác nhận dùng bảng này.',
        en: 'the line "{text}" above the table has words that are not understood ("{words}"): the table may be of a part or of another place, so nothing is taken. Please send the results, or confirm that the table is meant.',
      },
      sheetNameWords: {
        vi: 'tên trang "{text}" có từ chưa hiểu ("{words}"), có thể trang này là số liệu của một phần hoặc của nơi khác nên chưa lấy số liệu. Đề nghị gửi biểu kết quả, hoặc xác nhận dùng trang này.',
        en: 'the sheet\'s name "{text}" has words that are not understood ("{words}"): it may be of a part or of another place, so nothing is taken. Please send the results, or confirm that the sheet is meant.',
      },
      title: {
        vi: 'tiêu đề "{text}" cho biết bảng này không phải kết quả cả năm của đơn vị nên chưa lấy số liệu. Đề nghị gửi biểu kết quả, hoặc xác nhận dùng bảng này.',
        en: 'the title "{text}" says that the table is not the unit\'s result of the whole year, so nothing is taken. Please send the results, or confirm that the table is meant.',
      },
      note: {
        vi: 'dòng "{text}" dưới bảng cho biết số liệu trong bảng không phải, hoặc chưa đủ, kết quả cả năm của đơn vị nên chưa lấy số liệu. Đề nghị gửi số liệu đầy đủ, hoặc xác nhận dùng bảng này.',
        en: 'the line "{text}" below the table says that its figures are not, or not all of, the unit\'s results of the whole year, so nothing is taken. Please send them in full, or confirm that the table is meant.',
      },
      scaled: {
        vi: 'dòng "{text}" cho biết số liệu trong bảng xoay ngang này không ghi theo từng đơn vị đếm nên chưa lấy số liệu. Đề nghị gửi số liệu đầy đủ (không rút gọn theo nghìn …), hoặc xác nhận các số đã ghi đầy đủ.',
        en: 'the line "{text}" says that the figures of this turned table are not written in full, so nothing is taken. Please send them in full (not in thousands or the like), or confirm that they are.',
      },
      remark: {
        vi: 'ghi chú "{text}" cho biết đây chưa phải kết quả chính thức của cả năm nên chưa lấy số liệu ({count} chỉ tiêu; ô {cells}). Đề nghị gửi kết quả, hoặc xác nhận dùng số liệu này.',
        en: 'the note "{text}" says that this is not yet the official result of the whole year, so nothing is taken ({count} {count|row|rows}; cells {cells}). Please send the result, or confirm that the figure is meant.',
      },
      sheetName: {
        vi: 'tên trang "{text}" cho biết trang này không phải kết quả cả năm của đơn vị nên chưa lấy số liệu. Đề nghị gửi biểu kết quả, hoặc xác nhận dùng trang này.',
        en: "the sheet's name \"{text}\" says that it is not the unit's result of the whole year, so nothing is taken. Please send the results, or confirm that the sheet is meant.",
      },
      mixed: {
        vi: "một phần nội dung của ô bị gạch hoặc ghi trên (chỉ số trên) nhưng không đọc được phần nào, nên chưa lấy số liệu ({count} chỉ tiêu; ô {cells}). Đề nghị nhập lại số liệu.",
        en: "a part of the cell is struck through or in superscript, and it cannot be told which, so nothing is taken ({count} {count|row|rows}; cells {cells}). Please type the figure again.",
      },
      parts: {
        vi: 'chỉ có số liệu của từng nơi ("{first}" …), không có dòng cộng của đơn vị ({count} chỉ tiêu; ô {cells}). Đề nghị ghi dòng cộng.',
        en: 'only the figures of single places are given ("{first}" …), without the unit\'s total ({count} {count|row|rows}; cells {cells}). Please add the total.',
      },
      scale: {
        vi: 'số liệu ghi theo "{text}" ({count} chỉ tiêu; ô {cells}): đã làm tròn nên không gộp được. Đề nghị ghi số người, số trường cụ thể.',
        en: 'the figures are given in "{text}" ({count} {count|row|rows}; cells {cells}), already rounded, and cannot be pooled. Please give exact numbers.',
      },
    },
  },
  FIGURE_NOT_PLACED: {
    severity: "error",
    texts: {
      default: {
        vi: "có số liệu chưa rõ thuộc về đâu (ô {cells}). Đề nghị xác định.",
        en: "some figures could not be placed (cells {cells}). Please say what they are.",
      },
      stranger: {
        vi: 'cột {column} ghi "{heading}" cũng có số liệu, khác cột {otherColumn}, ở {count} chỉ tiêu (ô {cells}). Đề nghị xác định cột kết quả.',
        en: 'column {column}, "{heading}", holds figures too, other than those in column {otherColumn}, in {count} {count|row|rows} (cells {cells}). Please say which column is the result.',
      },
      unplaced: {
        vi: 'cột {column} ghi "{heading}": chưa hiểu số liệu của cột này ({count} chỉ tiêu; ô {cells}). Đề nghị xác định ý nghĩa của cột.',
        en: 'column {column}, "{heading}": it is not understood what its figures are ({count} {count|row|rows}; cells {cells}). Please say what the column holds.',
      },
      shared: {
        vi: "một ô được gộp cho nhiều chỉ tiêu nên không rõ số liệu của chỉ tiêu nào ({count} chỉ tiêu; ô {cells}). Đề nghị ghi riêng từng chỉ tiêu.",
        en: "one cell is merged over several indicators, and it is not clear whose figure it is ({count} {count|row|rows}; cells {cells}). Please give each its own figure.",
      },
      aside: {
        vi: 'trang tính "{sheet}" bị ẩn hoặc là bản nháp nên không dùng, nhưng có số liệu của {count} chỉ tiêu đang để trống (ô {cells}). Đề nghị ghi vào biểu chính, hoặc xóa trang này.',
        en: 'sheet "{sheet}" is hidden or a draft and is not used, but it has figures for {count} {count|row|rows} left blank in the report (cells {cells}). Please put them into the report, or delete the sheet.',
      },
      replaced: {
        vi: 'cột {column} ghi "{heading}" có số liệu nhưng cột thay thế nó để trống ({count} chỉ tiêu; ô {cells}). Đề nghị xác định số liệu chính thức.',
        en: 'column {column}, "{heading}", has figures while the column that takes its place is blank ({count} {count|row|rows}; cells {cells}). Please say which is official.',
      },
    },
  },
  DEPARTMENT_TOTAL: {
    severity: "error",
    texts: {
      default: {
        vi: "số liệu của Sở bằng hoặc lớn hơn tổng của các đơn vị ở {count} chỉ tiêu ({examples}): có thể là số tổng hợp toàn tỉnh nên không cộng vào. Đề nghị gửi riêng số liệu của Sở.",
        en: "the Department's figures equal or exceed the sum of the units in {count} {count|row|rows} ({examples}): they may be the province's totals and are not added. Please send the Department's own figures alone.",
      },
    },
  },
  HIDDEN_CELLS: {
    severity: "warning",
    texts: {
      default: {
        vi: "số liệu lấy từ dòng hoặc cột bị ẩn (ô {cells}). Đề nghị rà soát.",
        en: "figures are taken from hidden rows or columns (cells {cells}). Please check.",
      },
      sheet: {
        vi: 'số liệu lấy từ trang tính "{sheet}" bị ẩn. Đề nghị rà soát.',
        en: 'figures are taken from sheet "{sheet}", which is hidden. Please check.',
      },
      beside: {
        vi: "có dòng hoặc cột bị ẩn ghi số liệu khác (ô {cells}), không lấy. Đề nghị rà soát.",
        en: "hidden rows or columns hold other figures (cells {cells}), which are not taken. Please check.",
      },
    },
  },
  FILLED_FROM_ELSEWHERE: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": ô {blank} để trống, lấy số liệu ở bảng khác (ô {used}). Đề nghị rà soát.',
        en: '"{indicator}": cell {blank} is blank, the figure is taken from another table (cell {used}). Please check.',
      },
      row: {
        vi: '"{indicator}" có ở hai dòng: ô {blank} để trống, lấy số liệu ở dòng còn lại (ô {used}). Đề nghị rà soát.',
        en: '"{indicator}" stands in two rows: cell {blank} is blank, and the figure of the other is taken (cell {used}). Please check.',
      },
    },
  },
  WORDS_NOT_UNDERSTOOD: {
    severity: "warning",
    texts: {
      default: {
        vi: 'cột {column} ghi "{heading}": không dùng đến. Đề nghị rà soát nếu đây là số liệu của chỉ tiêu.',
        en: 'column {column}, "{heading}", is not used. Please check whether it holds figures of the indicators.',
      },
      title: {
        vi: 'dòng "{text}" phía trên bảng có từ chưa hiểu ("{words}"), số liệu vẫn được lấy. Đề nghị rà soát nếu dòng này cho biết đây là số liệu của một phần hoặc của thời điểm khác.',
        en: 'the line "{text}" above the table has words that are not understood ("{words}"); the figures are used. Please check whether it says that they are of a part or of another time.',
      },
      titleSeveral: {
        vi: 'dòng phía trên bảng của {count} biểu (như "{text}") có từ chưa hiểu ("{words}"), số liệu vẫn được lấy. Đề nghị rà soát nếu dòng này cho biết đây là số liệu của một phần hoặc của thời điểm khác.',
        en: 'a line above the table (such as "{text}") has, in {count} reports, words that are not understood ("{words}"); the figures are used. Please check whether it says that they are of a part or of another time.',
      },
      note: {
        vi: 'ghi chú "{text}" có từ chưa hiểu ("{words}"), số liệu vẫn được lấy. Đề nghị rà soát nếu ghi chú cho biết đây là số liệu của một phần hoặc của thời điểm khác.',
        en: 'the note "{text}" has words that are not understood ("{words}"); the figures are used. Please check whether it says that they are of a part or of another time.',
      },
      noteSeveral: {
        vi: 'ghi chú của {count} biểu (như "{text}") có từ chưa hiểu ("{words}"), số liệu vẫn được lấy. Đề nghị rà soát nếu ghi chú cho biết đây là số liệu của một phần hoặc của thời điểm khác.',
        en: 'a note (such as "{text}") has, in {count} reports, words that are not understood ("{words}"); the figures are used. Please check whether it says that they are of a part or of another time.',
      },
      sheetName: {
        vi: 'tên trang "{text}" chưa hiểu, số liệu vẫn được lấy. Đề nghị rà soát nếu đây là số liệu của một nơi hoặc một phần khác.',
        en: 'the sheet\'s name "{text}" is not understood; the figures are used. Please check whether they are of another place or of a part.',
      },
      sheetNameSeveral: {
        vi: 'tên trang của {count} biểu (như "{text}") chưa hiểu, số liệu vẫn được lấy. Đề nghị rà soát nếu đây là số liệu của một nơi hoặc một phần khác.',
        en: 'the name of the sheet of {count} reports (such as "{text}") is not understood; the figures are used. Please check whether they are of another place or of a part.',
      },
    },
  },
  SCALED: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": ghi {written} {text}, lấy {value} (đã làm tròn khi ghi). Đề nghị ghi số cụ thể.',
        en: '"{indicator}": {written} {text} is taken as {value} (it was rounded when written). Please give the exact number.',
      },
    },
  },
  FORMAT_READ: {
    severity: "info",
    texts: {
      unknown: {
        vi: "tệp này không cho biết định dạng chữ (gạch ngang, chỉ số trên, dòng cột ẩn), nên không kiểm tra được. Đề nghị rà soát tệp gốc nếu có số bị gạch hoặc có chú thích.",
        en: "the file does not tell its text formats (strikes, superscript, hidden rows and columns), so they could not be looked at. Please look into the file where figures may be struck through or carry notes.",
      },
      default: {
        vi: "bỏ qua chú thích ghi trên (chỉ số trên) hoặc phần bị gạch trong {count} ô ({cells}).",
        en: "footnote marks in superscript or struck-through text are left out in {count} {count|cell|cells} ({cells}).",
      },
    },
  },
  PLAN_OUTSIDE_UNITS: {
    severity: "error",
    texts: {
      later: {
        vi: "kế hoạch là của {year}, trong khi bộ đơn vị này chỉ có từ {since}. Chưa đánh giá chỉ tiêu nào. Đề nghị chọn đúng kế hoạch hoặc đúng bộ đơn vị; nếu số liệu {year} đúng là do các đơn vị mới báo cáo thì xác nhận (--confirm units).",
        en: "the plan is of {year}, while this set of units exists only since {since}. No target is judged. Please choose the plan or the set of units that is meant; if the figures of {year} were really reported by the new units, confirm it (--confirm units).",
      },
      earlier: {
        vi: "kế hoạch là của {year}, trong khi bộ đơn vị này chỉ có đến {since}. Chưa đánh giá chỉ tiêu nào. Đề nghị chọn đúng kế hoạch hoặc đúng bộ đơn vị; nếu số liệu {year} đúng là do các đơn vị này báo cáo thì xác nhận (--confirm units).",
        en: "the plan is of {year}, while this set of units existed only until {since}. No target is judged. Please choose the plan or the set of units that is meant; if the figures of {year} were really reported by these units, confirm it (--confirm units).",
      },
      laterConfirmed: {
        vi: "số liệu {year} do các đơn vị mới (từ {since}) báo cáo, theo xác nhận của người tổng hợp. Các chỉ tiêu đếm số đơn vị không đánh giá được.",
        en: "the figures of {year} were reported by the new units (since {since}), as confirmed. Rows that count units cannot be judged.",
      },
      earlierConfirmed: {
        vi: "số liệu {year} do các đơn vị cũ (đến {since}) báo cáo, theo xác nhận của người tổng hợp. Các chỉ tiêu đếm số đơn vị không đánh giá được.",
        en: "the figures of {year} were reported by the former units (until {since}), as confirmed. Rows that count units cannot be judged.",
      },
    },
  },
  LEVEL_NOT_IN_SET: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": không đơn vị nào trong bộ đơn vị này báo cáo được chỉ tiêu (khác cấp), nên chưa có số liệu. Đề nghị bỏ chỉ tiêu khỏi danh mục hoặc sửa cấp báo cáo.',
        en: '"{indicator}": no unit of this set can report the row (another level does), so it has no figures. Please take the row out of the catalogue or correct its level.',
      },
    },
  },
  TARGET_IMPOSSIBLE: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": chỉ tiêu {target} lớn hơn số có thể đạt được ({most}) của bộ đơn vị này, nên không đánh giá. Đề nghị ghi chỉ tiêu đã điều chỉnh cùng số, ngày văn bản.',
        en: '"{indicator}": the target {target} is above what this set of units can reach ({most}), so it is not judged. Please enter the changed target with its document and date.',
      },
      rate: {
        vi: '"{indicator}": chỉ tiêu {target} vượt toàn bộ ({whole}), nên không đánh giá. Đề nghị ghi chỉ tiêu đã điều chỉnh cùng số, ngày văn bản.',
        en: '"{indicator}": the target {target} is above the whole ({whole}), so it is not judged. Please enter the changed target with its document and date.',
      },
    },
  },
  BASE_CHANGED: {
    severity: "warning",
    texts: {
      default: {
        vi: '"{indicator}": kết quả {year} ({baseline}) đếm theo đơn vị hành chính cũ. Không so sánh do thay đổi đơn vị hành chính.',
        en: '"{indicator}": the result of {year} ({baseline}) counts the former units. It is not compared, as the administrative units changed.',
      },
      units: {
        vi: "số liệu {year} là của các đơn vị khác, nên số của {count} đơn vị không so sánh với năm trước. Không so sánh do thay đổi đơn vị hành chính.",
        en: "the figures of {year} are of other units, so those of the {count} units are not compared with last year. The administrative units changed.",
      },
    },
  },
  UNIT_TARGETS_DIFFER: {
    severity: "warning",
    texts: {
      unknown: {
        vi: '"{indicator}": danh sách chỉ tiêu giao cho đơn vị có mã không thuộc bộ đơn vị: {units}. Đề nghị sửa mã.',
        en: '"{indicator}": the list of units\' targets names codes that the set does not have: {units}. Please correct them.',
      },
      sum: {
        vi: '"{indicator}": tổng chỉ tiêu giao cho các đơn vị ({reached}) chưa đủ chỉ tiêu chung ({target}). Đề nghị rà soát.',
        en: '"{indicator}": the targets of the single units add up to {reached}, less than the overall target ({target}). Please check.',
      },
      rate: {
        vi: '"{indicator}": chỉ tiêu cao nhất giao cho đơn vị ({reached}) thấp hơn chỉ tiêu chung ({target}), nên mọi đơn vị đạt cũng chưa đủ. Đề nghị rà soát.',
        en: '"{indicator}": the highest target of a unit ({reached}) is below the overall target ({target}), which is missed even if every unit meets its own. Please check.',
      },
    },
  },
  SEVERAL_SOURCES: {
    severity: "error",
    texts: {
      default: {
        vi: '"{indicator}": chỉ lấy số liệu từ một nguồn, nhưng có {count} đơn vị báo cáo: {units}. Không cộng, không lấy trung bình. Đề nghị giữ lại một nguồn.',
        en: '"{indicator}": the figure comes from one source, but {count} units give it: {units}. It is neither added up nor averaged. Please keep one source.',
      },
      within: {
        vi: '"{indicator}": chỉ lấy số liệu từ một nguồn, nhưng bên trong đơn vị có nhiều nguồn cùng báo cáo nên chưa dùng số nào. Đề nghị giữ lại một nguồn trong sổ này rồi tổng hợp lại.',
        en: '"{indicator}": the figure comes from one source, but within this unit several give it, so none is used. Please keep one source in this workbook and consolidate again.',
      },
    },
  },
};

/** How a finding names a row: by its words, or by a cell where it has none. */
export const rowNames = {
  worded: { vi: '"{words}"', en: '"{words}"' },
  wordless: { vi: "có ô {cell}", en: "of cell {cell}" },
} as const satisfies Readonly<Record<string, Localized>>;
