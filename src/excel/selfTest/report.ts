import type { Localized } from "../../model/finding";
import type { SelfTestLine, SelfTestReport } from "../port";
import { REPORT_TEXTS } from "./words.data";
import { joined } from "../../texts/localized";
import { fillWords } from "../words";

/** A report with its text: what differs first, then what could not be judged, then what was as expected. */
export function formatReport(report: Omit<SelfTestReport, "text">): SelfTestReport {
  const { when, host, lines } = report;
  const groups = {
    failed: lines.filter(({ passed }) => passed === false),
    open: lines.filter(({ passed }) => passed === null),
    passed: lines.filter(({ passed }) => passed === true),
  };
  const counts = { passed: groups.passed.length, failed: groups.failed.length, open: groups.open.length };
  const parts = [
    fillWords(REPORT_TEXTS.head, { when, host }),
    fillWords(REPORT_TEXTS.counts, counts),
    ...wordGroup(REPORT_TEXTS.failed, REPORT_TEXTS.line, groups.failed),
    ...wordGroup(REPORT_TEXTS.open, REPORT_TEXTS.line, groups.open),
    ...wordGroup(REPORT_TEXTS.passed, REPORT_TEXTS.passedLine, groups.passed),
  ];
  return { ...report, text: joined(parts, "\n\n") };
}

function wordGroup(title: Localized, pattern: Localized, lines: readonly SelfTestLine[]): Localized[] {
  if (lines.length === 0) return [];
  const worded = lines.map(({ id, question, expected, seen }) =>
    fillWords(pattern, { id, question, expected, seen }),
  );
  return [joined([title, ...worded], "\n")];
}

/** The report for a program: one JSON object to a line, the Excel at hand first. */
export function writeJsonLines({ when, host, lines }: SelfTestReport): string {
  const rows = lines.map(({ question: _question, ...line }) => line);
  return [{ schemaVersion: 1, when, host }, ...rows].map((row) => `${JSON.stringify(row)}\n`).join("");
}
