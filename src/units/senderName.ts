import { tidy } from "../text/fold";
import { classifyLine } from "./classifyLine";
import { baseName, withoutRecipients } from "./evidence";
import type { EvidenceText } from "./evidence";
import { readBody } from "./placeName";

/** Who sends a report when no set of units says who may: the name, and the text that gave it. */
export interface SenderName {
  readonly name: string;
  readonly evidence: EvidenceText | null;
}

/** The name in the labelled line, else of the letterhead's lowest body, else the file's name without folders and extension; "" without any. */
export function nameSender(texts: readonly EvidenceText[]): SenderName {
  const lines = texts.flatMap((text) => text.text.split(/[\r\n]+/).map((line) => ({ ...text, text: line })));
  const labelled = lines
    .filter(({ source }) => source === "label" || source === "column" || source === "mark")
    .map((evidence) => ({ evidence, name: labelledName(evidence) }));
  const issued = withoutRecipients(lines.filter(({ source }) => source === "letterhead")).map((evidence) => ({
    evidence,
    name: issuerName(evidence.text),
  }));
  const files = texts
    .filter(({ source }) => source === "fileName")
    .map((evidence) => ({ evidence, name: tidy(baseName(evidence.text)) }));
  return (
    [...labelled, ...issued.reverse(), ...files].find(({ name }) => name !== "") ?? {
      name: "",
      evidence: null,
    }
  );
}

function labelledName({ source, text }: EvidenceText): string {
  const line = classifyLine(text);
  if (source !== "label") return tidy(text);
  if (line.kind === "label") return placeIn(line.name);
  return line.kind === "issuer" || line.kind === "other" ? placeIn(text) : "";
}

function issuerName(text: string): string {
  const line = classifyLine(text);
  return line.kind === "issuer" && line.name !== "" ? placeIn(text) : "";
}

/** A district's office stands for its district, so that both names give one unit; any other body is named in full. */
function placeIn(text: string): string {
  const { organisation, places } = readBody(text);
  const [first] = places;
  const office = organisation === "office" || organisation === "committee" || places.length === 1;
  if (office && first && first.form !== null) return presentable(first.text);
  // A school's name in capitals holds abbreviations (THCS), which only the writer could tell from words.
  return organisation === "department" ? presentable(tidy(text)) : tidy(text);
}

/** Names in capitals throughout, as letterheads have them, in ordinary ones: "HUYỆN SÌN HỒ" is "Huyện Sìn Hồ"; any other with a capital at its beginning. */
function presentable(name: string): string {
  if (name !== name.toUpperCase()) return name.charAt(0).toUpperCase() + name.slice(1);
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace("Giáo Dục Và Đào Tạo", "Giáo dục và Đào tạo");
}
