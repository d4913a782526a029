import { keyOf, flat } from "./table/grid";
import type { PlanDocument } from "./plan";

/** What the lines around a table say of the document it belongs to. */
export interface PlanContext {
  readonly title: string;
  readonly document: PlanDocument | null;
  /** A unit of measure for the whole table: "Đơn vị tính: %". */
  readonly unit: string | null;
}

/** "số 4120/KH-UBND", "số 39/2020/NQ-HĐND", "số 12-NQ/TU". */
const NUMBER = /số ?:? ?(\d+[a-zđ]?(?: ?\/ ?20\d\d)?(?: ?[/-] ?\p{L}[\p{L}\d&]*)+)/iu;
/** A number without "số" before it too: "QĐ 55/QĐ-UBND". */
const NAMED = /(?:^|[ (:])(\d{1,5}(?:\/20\d\d)?(?:\/|-)\p{Lu}[\p{L}\d&]{0,20}(?:-[\p{L}\d&]{1,20}){0,3})/u;
const WRITTEN_DATE =
  /(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(20\d\d)|ngày (\d{1,2}) tháng (\d{1,2}) năm (20\d\d)/i;
const ATTACHED = /^\(?(?:kèm theo|ban hành kèm theo|kèm|đính kèm|theo|trích) /;
const REFERENCE = /^(?:căn cứ|thực hiện|theo) /;
const LETTERHEAD =
  /^(?:cộng hòa|cộng hoà|độc lập|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|tỉnh ủy|đảng bộ|sở |phòng |trường |đảng cộng sản|ban thường vụ|ban chấp hành)/;
const APPENDIX = /^(?:phụ lục|phụ biểu|biểu số|biểu|mẫu số|bảng|pl)(?: ?(?:số)? ?[\divxa-d.]*)? ?:?$/;
const PLACE_DATE = /, ?ngày .{0,30}tháng .{0,30}năm/;
const UNIT_LINE = /^\(?(?:đvt|đơn vị tính|đơn vị) ?: ?([^()]+)\)?$/;

/** Reads the lines above a table, from the top: title, number, date and issuer of its document, and a unit that holds for all rows. */
export function readContext(lines: readonly string[]): PlanContext {
  const all = lines
    .flatMap((line) => line.split("\n"))
    .map(flat)
    .filter((line) => line !== "");
  const attached = all.map(isAttached).lastIndexOf(true);
  const unit =
    all
      .map(unitOf)
      .filter((found) => found !== null)
      .at(-1) ?? null;
  return {
    title: titleOf(all),
    document:
      (attached >= 0 ? attachedDocument(all.slice(attached, attached + 3).join(" ")) : null) ??
      headedDocument(all),
    unit,
  };
}

const isAttached = (line: string): boolean => {
  const key = keyOf(line);
  return (ATTACHED.test(key) && NUMBER.test(line)) || /^\(?(?:ban hành )?kèm theo /.test(key);
};

/** "Đơn vị tính: %" on a line of its own. */
function unitOf(line: string): string | null {
  const colon = line.indexOf(":");
  if (colon < 0 || !UNIT_LINE.test(keyOf(line))) return null;
  const unit = line
    .slice(colon + 1)
    .replace(/\)$/, "")
    .trim();
  return unit === "" ? null : unit;
}

/** The lines of the title: what is neither letterhead, number, date nor reference, nearest to the table. */
function titleOf(lines: readonly string[]): string {
  const own = lines.filter((line, index) => {
    const key = keyOf(line);
    const kept =
      !ATTACHED.test(key) &&
      !REFERENCE.test(key) &&
      !LETTERHEAD.test(key) &&
      !APPENDIX.test(key) &&
      !PLACE_DATE.test(key) &&
      !UNIT_LINE.test(key) &&
      !/^số ?:/.test(key) &&
      !/^[-*_=.\s]+$/.test(key) &&
      line.length <= 250;
    return kept && index >= lines.length - 12;
  });
  const shouted = own.filter((line) => line === line.toUpperCase() && /\p{L}{3}/u.test(line));
  const chosen = shouted.length > 0 ? shouted : own;
  return chosen
    .slice(-4)
    .join(" ")
    .replace(/^phụ lục(?: (?:số )?[\dIVX]+)?[\s.:–-]*/i, "")
    .trim();
}

/** "(Kèm theo Kế hoạch số 4120/KH-UBND ngày 15/9/2026 của Ủy ban nhân dân tỉnh)". */
function attachedDocument(line: string): PlanDocument | null {
  const written = NUMBER.exec(line)?.[1] ?? null;
  const number = written && withoutSpaces(written);
  const rest = line.slice(written === null ? 0 : line.indexOf(written) + written.length);
  const date = dateIn(rest);
  const issuer = /(?:^|\s)của ([^()]{1,200}?)\s?(?:\)|$|;|về việc |v\/v )/i.exec(rest)?.[1] ?? null;
  return number === null && date === null && issuer === null
    ? null
    : { number, date, issuer: issuer && withoutDots(issuer) };
}

/** The letterhead: "Số: 3707/KH-UBND", "Lai Châu, ngày 17 tháng 9 năm 2024", the office that heads it. */
function headedDocument(lines: readonly string[]): PlanDocument | null {
  const numbered = lines.find((line) => /^số ?:? ?\d/.test(keyOf(line)) && NUMBER.test(line));
  const dated = lines.find((line) => PLACE_DATE.test(keyOf(line)));
  if (numbered === undefined && dated === undefined) return null;
  const offices = lines.filter(
    (line) => LETTERHEAD.test(keyOf(line)) && !/^(?:cộng h|độc lập|đảng cộng)/.test(keyOf(line)),
  );
  return {
    number: numbered === undefined ? null : withoutSpaces(NUMBER.exec(numbered)![1]!),
    date: dated === undefined ? null : dateIn(dated),
    issuer: issuerOf(offices, lines),
  };
}

/** "ỦY BAN NHÂN DÂN" and below it "TỈNH LAI CHÂU" are one office. */
function issuerOf(offices: readonly string[], lines: readonly string[]): string | null {
  const office = offices.at(-1);
  if (office === undefined) return null;
  const next = lines[lines.indexOf(office) + 1] ?? "";
  const placed =
    /^(?:tỉnh|thành phố|tp) /.test(keyOf(next)) && next.length < 40 && !PLACE_DATE.test(keyOf(next));
  return withoutDots(capitalized(placed ? `${office} ${next}` : office));
}

/** An office in capitals, as a sentence writes it: what stands behind "tỉnh" is a name. */
function capitalized(text: string): string {
  if (text !== text.toUpperCase()) return text;
  const words = text.toLowerCase().split(" ");
  const place = words.findIndex((word) => word === "tỉnh" || word === "phố");
  const named = words.map((word, index) =>
    index === 0 || (place >= 0 && index > place) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
  return named.join(" ").replace("giáo dục và đào tạo", "Giáo dục và Đào tạo");
}

/** The document that a heading names: "Điều chỉnh (Quyết định số 55/QĐ-UBND ngày 3/3/2026)"; `null` where it names none. */
export function namedDocument(heading: string): PlanDocument | null {
  const line = flat(heading);
  const number = NAMED.exec(line)?.[1] ?? null;
  const date = dateIn(line);
  return number === null && date === null
    ? null
    : { number: number && withoutSpaces(number), date, issuer: null };
}

const withoutSpaces = (text: string): string => text.replace(/ /g, "");

const withoutDots = (text: string): string => text.replace(/(?<![.\s…_])[.\s…_]+$/, "").trim();

function dateIn(text: string): string | null {
  const match = WRITTEN_DATE.exec(flat(text));
  if (!match) return null;
  const [day, month, year] = match[1] ? match.slice(1, 4) : match.slice(4, 7);
  if (Number(month) > 12 || Number(day) > 31 || Number(month) < 1 || Number(day) < 1) return null;
  return `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
}
