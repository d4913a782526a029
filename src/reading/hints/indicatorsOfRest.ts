import type { Catalogue, Indicator } from "../../model/indicator";
import { fold } from "../../text/fold";
import { readHints } from "./hints";
import { buildLexicon } from "./phrases";

/**
 * Codes of the indicators that count those who are the rest elsewhere: "Tỷ lệ học sinh bỏ học", "Tỷ lệ người mù chữ"; not "xóa mù chữ",
 * which is a work and counts nobody.
 */
export function indicatorsOfRest({ indicators }: Catalogue): ReadonlySet<string> {
  const lexicon = buildLexicon([]);
  const isOfRest = ({ nameVi }: Indicator): boolean =>
    readHints(fold(nameVi), lexicon).qualifiers.some(({ value }) => value === "complement");
  return new Set(indicators.filter(isOfRest).map(({ code }) => code));
}
