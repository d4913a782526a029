/** Questions on requests and answers. */
import { codeFrom, codeOfRun, codesFrom, onSheet, type Probe, type Scratch, show } from "./probe";
import { questions, SAMPLES } from "./questions.data";

/** Cells whose texts make an answer, or a request, larger than Excel on the web allows. */
const ASCII = { area: "A1:J20", text: "a", length: 30_000 };
/** The same number of bytes in UTF-8 out of a third of the letters: below the limit if letters were counted. */
const VIETNAMESE = { area: "A1:E13", text: SAMPLES.letter, length: 30_000 };

/** The web has the limit; elsewhere an answer without it is as good. */
const refusedOnWeb =
  (refused: string, free = '["none",1]') =>
  (seen: string, { isWeb }: Pick<Scratch, "isWeb">): boolean =>
    seen === refused || (seen === free && !isWeb);

/** Fills an area with long texts by a formula, so that the request stays small, and reads it with a cell written before. */
const readLarge =
  ({ area, text, length }: typeof ASCII) =>
  async (scratch: Scratch): Promise<string> => {
    await onSheet(scratch, async (sheet, context) => {
      sheet.getRange(area).formulas = `=REPT("${text}",${length})` as never;
      await context.sync();
    });
    const code = await codeFrom(scratch, (sheet) => {
      sheet.getRange("Z1").values = [[1]];
      sheet.getRange(area).load("values");
    });
    return show([code, await valueOf(scratch, "Z1")]);
  };

const valueOf = (scratch: Scratch, address: string): Promise<unknown> =>
  onSheet(scratch, async (sheet, context) => {
    const cell = sheet.getRange(address).load("values");
    await context.sync();
    return (cell.values as unknown[][])[0]![0];
  });

async function writeLarge(scratch: Scratch): Promise<string> {
  const rows = Array.from({ length: 20 }, () =>
    Array.from({ length: 10 }, () => ASCII.text.repeat(ASCII.length)),
  );
  const code = await codeFrom(scratch, (sheet) => {
    sheet.getRange("Z1").values = [[1]];
    sheet.getRange(ASCII.area).values = rows;
  });
  return show([code, await valueOf(scratch, "Z1")]);
}

async function failHalfWay(scratch: Scratch): Promise<string> {
  return onSheet(scratch, async (sheet, context) => {
    const before = sheet.getRange("A1").load("values");
    sheet.getRange("A2").values = [[1]];
    context.workbook.worksheets.getItem("EDU_NO_SUCH_SHEET").load("id");
    sheet.getRange("A3").values = [[1]];
    const code = await codeOfRun(() => context.sync());
    const answered = await codeOfRun(async () => before.values);
    const [done, begun] = [await valueOf(scratch, "A2"), await valueOf(scratch, "A3")];
    return show([code, answered, done, begun]);
  });
}

const loseTracked = (scratch: Scratch): Promise<string> =>
  onSheet(scratch, async (sheet, context) => {
    const row = sheet.getRange("A3:B3");
    context.trackedObjects.add(row);
    await context.sync();
    sheet.getRange("3:3").delete("Up");
    await context.sync();
    row.load("address");
    return codeOfRun(() => context.sync());
  });

const runTogether = async (scratch: Scratch): Promise<string> => {
  const write = (address: string, value: number): Promise<unknown> =>
    onSheet(scratch, async (sheet, context) => {
      const cell = sheet.getRange(address);
      cell.values = [[value]];
      cell.load("values");
      await context.sync();
      return (cell.values as unknown[][])[0]![0];
    });
  return show(await Promise.all([write("A1", 1), write("A2", 2), write("A3", 3)]));
};

/** Excel on the web posts events late, and some only once the mouse moves (office-js #521, #1502): fifteen seconds at most. */
async function waitFor(scratch: Scratch, isThere: () => boolean, tries = 30): Promise<void> {
  if (isThere() || tries <= 0) return;
  await scratch.wait(500);
  await waitFor(scratch, isThere, tries - 1);
}

async function hearChange(scratch: Scratch): Promise<string> {
  const heard: string[] = [];
  const handler = await onSheet(scratch, async (sheet, context) => {
    const added = sheet.onChanged.add(async ({ address, triggerSource }) => {
      heard.push(`${address} ${String(triggerSource)}`);
    });
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    heard.push("answer");
    return added;
  });
  await waitFor(scratch, () => heard.some((one) => one !== "answer"));
  handler.remove();
  await handler.context.sync();
  return show(heard);
}

export const protocolProbes: readonly Probe[] = [
  {
    id: "null-object-set",
    question: questions["null-object-set"],
    expected: "InvalidOperation",
    look: (scratch) =>
      codeFrom(scratch, (_, { workbook }) => {
        workbook.worksheets.getItemOrNullObject("EDU_NO_SUCH_SHEET").tabColor = "#FF0000";
      }),
  },
  {
    id: "failed-batch",
    question: questions["failed-batch"],
    expected: '["ItemNotFound","PropertyNotLoaded",1,""]',
    look: failHalfWay,
  },
  {
    id: "unknown-member",
    question: questions["unknown-member"],
    expected: "InvalidArgument",
    look: (scratch) => codeFrom(scratch, (sheet) => void sheet.getRange("A1").load("eduNoSuchProperty")),
  },
  {
    id: "unknown-word",
    question: questions["unknown-word"],
    expected: '["InvalidArgument","InvalidArgument"]',
    look: (scratch) =>
      codesFrom(scratch, [
        (sheet) => {
          sheet.visibility = "EduNoSuchWord" as "Visible";
        },
        (sheet) => {
          sheet.showGridlines = "yes" as never;
        },
      ]),
  },
  {
    id: "answer-limit",
    question: questions["answer-limit"],
    expected: '["ResponsePayloadSizeLimitExceeded",1]',
    accepts: refusedOnWeb('["ResponsePayloadSizeLimitExceeded",1]'),
    look: readLarge(ASCII),
  },
  {
    id: "answer-bytes",
    question: questions["answer-bytes"],
    expected: '["ResponsePayloadSizeLimitExceeded",1]',
    accepts: refusedOnWeb('["ResponsePayloadSizeLimitExceeded",1]'),
    look: readLarge(VIETNAMESE),
  },
  {
    id: "request-limit",
    question: questions["request-limit"],
    expected: '["RequestPayloadSizeLimitExceeded",""]',
    accepts: refusedOnWeb('["RequestPayloadSizeLimitExceeded",""]'),
    look: writeLarge,
  },
  {
    id: "tracked-gone",
    question: questions["tracked-gone"],
    expected: "InvalidReference",
    look: loseTracked,
  },
  {
    id: "several-contexts",
    question: questions["several-contexts"],
    expected: "[1,2,3]",
    look: runTogether,
  },
  {
    id: "event-order",
    question: questions["event-order"],
    expected: '["answer","A1 ThisLocalAddin"]',
    // An event that has not come may still be on its way.
    accepts: (seen) => (seen === '["answer"]' ? null : seen === '["answer","A1 ThisLocalAddin"]'),
    look: hearChange,
  },
];
