/** Questions on what a run of ours does to a workbook: merges, pages, links, parts and one undo step. */
import { codeFrom, codeOfRun, onSheet, type Probe, type Scratch, show } from "./probe";
import { dropParts, KEY, NAMESPACE, thenTidy } from "./tidy";
import { questions } from "./questions.data";

const MANY_MERGES = 600;
const MANY_LINKS = 1000;

/** Whether names of the sheet stand among those of the workbook. */
const listNames = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    sheet.names.add(KEY, sheet.getRange("A1"));
    const names = context.workbook.names.load("items/name,items/scope");
    await context.sync();
    const found = names.items.filter(({ name }) => name.includes(KEY)).map(({ scope }) => scope);
    sheet.names.getItem(KEY).delete();
    await context.sync();
    return show(found);
  });

async function probeManyMerges(scratch: Scratch): Promise<string> {
  await onSheet(scratch, async (sheet, context) => {
    sheet.getRange(`A1:B${MANY_MERGES}`).merge(true);
    await context.sync();
  });
  const whole = await codeFrom(
    scratch,
    (sheet) => void sheet.getRange(`A1:B${MANY_MERGES}`).getMergedAreasOrNullObject().load("address"),
  );
  const half = await onSheet(scratch, async (sheet, context) => {
    const merged = sheet
      .getRange(`A1:B${MANY_MERGES / 2}`)
      .getMergedAreasOrNullObject()
      .load("areaCount");
    await context.sync();
    return merged.isNullObject ? 0 : merged.areaCount;
  });
  return show([whole === "none" ? "answered" : "refused", half]);
}

const probeNoMerges = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    const merged = sheet.getUsedRangeOrNullObject(true).getMergedAreasOrNullObject().load("address");
    await context.sync();
    return show(merged.isNullObject);
  });

const clearAll = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[1]];
    cell.format.fill.color = "#FF0000";
    cell.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    cell.conditionalFormats.add("Custom").custom.rule.formula = "=A1>0";
    await context.sync();
    cell.clear("All");
    cell.load("values");
    const fill = cell.format.fill.load("color");
    const validation = cell.dataValidation.load("type");
    const rules = cell.conditionalFormats.load("items/id");
    await context.sync();
    return show([cell.values[0]![0], fill.color, validation.type, rules.items.length]);
  });

async function removeNothing(scratch: Scratch): Promise<string> {
  const filter = await codeFrom(scratch, (sheet) => sheet.autoFilter.remove());
  const panes = await codeFrom(scratch, (sheet) => sheet.freezePanes.unfreeze());
  return show([filter, panes]);
}

const setPage = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    const page = sheet.pageLayout;
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintMargins("Centimeters", { left: 3 });
    page.headersFooters.state = "FirstAndDefault";
    await context.sync();
    page.load("zoom,leftMargin");
    page.headersFooters.load("state");
    await context.sync();
    const { zoom, leftMargin, headersFooters } = page;
    return show([zoom?.horizontalFitToPages ?? null, Math.round(leftMargin), headersFooters.state]);
  });

const readBreaks = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    sheet.horizontalPageBreaks.add("A3");
    sheet.verticalPageBreaks.add("C1");
    await context.sync();
    const rows = sheet.horizontalPageBreaks.load("items/rowIndex");
    const columns = sheet.verticalPageBreaks.load("items/columnIndex");
    await context.sync();
    const found = [rows.items.map((one) => one.rowIndex), columns.items.map((one) => one.columnIndex)];
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.verticalPageBreaks.removePageBreaks();
    await context.sync();
    return show(found);
  });

async function keepOnePart(scratch: Scratch): Promise<string> {
  const none = await codeFrom(
    scratch,
    (_, { workbook }) => void workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().load("id"),
  );
  const kept = await onSheet(scratch, async (_, context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add(`<a xmlns="${NAMESPACE}">1</a>`).load("id");
    await context.sync();
    customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().setXml(`<a xmlns="${NAMESPACE}">2</a>`);
    const only = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().load("id");
    const xml = customXmlParts.getItem(part.id).getXml();
    await context.sync();
    return [only.isNullObject ? "none" : only.id === part.id, xml.value.includes(">2<")];
  });
  return show([none, ...kept]);
}

async function runMerged(scratch: Scratch): Promise<string> {
  const { runMerged: run } = scratch.runtime;
  if (!run) return "none";
  return codeOfRun(() =>
    run.call(scratch.runtime, async (context) => {
      const sheet = context.workbook.worksheets.getItem(scratch.id);
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.getRange("A1:B1").merge(false);
      sheet.getRange("A3").format.fill.color = "#FFFF00";
      sheet.pageLayout.orientation = "Landscape";
      await context.sync();
    }),
  );
}

const addLinks = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    for (let row = 1; row <= MANY_LINKS; row++)
      sheet.getRange(`A${row}`).hyperlink = { documentReference: "B1", textToDisplay: `F${row}` };
    await context.sync();
    const last = sheet.getRange(`A${MANY_LINKS}`).load("values");
    await context.sync();
    return show(last.values[0]![0]);
  });

const NATIVE = [
  '=IF(N(B1)=0,"",ROUND(100*A1/B1,1))',
  '=COUNTIFS(A1:A3,">=0",B1:B3,">=0")',
  "=IFERROR(EDU_NO_SUCH_FUNCTION(A1),7)",
];

const keepNative = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    const range = sheet.getRange("D1:D3");
    range.formulas = NATIVE.map((formula) => [formula]);
    await context.sync();
    range.load("formulas,values");
    await context.sync();
    const same = range.formulas.every(([formula], index) => formula === NATIVE[index]);
    return show([same, range.values[1]![0], range.values[2]![0]]);
  });

export const writingProbes: readonly Probe[] = [
  {
    id: "names-scope",
    question: questions["names-scope"],
    expected: "[]",
    accepts: (seen) => seen === "[]" || seen === '["Worksheet"]',
    look: listNames,
  },
  {
    id: "many-merges",
    question: questions["many-merges"],
    expected: '["refused",300]',
    accepts: (seen) => seen.endsWith(",300]"),
    look: probeManyMerges,
  },
  {
    id: "no-merges",
    question: questions["no-merges"],
    expected: "true",
    look: probeNoMerges,
  },
  {
    id: "clear-all",
    question: questions["clear-all"],
    expected: '["","#FFFFFF","None",0]',
    // Ours clears validations and rules by calls of their own.
    accepts: (seen) => seen.startsWith('["","#FFFFFF",'),
    look: clearAll,
  },
  {
    id: "remove-nothing",
    question: questions["remove-nothing"],
    expected: '["none","none"]',
    look: removeNothing,
  },
  {
    id: "page-inactive",
    question: questions["page-inactive"],
    expected: '[1,85,"FirstAndDefault"]',
    look: setPage,
  },
  {
    id: "page-breaks",
    question: questions["page-breaks"],
    expected: "[[2],[2]]",
    look: readBreaks,
  },
  {
    id: "part-by-namespace",
    question: questions["part-by-namespace"],
    expected: '["ItemNotFound",true,true]',
    look: (scratch) =>
      thenTidy(
        scratch,
        () => keepOnePart(scratch),
        () => dropParts(scratch),
      ),
  },
  {
    id: "merged-run",
    question: questions["merged-run"],
    expected: "none",
    needs: ["ExcelApi", "1.20"],
    look: runMerged,
  },
  {
    id: "many-links",
    question: questions["many-links"],
    expected: "F1000",
    look: addLinks,
  },
  {
    id: "native-formulas",
    question: questions["native-formulas"],
    expected: "[true,0,7]",
    look: keepNative,
  },
];
