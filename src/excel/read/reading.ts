import { LAYOUT_SCHEMA } from "../../sheets/mark";
import type { KnownStyles } from "../transaction/beforeImage";
import { Refusal } from "../refusal";
import type { FormatSupport } from "./readFormats";
import { type PageBreaksFound, queuePageBreaks } from "./pageBreaks";
import { type KnownMerges, type OpenWorkbook, type ReadHooks, readSheets } from "./readSheets";
import type { RunLock } from "../transaction/runLock";
import { stateOf, type TransactionState } from "../stored/transactionState";
import { queueTexts, type KnownTexts } from "../stored/workbookTexts";
import { recordOf, type WrittenRecord } from "../stored/writtenRecord";
import type { Survey } from "./survey";
import { queueXmlText, type KnownParts, namespaceOf } from "../stored/xmlTexts";

/** The open workbook with what earlier runs left in it. */
export interface Reading {
  readonly open: OpenWorkbook;
  readonly texts: KnownTexts;
  readonly state: TransactionState;
  readonly record: WrittenRecord | null;
  /** Looks of our sheets as they were last written; `null` where the workbook keeps none. */
  readonly looks: KnownStyles | null;
  /** Where pages begin on our sheets, by the sheet's id; none where it was not asked for. */
  readonly breaks: PageBreaksFound;
}

/** What is read besides what every reading asks for. */
export interface OpenHooks extends ReadHooks {
  /** Page breaks too, which a run may write over. */
  readonly pageBreaks?: boolean;
}

/** Reads the workbook without keeping other runs away, in the requests of `readSheets`. */
export async function readOpen(context: Excel.RequestContext, hooks: OpenHooks = {}): Promise<Reading> {
  const own = new OwnTexts(hooks.pageBreaks ?? false);
  const open = await readSheets(context, {
    ...hooks,
    queueSecond: (second, survey) => {
      refuseNewer(survey.mark?.schema ?? LAYOUT_SCHEMA);
      own.queueSecond(second, survey);
      hooks.queueSecond?.(second, survey);
    },
    queueLast: (last) => {
      hooks.queueLast?.(last);
      own.queueLast(last);
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
  return readOpen(context, {
    ...lock.hooks,
    pageBreaks: true,
    formats,
    ...(areas && { merges: { areas, reuse: false } }),
  });
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
  private sheets: Survey["sheets"] = [];
  private breaks: () => PageBreaksFound = () => new Map();

  constructor(private readonly withBreaks: boolean) {}

  queueSecond(context: Excel.RequestContext, survey: Survey): void {
    this.parts = survey.parts;
    this.sheets = survey.sheets;
    const answer = queueTexts(context, survey, ["state", "written", "choices"]);
    let known: KnownTexts | null = null;
    this.texts = () => (known ??= answer());
  }

  queueLast(context: Excel.RequestContext): void {
    const { looks } = stateOf(this.texts());
    if (looks !== null) this.looks = queueXmlText(context, this.parts, namespaceOf("looks", looks));
    if (this.withBreaks) this.breaks = queuePageBreaks(context, this.sheets);
  }

  answer(): Omit<Reading, "open"> {
    const texts = this.texts();
    const [looks, breaks] = [parseStyles(this.looks()), this.breaks()];
    return { texts, state: stateOf(texts), record: recordOf(texts), looks, breaks };
  }
}

function parseStyles(text: string | null): KnownStyles | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as KnownStyles;
  } catch {
    // Looks that somebody changed are as good as none: those of the coming run stand in for them.
    return null;
  }
}
