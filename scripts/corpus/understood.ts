import type { Case, ExpectedFinding } from "./caseFile";

/** Chapters of the page: a title for each topic. */
const CHAPTERS: Readonly<Record<Case["topic"], string>> = {
  layout: "How tables are laid out",
  numbers: "How numbers are written",
  signs: "Signs, words and cells without a number",
  indicators: "Which row is which indicator",
  units: "Whose report it is",
  reports: "Which sheets and files count",
  text: "Letters and encodings",
  checks: "Figures that are read, and questioned",
  files: "Formats, broken files and hostile files",
};

/** docs/understood.md: what is understood and what is refused, from the corpus. */
export function writeUnderstood(cases: readonly Case[]): string {
  const count = (outcome: Outcome): number => cases.filter((one) => outcomeOf(one) === outcome).length;
  const chapters = Object.entries(CHAPTERS).map(([topic, title]) =>
    writeChapter(
      title,
      cases.filter((one) => one.topic === topic),
    ),
  );
  const codes = new Set(cases.flatMap(({ findings }) => findings.map(({ code }) => code)));
  return `# What is understood, and what is refused

Written by \`npm run understood\` from the cases in \`test/cases\`; a test compares it. Each case is a workbook (or several) with
the figures and findings that must come of it, each figure with its cell; all of them are run by \`npm test\`.

${cases.length} cases raise ${codes.size} codes of findings. ${count("read")} are **read** in full, ${count("remarked")} are read with a **remark** (a warning or an
info), in ${count("asked")} something is **left out** and asked about, and ${count("refused")} files are **refused**. Nothing is left out without a finding.

${chapters.join("\n\n")}
`;
}

type Outcome = "read" | "remarked" | "asked" | "refused";

function outcomeOf({ findings, asked = [] }: Case): Outcome {
  if (findings.some(({ code }) => code === "UNREADABLE_FILE")) return "refused";
  if (asked.length > 0 || findings.some(({ severity }) => severity === "error")) return "asked";
  return findings.length > 0 ? "remarked" : "read";
}

const WORDS: Readonly<Record<Outcome, string>> = {
  read: "read",
  remarked: "read, remark",
  asked: "left out",
  refused: "refused",
};

function writeChapter(title: string, cases: readonly Case[]): string {
  const rows = cases.map((one) => `| ${escape(one.about)} | ${writeOutcome(one)} | \`${one.name}\` |`);
  return [
    `## ${title}`,
    "",
    "| what comes | what is made of it | case |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function writeOutcome(one: Case): string {
  const codes = [...new Set(reasons(one.findings).map(({ code }) => `\`${code}\``))];
  return [WORDS[outcomeOf(one)], ...(codes.length > 0 ? [codes.join(" ")] : [])].join(": ");
}

/** That a unit is missing follows from what happened to its report. */
function reasons(findings: readonly ExpectedFinding[]): readonly ExpectedFinding[] {
  const others = findings.filter(({ code }) => code !== "UNIT_MISSING");
  return others.length > 0 ? others : findings;
}

const escape = (text: string): string => text.replace(/[|*_<]/g, "\\$&");
