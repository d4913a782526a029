/** Questions on naming, protecting and undoing. */
import type { ExcelRuntime } from "../runtime";
import { codeFrom, codeOfRun, codesFrom, onSheet, type Probe, type Scratch, show } from "./probe";
import { dropNames, EXTRA_NAME, markSheet, NAME, thenTidy, withExtra } from "./tidy";
import { questions } from "./questions.data";

const PASSWORD = "edu";

const REFUSED_TITLES = ["a:b", "x".repeat(32), "'a", "History"];

/** One title after the other; a sheet that is made all the same is marked and taken away before the next. */
async function refuseTitles(scratch: Scratch): Promise<string> {
  const titles = [...REFUSED_TITLES, scratch.title.toUpperCase()];
  const codes: string[] = [];
  const tryTitle = (title: string): Promise<string> =>
    withExtra(scratch, () =>
      codeFrom(scratch, (_, context) =>
        markSheet(context, EXTRA_NAME, context.workbook.worksheets.add(title)),
      ),
    );
  await titles.reduce(
    (before, title) => before.then(async () => void codes.push(await tryTitle(title))),
    Promise.resolve(),
  );
  return show(codes);
}

function refuseNames(scratch: Scratch): Promise<string> {
  const add =
    (name: string) =>
    (sheet: Excel.Worksheet, { workbook }: Excel.RequestContext): void =>
      void workbook.names.add(name, sheet.getRange("A1"));
  return thenTidy(
    scratch,
    () =>
      codesFrom(scratch, [add("A1"), add("R1C1"), add("x y"), add("x".repeat(256)), add(NAME), add(NAME)]),
    () => dropNames(scratch, [NAME]),
  );
}

/** Adds a sheet besides the one of the self-test; answers its id. */
const addExtra = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (_, context) => {
    const sheet = context.workbook.worksheets.add(`${scratch.title} +`).load("id");
    markSheet(context, EXTRA_NAME, sheet);
    await context.sync();
    return sheet.id;
  });

const deleteVeryHidden = (scratch: Scratch): Promise<string> =>
  withExtra(scratch, async () => {
    const id = await addExtra(scratch);
    await onSheet(scratch, async (_, context) => {
      context.workbook.worksheets.getItem(id).visibility = "VeryHidden";
      await context.sync();
    });
    return codeFrom(scratch, (_, { workbook }) => workbook.worksheets.getItem(id).delete());
  });

async function protectedly<T>(scratch: Scratch, run: () => Promise<T>): Promise<T> {
  await onSheet(scratch, async (sheet, context) => {
    sheet.protection.protect({}, PASSWORD);
    await context.sync();
  });
  return thenTidy(scratch, run, () =>
    onSheet(scratch, async (sheet, context) => {
      sheet.protection.unprotect(PASSWORD);
      await context.sync();
    }),
  );
}

const refuseProtected = (scratch: Scratch): Promise<string> =>
  protectedly(scratch, () =>
    codesFrom(scratch, [
      (sheet) => {
        sheet.getRange("A1").values = [[1]];
      },
      (sheet) => {
        sheet.getRange("A1").format.fill.color = "#FF0000";
      },
      (sheet) => sheet.protection.unprotect("wrong"),
    ]),
  );

const allowProtected = (scratch: Scratch): Promise<string> =>
  thenTidy(
    scratch,
    () =>
      protectedly(scratch, () =>
        codesFrom(scratch, [
          (sheet) => {
            sheet.pageLayout.orientation = "Landscape";
          },
          (sheet) => sheet.freezePanes.freezeRows(1),
          (sheet, { workbook }) => void workbook.names.add(NAME, sheet.getRange("A1")),
        ]),
      ),
    () => dropNames(scratch, [NAME]),
  );

/** Calls that may stand in no merged run, each tried in one of its own. */
function mergeUndo(scratch: Scratch): Promise<string> {
  const merged = (key: string, queue: (sheet: Excel.Worksheet) => void): Promise<string> =>
    codeOfRun(() => runMerged(scratch.runtime, key, queue));
  const tidy = (): Promise<void> =>
    onSheet(scratch, async (sheet, context) => {
      sheet.protection.unprotect();
      sheet.name = scratch.title;
      await context.sync();
    });
  return withExtra(scratch, () =>
    thenTidy(
      scratch,
      async () => {
        const extra = await addExtra(scratch);
        return show([
          await merged(scratch.id, (sheet) => sheet.protection.protect()),
          await merged(scratch.id, (sheet) => {
            sheet.name = `${scratch.title} 2`;
          }),
          await merged(extra, (sheet) => sheet.delete()),
          await merged(scratch.id, (sheet) => {
            sheet.getRange("A1").values = [[1]];
          }),
        ]);
      },
      tidy,
    ),
  );
}

async function runMerged(
  runtime: ExcelRuntime,
  key: string,
  queue: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  if (!runtime.runMerged) throw new Error("no merged runs");
  await runtime.runMerged(async (context) => {
    queue(context.workbook.worksheets.getItem(key));
    await context.sync();
  });
}

export const sheetProbes: readonly Probe[] = [
  {
    id: "sheet-titles",
    question: questions["sheet-titles"],
    expected: '["InvalidArgument","InvalidArgument","InvalidArgument","InvalidArgument","ItemAlreadyExists"]',
    look: refuseTitles,
  },
  {
    id: "very-hidden",
    question: questions["very-hidden"],
    expected: "InvalidOperation",
    look: deleteVeryHidden,
  },
  {
    id: "names-refused",
    question: questions["names-refused"],
    expected:
      '["InvalidArgument","InvalidArgument","InvalidArgument","InvalidArgument","none","ItemAlreadyExists"]',
    look: refuseNames,
  },
  {
    id: "protected-refuses",
    question: questions["protected-refuses"],
    expected: '["AccessDenied","AccessDenied","AccessDenied"]',
    look: refuseProtected,
  },
  {
    id: "protected-allows",
    question: questions["protected-allows"],
    expected: '["none","none","none"]',
    look: allowProtected,
  },
  {
    id: "merged-undo",
    question: questions["merged-undo"],
    needs: ["ExcelApi", "1.20"],
    expected: '["UndoNotSupported","UndoNotSupported","UndoNotSupported","none"]',
    look: mergeUndo,
  },
];
