import { LAYOUT_SCHEMA } from "../../sheets/mark";
import type { KnownLooks } from "../transaction/beforeImage";
import { Refusal } from "../errors";
import type { FormatSupport } from "./readFormats";
import { type KnownMerges, type OpenWorkbook, type ReadingEscort, readSheets } from "./readSheets";
import type { RunLock } from "../transaction/runLock";
import { stateOf, type TransactionState } from "../transaction/transactionState";
import { askTexts, type KnownTexts } from "../transaction/workbookTexts";
import { recordOf, type WrittenRecord } from "../transaction/writtenRecord";
import type { Survey } from "./survey";
import { askXmlText, type KnownParts, namespaceOf } from "../transaction/xmlTexts";

/** The open workbook with what earlier runs left in it. */
export interface Reading {
  readonly open: OpenWorkbook;
  readonly texts: KnownTexts;
  readonly state: TransactionState;
  readonly record: WrittenRecord | null;
  /** Looks of our sheets as they were last written; `null` where the workbook keeps none. */
  readonly looks: KnownLooks | null;
}

/** Reads the workbook without keeping other runs away, in the requests of `readSheets`. */
export async function readOpen(context: Excel.RequestContext, escort: ReadingEscort = {}): Promise<Reading> {
  const own = new OwnTexts();
  const open = await readSheets(context, {
    ...escort,
    askSecond: (second, survey) => {
      refuseNewer(survey.mark?.schema ?? LAYOUT_SCHEMA);
      own.askSecond(second, survey);
      escort.askSecond?.(second, survey);
    },
    askLast: (last) => {
      escort.askLast?.(last);
      own.askLast(last);
    },
  });
  return { open, ...own.answer() };
}

/** Reads the workbook under the lock of a run; formats only where reports are to be read. What merges it finds are noted in `areas`. */
export function readLocked(
  context: Excel.RequestContext,
  lock: RunLock,
  formats: FormatSupport | null = null,
  areas?: KnownMerges["areas"],
): Promise<Reading> {
  return readOpen(context, { ...lock.escort, formats, ...(areas && { merges: { areas, reuse: false } }) });
}

function refuseNewer(schema: number): void {
  if (schema > LAYOUT_SCHEMA) throw new Refusal("newerVersion", { version: schema });
}

/** What earlier runs left, asked for with the last two requests of a reading. */
class OwnTexts {
  private parts: KnownParts = new Map<string, string[]>();
  private texts: () => KnownTexts = () => {
    throw new Error("texts are read before they were asked for");
  };
  private looks: () => string | null = () => null;

  askSecond(context: Excel.RequestContext, survey: Survey): void {
    this.parts = survey.parts;
    const answer = askTexts(context, survey, ["state", "written"]);
    let known: KnownTexts | null = null;
    this.texts = () => (known ??= answer());
  }

  askLast(context: Excel.RequestContext): void {
    const { looks } = stateOf(this.texts());
    if (looks !== null) this.looks = askXmlText(context, this.parts, namespaceOf("looks", looks));
  }

  answer(): Omit<Reading, "open"> {
    const texts = this.texts();
    return { texts, state: stateOf(texts), record: recordOf(texts), looks: parseLooks(this.looks()) };
  }
}

function parseLooks(text: string | null): KnownLooks | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as KnownLooks;
  } catch {
    // Looks that somebody changed are as good as none: those of the coming run stand in for them.
    return null;
  }
}
