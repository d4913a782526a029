/** Questions on inserting and deleting cells. */
import { codeFrom, onSheet, type Probe, type Scratch, show } from "./probe";
import { dropNames, NAME, thenTidy } from "./tidy";
import { questions } from "./questions.data";

/** A place without its sheet; "none" where Excel answers no place, so that the other answers are told all the same. */
const withoutSheet = (address: string | null | undefined): string =>
  address?.split("!").at(-1)?.replaceAll("$", "") ?? "none";

/** Everything that refers to A2:B3, after a row was put in above it. */
async function insertRow(scratch: Scratch): Promise<string> {
  return onSheet(scratch, async (sheet, context) => {
    const area = sheet.getRange("A2:B3");
    sheet.getRange("D1:D2").formulas = [["=SUM(A2:B3)"], ["=SUM(A2:B2)"]];
    context.workbook.names.add(NAME, area);
    area.conditionalFormats.add("Custom").custom.rule.formula = "=A2>1";
    area.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("F2:G3").merge(false);
    sheet.pageLayout.setPrintTitleRows("$2:$3");
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    const sum = sheet.getRange("D1").load("formulas");
    const name = context.workbook.names.getItem(NAME).load("formula");
    const rule = sheet.getRange().conditionalFormats.getItemAt(0).getRange().load("address");
    const [above, below] = [sheet.getRange("A2"), sheet.getRange("A4")].map((cell) =>
      cell.dataValidation.load("type"),
    );
    const merged = sheet.getRange("F1:G9").getMergedAreasOrNullObject().load("address");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    return show([
      sum.formulas[0]![0],
      withoutSheet(String(name.formula)),
      withoutSheet(rule.address),
      above!.type,
      below!.type,
      withoutSheet(merged.address),
      withoutSheet(titles.address),
    ]);
  });
}

async function deleteReferred(scratch: Scratch): Promise<string> {
  return onSheet(scratch, async (sheet, context) => {
    sheet.getRange("D1").formulas = [["=SUM(A2:B2)"]];
    await context.sync();
    sheet.getRange("2:2").delete("Up");
    const sum = sheet.getRange("D1").load("formulas");
    await context.sync();
    return show(sum.formulas[0]![0]);
  });
}

async function insertSideways(scratch: Scratch): Promise<string> {
  return onSheet(scratch, async (sheet, context) => {
    sheet.getRange("D9").formulas = [["=SUM(A1:B3)"]];
    await context.sync();
    sheet.getRange("A1").insert("Down");
    const sum = sheet.getRange("D9").load("formulas");
    await context.sync();
    return show(sum.formulas[0]![0]);
  });
}

async function tearMerge(scratch: Scratch): Promise<string> {
  await onSheet(scratch, async (sheet, context) => {
    sheet.getRange("A2:B3").merge(false);
    await context.sync();
  });
  return codeFrom(scratch, (sheet) => void sheet.getRange("A1").insert("Down"));
}

export const movingProbes: readonly Probe[] = [
  {
    id: "insert-moves",
    question: questions["insert-moves"],
    expected: '["=SUM(A3:B4)","A3:B4","A3:B4","None","WholeNumber","F3:G4","3:4"]',
    look: (scratch) =>
      thenTidy(
        scratch,
        () => insertRow(scratch),
        () => dropNames(scratch, [NAME]),
      ),
  },
  {
    id: "delete-refers",
    question: questions["delete-refers"],
    expected: "=SUM(#REF!)",
    look: deleteReferred,
  },
  {
    id: "insert-sideways",
    question: questions["insert-sideways"],
    expected: "=SUM(A1:B3)",
    look: insertSideways,
  },
  {
    id: "torn-merge",
    question: questions["torn-merge"],
    expected: "InsertDeleteConflict",
    look: tearMerge,
  },
];
