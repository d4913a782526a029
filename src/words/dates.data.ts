/** Dates in a folded text: "30/9/2024", "ngày 30 tháng 9 năm 2024", "hết tháng 5/2025", "đến 31/5". */
export const datePattern =
  /(?:hết ?(?:ngày ?)?)?(?<!\d)\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:20)?\d\d(?!\d)|(?:hết ?)?(?:ngày ?)?\d{1,2} ?tháng ?\d{1,2}(?: ?năm ?20\d\d)?|(?:hết ?)?tháng ?\d{1,2} ?[/-] ?20\d\d|(?:hết ?)?tháng ?\d{1,2} ?năm ?20\d\d|(?<=(?:đến|tới|ngày|thời điểm) ?)\d{1,2} ?\/ ?\d{1,2}(?![\d/])/g;

/** The month of such a date. */
export const monthPattern = /(?:tháng ?|[/.-] ?)(\d{1,2})/;

/** "Từ 01/9/2024 đến 31/5/2025": a span of two dates. */
export const spanPattern = /(?<!\p{L})từ(?!\p{L})[^;]{0,80}(?:đến|tới|-)/u;

/** The same without the word before it: "Tháng 9/2024 - tháng 5/2025", "01/9/2024 đến 31/5/2025". */
export const untilPattern =
  /\d ?[/.-] ?20\d\d ?(?:-|–|đến|tới) ?(?:hết )?(?:ngày ?)?(?:\d{1,2} ?[/.-] ?|tháng ?)?(?:\d{1,2}) ?[/.-] ?20\d\d/u;

/** Between two ages or dates: "từ 3 đến 5 tuổi". */
export const spanWord = "đến";

/** The noun behind a number of years: "5 năm". */
export const yearWord = "năm";

/** What stands before a date as of which figures are: "tính đến ngày …". */
export const asOfPattern =
  /(?<!\p{L})(?:(?:đến|tới|hết|thời điểm)(?: (?:hết|ngày|cuối|thời điểm|là)){0,2}|(?:thời điểm|chốt|số liệu)(?: (?!theo|kèm|của|trình)\p{L}{1,12}){0,4})[: ]{0,9}$/u;

/** A date that names a period's end: "hết tháng 5/2025". */
export const endPattern = /^hết/u;

/** A date that is a month: "tháng 9/2024". */
export const ofMonthPattern = /^(?:hết ?)?tháng/u;

/** The day before such a month, also one that is left to be written: "ngày 15 tháng 9", "ngày …… tháng 9". */
export const ofDayPattern = /ngày[ \d.…_]{0,20}$/u;

/** A calendar year that is no school year's first: "năm 2024", but not "năm 2024-2025". */
export const calendarYearPattern = /(?<=năm )(20\d\d)(?! ?[-/] ?\d)/g;

/** "Cả năm học 2024-2025": the words for a year belong to the phrase before it. */
export const ledYearPattern = /(năm học|năm)[:.]? ?20\d\d ?[-/] ?(?:20\d\d|\d\d)(?!\d)/g;

/** The calendar year with which a title ends, of no document, span or aim: "Kết quả giáo dục năm 2023", but not "đến năm 2030". */
export const lastYearPattern =
  /(?<!(?:đến|tới|từ|sau|trước|so với|nghị quyết|luật|nhiệm kỳ|giai đoạn) )(?<!\p{L})(?:năm|nam) (20\d\d)[).]?$/u;

/** A school year behind a name, of which it says the year: "Huyện Sìn Hồ - năm học 2024-2025". */
export const yearBehindPattern = /[ ,(–-]{1,3}(?:năm học|nh) ?20\d\d ?[-–/] ?(?:20)?\d\d\)?$/iu;
