import type { FindingCode } from "../../model/finding";
import type { ReportCandidate, WorkbookReading } from "../../model/report";
import type { UnitScope } from "../../model/reportingUnit";
import { foldLoose } from "../../text/fold";
import { UNIT_FORMS } from "../../units/unitForms.data";
import { identifyUnit } from "../../units/identifyUnit";

/** Why no report was found in a file that may well hold one. */
const CLOSED: readonly FindingCode[] = ["UNREADABLE_FILE", "NO_REPORT_FOUND"];

type Closed = Pick<ReportCandidate, "file" | "sheet">;

/**
 * Files without a report that can be read and whose names name a unit, by its code: of that unit something has come. Names of files are mostly
 * typed without diacritics, of which the word for the place says enough ("xa-sin-ho"); "van ban" is no Văn Bàn. Where any unit may report,
 * nobody is missed, and none is listed.
 */
export function closedFiles(
  readings: readonly WorkbookReading[],
  scope: UnitScope,
): ReadonlyMap<string, readonly Closed[]> {
  const found = new Map<string, Closed[]>();
  if (scope.kind === "any") return found;
  for (const { file, candidates, findings } of readings) {
    const isClosed = candidates.length === 0 && findings.some(({ code }) => CLOSED.includes(code));
    if (file === null || !isClosed) continue;
    const unit = unitOf(file, scope);
    if (unit !== null) found.set(unit, [...(found.get(unit) ?? []), { file, sheet: "" }]);
  }
  return found;
}

function unitOf(file: string, scope: UnitScope): string | null {
  const { unit, proposed, evidence } = identifyUnit([{ source: "fileName", text: file, at: null }], scope);
  const isTypedPlain = evidence.every(({ reason }) => reason === "diacritics") && FORM.test(foldLoose(file));
  return unit ?? (isTypedPlain ? proposed : null);
}

const FORM = new RegExp(
  `(?<!\\p{L})(?:${Object.values(UNIT_FORMS)
    .map(({ full }) => foldLoose(full).replace(" ", "[ _-]?"))
    .join("|")})[ _-]?\\p{L}`,
  "u",
);
