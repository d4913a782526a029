import type { Finding, RawFinding, FindingNames, Language } from "../model/finding";
import { fill } from "./fill";
import { messages } from "./messages.data";

/** Words a draft in both languages: "Ô F12, Huyện Sìn Hồ: tử số (1.250) lớn hơn mẫu số (1.205). Đề nghị rà soát." */
export function formatFinding(draft: RawFinding, names: FindingNames): Finding {
  const entry = messages[draft.code];
  const text = entry.texts[draft.variant ?? "default"];
  if (!text) throw new Error(`no text ${draft.variant} for finding ${draft.code}`);
  const word = (language: Language): string => {
    const [prefix, said] = [
      formatPrefix(draft, names, language),
      fillIn(text[language], draft, names, language),
    ];
    // A sentence of its own; what it quotes stays as it is written.
    const isSentence = prefix === "" && !text[language].startsWith("{");
    return prefix + (isSentence ? said.charAt(0).toUpperCase() + said.slice(1) : said);
  };
  return {
    severity: draft.severity ?? entry.severity,
    code: draft.code,
    message: { vi: word("vi"), en: word("en") },
    ...(draft.unit !== undefined && { unit: draft.unit }),
    ...(draft.indicator !== undefined && { indicator: draft.indicator }),
    ...(draft.at !== undefined && { at: draft.at }),
    ...(draft.choices !== undefined && { choices: draft.choices }),
  };
}

/** Characters of what a message quotes: a path, the names of a few units or what a cell says, and not a page that was pasted into it. */
const LONGEST_QUOTE = 300;

/** A long text by its beginning and its end, with a sign where it is cut. */
function shortenQuote(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const [start, end] = [text.slice(0, LONGEST_QUOTE * 0.6), text.slice(-LONGEST_QUOTE * 0.3)];
  // No half of a character that takes two places.
  return `${start.replace(/[\ud800-\udbff]$/, "")} … ${end.replace(/^[\udc00-\udfff]/, "")}`;
}

/** "Ô F12, Huyện Sìn Hồ: ", or what of it is known: the words that every message begins with. */
export function formatPrefix(
  { unit: code, at }: Pick<RawFinding, "unit" | "at">,
  names: Pick<FindingNames, "unit">,
  language: Language,
): string {
  const unit = code === undefined ? null : names.unit(code);
  const cell = at?.cell ? `${language === "vi" ? "Ô" : "Cell"} ${at.cell}` : null;
  const sheet = !cell && at?.sheet ? `${language === "vi" ? "Trang tính" : "Sheet"} ${at.sheet}` : null;
  const file = !cell && !sheet && at?.file ? `${language === "vi" ? "Tệp" : "File"} ${at.file}` : null;
  const parts = [cell ?? sheet ?? file, unit].filter((part) => part !== null);
  return parts.length === 0 ? "" : `${parts.join(", ")}: `;
}

/** What others wrote is shortened where it is quoted; an indicator is called by its name. */
function fillIn(text: string, draft: RawFinding, names: FindingNames, language: Language): string {
  const quoted = Object.entries(draft.params ?? {}).map(([name, value]) => [
    name,
    typeof value === "number" ? value : shortenQuote(typeof value === "string" ? value : value[language]),
  ]);
  const params: Record<string, string | number> = Object.fromEntries(quoted);
  const code = draft.indicator;
  if (code !== undefined) params.indicator = names.indicator(code)?.[language] ?? code;
  return fill(text, params, language);
}
