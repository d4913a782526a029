import type { ConsolidationResult } from "../../model/consolidation";
import type { Localized, Severity } from "../../model/finding";
import { contactOf, type Contact, type Contacts } from "./contact";
import { PHONE, PHONE_COLUMNS } from "./phoneList.data";
import { questionsByUnit, type Question, type UnitQuestions } from "./question";
import { inBoth, fillText } from "../../texts/localized";

/** One call to make. */
export interface PhoneEntry {
  readonly unit: string;
  readonly name: string;
  readonly contact: Contact | null;
  /** The unit's whole report is not there. */
  readonly missing: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** What to ask, one line each. */
  readonly lines: readonly Localized[];
}

/** Whom to phone and what about: who has not reported first, then by errors, then by warnings; equal ones in the order of the set. */
export function listCalls(
  result: Pick<ConsolidationResult, "consolidation" | "findings">,
  contacts: Contacts = {},
): PhoneEntry[] {
  return questionsByUnit(result)
    .map((asked) => entryOf(asked, contacts))
    .sort((a, b) => Number(b.missing) - Number(a.missing) || b.errors - a.errors || b.warnings - a.warnings);
}

/** The list as tab-separated text, with headings, as a spreadsheet takes it from the clipboard. */
export function callsAsTable(entries: readonly PhoneEntry[]): Localized {
  return inBoth((language) => {
    const rows = entries.map(({ name, contact, lines }, index) => [
      String(index + 1),
      name,
      contact?.name ?? "",
      contact?.phone ? fillText(PHONE.number, { phone: contact.phone })[language] : "",
      lines.map((line) => line[language]).join(" | "),
    ]);
    return [PHONE_COLUMNS[language], ...rows].map((cells) => cells.map(cellText).join("\t")).join("\n");
  });
}

function entryOf({ state, questions }: UnitQuestions, contacts: Contacts): PhoneEntry {
  const { code, name } = state.unit;
  const count = (severity: Severity) =>
    questions
      .filter(({ finding }) => finding.severity === severity)
      .reduce((sum, question) => sum + question.count, 0);
  return {
    unit: code,
    name,
    contact: contactOf(contacts, code),
    missing: questions.some(isAbsence),
    errors: count("error"),
    warnings: count("warning"),
    lines: questions.map((question) => lineOf(question, state.cameUnused === true)),
  };
}

function isAbsence({ finding }: Question): boolean {
  return finding.code === "UNIT_MISSING";
}

function lineOf(question: Question, cameUnused: boolean): Localized {
  if (isAbsence(question)) return cameUnused ? PHONE.cameUnused : PHONE.missing;
  const { indicator, finding, found } = question;
  if (!indicator) return found;
  const cell = finding.at?.cell ? fillText(PHONE.cell, { cell: finding.at.cell }) : "";
  return fillText(PHONE.row, { tt: indicator.tt, cell, found: uncapitalised(found) });
}

function uncapitalised(text: Localized): Localized {
  return inBoth((language) => text[language].charAt(0).toLowerCase() + text[language].slice(1));
}

/** A cell of tab-separated text that a spreadsheet takes as it is: no tab or line break, nothing that it would compute, quotes kept. */
function cellText(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ");
  if (/^[=+\-@]/.test(line)) return `'${line}`;
  return line.startsWith('"') ? `"${line.replace(/"/g, '""')}"` : line;
}
