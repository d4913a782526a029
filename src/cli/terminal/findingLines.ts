import type { ConsolidationResult } from "../../model/consolidation";
import type { Confirmed, Finding, FindingConfirmation, Language, Severity } from "../../model/finding";
import { endedConfirmations } from "../../pooling/confirmations";
import { formatDate } from "../../sheets/layout";
import type { At } from "../../model/address";
import type { Paint } from "./colour";
import { wrap } from "./displayWidth";
import { makeSafe, say } from "./wording";
import { severityWords } from "../words.data";

/** Findings that a terminal shows; a run over thousands of files can have tens of thousands. */
const MOST_SHOWN = 200;

const INDENT = "  ";

/** Findings as lines for a person: where it is, then what it is; in the order of the result, errors first. */
export function formatFindings(
  findings: readonly Finding[],
  { language, width, paint }: { language: Language; width: number; paint: Paint },
): string {
  if (findings.length === 0) return "";
  const shown = findings.slice(0, MOST_SHOWN).flatMap((finding) => {
    const place = finding.at ? formatPlace(finding.at, language) : "";
    const label = paint(finding.severity, severityWords[finding.severity][language]);
    const { confirmed } = finding;
    const right = confirmed ? ` (${confirmedBy(confirmed, language)})` : "";
    return [
      `${label} ${finding.code}${right}${place === "" ? "" : `: ${place}`}`,
      ...wrap(makeSafe(finding.message[language]), width - INDENT.length).map((line) => INDENT + line),
    ];
  });
  const hidden = findings.length - MOST_SHOWN;
  return [
    ...shown,
    ...(hidden > 0 ? [say("moreFindings", language, { count: hidden })] : []),
    countFindings(findings, language),
    "",
  ].join("\n");
}

/** One line about marks of the workbook given with `--adjustments` that fit no warning any more; "" where all do. */
export function formatEnded(
  { findings, consolidation }: ConsolidationResult,
  confirmations: readonly FindingConfirmation[],
  language: Language,
): string {
  const count = endedConfirmations(findings, consolidation, confirmations).length;
  return count === 0 ? "" : `${say("confirmationsEnded", language, { count })}\n`;
}

/** "đã xác nhận đúng: Nguyễn Văn An, 4/6/2025" */
function confirmedBy({ by, when }: Confirmed, language: Language): string {
  const who = [makeSafe(by), formatDate(when)].filter((part) => part !== "").join(", ");
  return say("confirmedRight", language, { who });
}

function formatPlace({ file, sheet, cell }: At, language: Language): string {
  return [
    ...(file ? [makeSafe(file)] : []),
    ...(sheet ? [say("atSheet", language, { sheet })] : []),
    ...(cell ? [say("atCell", language, { cell })] : []),
  ].join(" › ");
}

function countFindings(findings: readonly Finding[], language: Language): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return say("findingCounts", language, {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  });
}
