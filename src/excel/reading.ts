import { LAYOUT_SCHEMA } from "../sheets/mark";
import { Refusal } from "./errors";
import { type OpenWorkbook, type ReadingEscort, readSheets } from "./readSheets";
import type { RunLock } from "./runLock";
import { askTexts, type KnownTexts } from "./workbookTexts";
import { recordOf, type WrittenRecord } from "./writtenRecord";

/** The open workbook with what earlier runs left in it. */
export interface Reading {
  readonly open: OpenWorkbook;
  readonly texts: KnownTexts;
  readonly record: WrittenRecord | null;
}

/** Reads the workbook without keeping other runs away: for what writes nothing. */
export async function readOpen(context: Excel.RequestContext, escort: ReadingEscort = {}): Promise<Reading> {
  let answerTexts: (() => KnownTexts) | undefined;
  const open = await readSheets(context, {
    ...escort,
    askFirst: (first) => {
      answerTexts = askTexts(first);
      escort.askFirst?.(first);
    },
    askSecond: (second, survey) => {
      refuseNewer(survey.mark?.schema ?? LAYOUT_SCHEMA);
      escort.askSecond?.(second, survey);
    },
  });
  const texts = answerTexts?.() ?? new Map<string, string>();
  return { open, texts, record: recordOf(texts) };
}

/** Reads the workbook under the lock of a run. */
export async function readLocked(context: Excel.RequestContext, lock: RunLock): Promise<Reading> {
  const reading = await readOpen(context, lock.escort);
  lock.confirm();
  return reading;
}

function refuseNewer(schema: number): void {
  if (schema > LAYOUT_SCHEMA) throw new Refusal("newerVersion", { version: schema });
}
