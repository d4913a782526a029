/** Every member of Office's API that the add-in uses, held against the baseline: LTSC 2021. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { probes } from "../../src/excel/selfTest/selfTest";
import { asksFor, findUses, isNewer } from "./apiUses";

jest.setTimeout(240_000);

const FOLDERS = ["excel", "commands", "taskpane", "functions"];

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join("src", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join("src", folder, name)),
);

/** Members above the baseline that stand apart from their guard: who may call what holds them, and what asks for the set. */
const GUARDED_ELSEWHERE = [
  {
    member: "RunOptions.mergeUndoGroup",
    file: "src/excel/runtime.ts",
    needed: { set: "ExcelApi", version: 20 },
    calls: /\.runMerged!?\(/,
    callers: {
      "src/excel/transaction/transact.ts": "mayMerge",
      // Asked for by the field `needs` of the question, which the self-test looks at before it asks.
      "src/excel/selfTest/sheets.ts": null,
    },
  },
] as const;

const DRAFT = "draft/guards.ts";

/** Uses of a member of ExcelApi 1.18, each in a function whose name says whether it is guarded. */
const draft = `
  declare function isSetSupported(set: string, version: string): boolean;
  declare const office: { isSetSupported?(set: string, version: string): boolean };
  export function bare(sheet: Excel.Worksheet) { return sheet.notes; }
  export function taken({ notes }: Excel.Worksheet) { return notes; }
  export function inBranch(sheet: Excel.Worksheet) { if (isSetSupported("ExcelApi", "1.18")) return sheet.notes; }
  export function inElse(sheet: Excel.Worksheet) { if (isSetSupported("ExcelApi", "1.18")) return 1; else return sheet.notes; }
  export function tooLow(sheet: Excel.Worksheet) { if (isSetSupported("ExcelApi", "1.17")) return sheet.notes; }
  export function otherSet(sheet: Excel.Worksheet) { if (isSetSupported("SharedRuntime", "1.18")) return sheet.notes; }
  export function negated(sheet: Excel.Worksheet) { if (!isSetSupported("ExcelApi", "1.18")) return sheet.notes; }
  export function leaving(sheet: Excel.Worksheet) { if (!office.isSetSupported?.("ExcelApi", "1.18")) return 1; return sheet.notes; }
  export function choosing(sheet: Excel.Worksheet) { return isSetSupported("ExcelApi", "1.19") ? sheet.notes : 1; }
  export const both = (sheet: Excel.Worksheet) => isSetSupported("ExcelApi", "1.18") && (() => sheet.notes);
  export const given: Excel.RunOptions = { mergeUndoGroup: true };
  export const old = (sheet: Excel.Worksheet) => sheet.getRange("A1");
`;

test("the check finds what is new, however it is written, and knows a guard when it sees one", () => {
  const uses = findUses([], { [DRAFT]: draft });
  expect(uses.filter((use) => !isNewer(use)).map(({ member }) => member)).toContain("Worksheet.getRange");
  const newer = uses
    .filter(isNewer)
    .map(({ member, guarded }) => `${member} ${guarded ? "guarded" : "bare"}`);
  expect(newer).toEqual([
    "Worksheet.notes bare",
    "Worksheet.notes bare",
    "Worksheet.notes guarded",
    "Worksheet.notes bare",
    "Worksheet.notes bare",
    "Worksheet.notes bare",
    "Worksheet.notes bare",
    "Worksheet.notes guarded",
    "Worksheet.notes guarded",
    "Worksheet.notes guarded",
    "RunOptions.mergeUndoGroup bare",
  ]);
});

test("no member that the add-in uses is newer than LTSC 2021, unless it is asked for first", () => {
  const uses = findUses(sources);
  const members = new Set(uses.map(({ member }) => member));
  expect(members.size).toBeGreaterThan(100);
  // A check that finds nothing proves nothing: these come from calls, assignments and destructuring, in several folders.
  for (const member of [
    "Range.getMergedAreasOrNullObject",
    "Worksheet.showGridlines",
    "Workbook.settings",
    "Addin.setStartupBehavior",
    "Addin.showAsTaskpane",
  ])
    expect(members).toContain(member);
  const excused = ({ member, file }: { member: string; file: string }): boolean =>
    GUARDED_ELSEWHERE.some((one) => one.member === member && one.file === file);
  const bare = uses.filter((use) => isNewer(use) && !use.guarded && !excused(use));
  expect(bare).toEqual([]);
  // An excuse that nothing needs any more is to be taken out.
  for (const { member, file } of GUARDED_ELSEWHERE)
    expect(uses.some((use) => isNewer(use) && use.member === member && use.file === file)).toBe(true);
});

test.each(GUARDED_ELSEWHERE)(
  "$member is called only by those who ask for it",
  ({ needed, calls, callers }) => {
    const calling = sources.filter((file) => calls.test(readFileSync(file, "utf8")));
    expect(calling.sort()).toEqual(Object.keys(callers).sort());
    for (const [file, guard] of Object.entries(callers)) {
      if (guard === null) continue;
      expect([file, asksIn(file, guard, needed)]).toEqual([file, true]);
    }
    expect(probes.find(({ id }) => id === "merged-undo")?.needs).toEqual(["ExcelApi", "1.20"]);
  },
);

/** Whether a guard of this name exists in a file, asks for the set, and is called there. */
function asksIn(file: string, guard: string, needed: { set: string; version: number }): boolean {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const declared = source.statements.find(
    (statement) =>
      (ts.isFunctionDeclaration(statement) && statement.name?.text === guard) ||
      (ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some(({ name }) => name.getText() === guard)),
  );
  return declared !== undefined && asksFor(declared, needed) && text.split(`${guard}(`).length > 1;
}
