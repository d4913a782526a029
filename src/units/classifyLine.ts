import { fold, tidy } from "../text/fold";
import { memoize } from "../text/memoize";
import { beginsAsIssuer, isPlain, readBody, shortenEducation } from "./placeName";
import { DATE_LINE, LABELS, MEASURES, MOTTO, PROVINCE_LABEL, RECIPIENTS, TITLES } from "./unitForms.data";

/** What a line around a table says of the unit; only `label` and `issuer`, and more weakly `title`, name it. */
export type UnitLineKind = "label" | "issuer" | "title" | "recipient" | "province" | "date" | "other";

/** A line with the name in it, as written; "" where it names nobody: a label whose value stands in the next cell, an office without its district. */
export interface UnitLine {
  readonly kind: UnitLineKind;
  readonly name: string;
}

/** Forms list their labels with dashes: "- Đơn vị báo cáo:". */
const BULLET = /^\s*[-–—•*+]\s+/u;

/** A letterhead's lines are short; a longer one is a sentence. */
const MAX_LENGTH = 120;

/**
 * Tells what a line is and whom it names.
 *
 * @example classifyLine("Đơn vị báo cáo: Huyện Sìn Hồ") // { kind: "label", name: "Huyện Sìn Hồ" }
 * @example classifyLine("Kính gửi: Sở Giáo dục và Đào tạo") // { kind: "recipient", name: "" }
 */
export const classifyLine = memoize((text: string): UnitLine => {
  const line = shortenEducation(text.replace(BULLET, ""));
  const matches = isPlain(line)
    ? (pattern: RegExp) => unmarked(pattern).exec(fold(line))
    : (pattern: RegExp) => pattern.exec(fold(line));
  if (matches(RECIPIENTS)) return { kind: "recipient", name: "" };
  if (matches(DATE_LINE)) return { kind: "date", name: "" };
  if (matches(PROVINCE_LABEL)) return { kind: "province", name: "" };
  if (matches(MOTTO)) return { kind: "other", name: "" };
  return (
    readLabel(tidy(text.replace(BULLET, "")), line, matches) ??
    readIssuer(text, line, matches(TITLES) !== null)
  );
});

function readLabel(
  written: string,
  line: string,
  matches: (pattern: RegExp) => RegExpExecArray | null,
): UnitLine | null {
  // The value as written, unless the label itself was shortened ("Phòng GD&ĐT:").
  const after = ({ length }: string): string =>
    valueOf((written.startsWith(line.slice(0, length)) ? written : line).slice(length));
  const label = matches(LABELS.strict) ?? matches(LABELS.choice);
  if (label) return { kind: "label", name: after(label[0]) };
  const short = matches(LABELS.colon);
  if (short) {
    const name = after(short[0]);
    return MEASURES.test(fold(name)) ? { kind: "other", name: "" } : { kind: "label", name };
  }
  const place = matches(LABELS.place) ?? matches(LABELS.school);
  if (!place) return null;
  const bare = after(place[0]);
  const form = line.slice(0, place[0].length).replace(/^tên /iu, "").replace(":", "").trim();
  return { kind: "label", name: bare && `${form} ${bare}` };
}

function readIssuer(text: string, line: string, title: boolean): UnitLine {
  const { organisation, places, provinces } = readBody(line);
  const formed = places.find(({ form }) => form !== null);
  if (title) return { kind: "title", name: formed?.text ?? "" };
  if (line.length > MAX_LENGTH || !beginsAsIssuer(line)) return { kind: "other", name: "" };
  if (organisation === "school" || organisation === "department") {
    const sender = formed && organisation === "department" ? formed.text : text.trim();
    return { kind: "issuer", name: sender };
  }
  if (places.length === 0 && provinces.length > 0) return { kind: "province", name: "" };
  // "xã đạt chuẩn" is no name: names begin with a capital, and in a line of capitals everything does.
  if (organisation === null && formed && /^\p{Ll}/u.test(formed.bare) && !isPlain(line))
    return { kind: "other", name: "" };
  return { kind: "issuer", name: (formed ?? places[0])?.text ?? "" };
}

/** What follows a label; dotted and underscored blanks are nothing. */
function valueOf(rest: string): string {
  return rest.replace(/^[\s.:_-]+|(?<![\s.:_-])[\s.:_-]+$/gu, "");
}

const plain = new Map<RegExp, RegExp>();

/** The same pattern for lines typed without diacritics. */
function unmarked(pattern: RegExp): RegExp {
  const kept = plain.get(pattern);
  if (kept) return kept;
  const source = pattern.source
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d");
  const made = new RegExp(source, pattern.flags);
  plain.set(pattern, made);
  return made;
}
