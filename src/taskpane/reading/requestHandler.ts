import type { Catalogue } from "../../model/indicator";
import type { ConsolidationResult } from "../../model/consolidation";
import { refuseFile } from "../../reading/refusedFile";
import type { At } from "../../model/address";
import type { SheetSnapshot } from "../../model/snapshot";
import { decodeSnapshot } from "../../text/legacy";
import { directEngine } from "../../excel/consolidationEngine";
import { readBackCatalogue } from "../../sheets/catalogue/readBack";
import { readBackWorkbook } from "../../sheets/readBack/workbook";
import { readInput } from "../../sheets/readBack/readInput";
import { refuseSize } from "../../files/limits";
import { takeExcerpt } from "./excerpt";
import { readSubmitted } from "../../years/readSubmitted";
import { verifyCopy } from "../../years/verifyCopy";
import { FileCache, isOpened, takeBytes } from "./fileCache";
import type { FileAnswer, WorkerRequest, PackedFile, Question, WorkerResponse } from "./messages";
import type { OpenedPlan } from "./planReading";
import type {
  CopyVerified,
  Excerpt,
  HistoryRead,
  ReadBackContent,
  StandardsRead,
  PlanAnswered,
} from "./reading";
import { TransferCache } from "./transfer";

/** Loads the part of the program that opens files. */
export type LoadReader = () => Promise<typeof import("../../files/read")>;

/** Answers the page's requests one after the other, in a thread or wherever it is called. */
export function makeRequestHandler(
  loadReader: LoadReader,
): (request: WorkerRequest) => Promise<WorkerResponse> {
  const tasks = new TaskRunner(loadReader);
  return async ({ question, forget }) => {
    tasks.cache.forget(forget);
    try {
      return { kind: "answer", value: await tasks.answer(question) };
    } catch (error) {
      const kind = error instanceof NotLoaded ? "notLoaded" : "defect";
      return { kind, reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** A part of the program lies on a server that does not answer. */
class NotLoaded extends Error {}

/** What the thread keeps between two letters. */
class TaskRunner {
  readonly cache = new TransferCache();
  readonly #files: FileCache;
  /** Plans as they were opened, so that the next answer need not open them again. */
  readonly #plans = new WeakMap<Blob, OpenedPlan>();

  constructor(loadReader: LoadReader) {
    this.#files = new FileCache(async () => (await this.#load(loadReader)).readWorkbookFile);
  }

  answer(question: Question): Promise<unknown> {
    switch (question.kind) {
      case "prepare":
        return this.#files.prepare();
      case "readSheets":
        return this.#keep(
          question.as,
          directEngine.read(question.snapshot, this.cache.unpackContext(question.context)),
        );
      case "consolidate":
        return this.#keep(question.as, this.#consolidate(question));
      case "layOut":
        return directEngine.layOut(this.cache.unpack(question.result), question.options);
      case "readFile":
        return this.#readFile(question);
      case "readBack":
        return this.#readBack(question.file, this.cache.unpack(question.catalogue));
      case "readPlan":
        return this.#readPlan(question);
      case "readHistory":
        return this.#readHistory(question.file, this.cache.unpack(question.catalogue));
      case "readStandards":
        return this.#readStandards(question);
      case "verify":
        return this.#verify(question.file, this.cache.unpack(question.result));
      case "excerpt":
        return this.#excerpt(question.file, question.at);
    }
  }

  async #keep<T>(number: number, made: Promise<T>): Promise<T> {
    this.cache.keep(number, await made);
    return made;
  }

  #consolidate({ readings, request }: Extract<Question, { kind: "consolidate" }>) {
    return directEngine.consolidate(
      readings.map((transferred) => this.cache.unpack(transferred)),
      this.cache.unpackRequest(request),
    );
  }

  async #readFile(question: Extract<Question, { kind: "readFile" }>): Promise<FileAnswer> {
    const { name } = question.file;
    const context = this.cache.unpackContext(question.context);
    const { content, sha256 } = await this.#open(question.file);
    const reading = isOpened(content)
      ? readInput({ ...content, file: name }, context)
      : refuseFile(name, content);
    this.cache.keep(question.as, reading);
    return { reading, sha256 };
  }

  async #readBack(file: PackedFile, catalogue: Catalogue): Promise<ReadBackContent | null> {
    const { content } = await this.#open(file);
    if (!isOpened(content) || content.mark === null) return null;
    const own = readBackWorkbook(content, catalogue);
    return {
      previous: own?.previous ?? null,
      previousFindings: own?.previousFindings ?? [],
      units: own?.units ?? [],
      unitSet: content.mark.unitSet,
      whole: content.mark.unit,
      catalogue: readBackCatalogue(content),
    };
  }

  /** Plans are read by a part of the program that comes when it is first needed. */
  async #readPlan({ file, asked, known }: Extract<Question, { kind: "readPlan" }>): Promise<PlanAnswered> {
    const { openPlan, readOpened } = await this.#load(() => import("./planReading"));
    const blob = this.cache.unpack(file.blob);
    const opened = this.#plans.get(blob) ?? (await openBlob(blob, file.name, openPlan));
    // What could not be opened may be free the next time.
    if (!("variant" in opened)) this.#plans.set(blob, opened);
    return readOpened(opened, asked, this.cache.unpack(known));
  }

  /** A workbook says by its marks what it is; a document holds tables alone. */
  async #readHistory(file: PackedFile, catalogue: Catalogue): Promise<HistoryRead> {
    const { content } = await this.#open(file);
    const { openPlan, readPast } = await this.#load(() => import("./planReading"));
    if (isOpened(content)) return readPast(content, file.name, catalogue);
    const opened = await openBlob(this.cache.unpack(file.blob), file.name, openPlan);
    if ("variant" in opened) return { kind: "unreadable" };
    const sheets = opened.map(({ sheet }) => sheet);
    return readPast({ file: file.name, mark: null, sheets }, file.name, catalogue);
  }

  async #readStandards(question: Extract<Question, { kind: "readStandards" }>): Promise<StandardsRead> {
    const { content } = await this.#open(question.file);
    if (!isOpened(content)) return { kind: "refused", failure: content };
    const { readStandardsTable } = await this.#load(() => import("./planReading"));
    const [catalogue, scope] = [this.cache.unpack(question.catalogue), this.cache.unpack(question.scope)];
    return readStandardsTable(content, question.part, { catalogue, scope });
  }

  async #verify(file: PackedFile, result: ConsolidationResult): Promise<CopyVerified> {
    const { content } = await this.#open(file);
    if (!isOpened(content)) return { kind: "refused", failure: content };
    const tables = readSubmitted(content);
    if (tables.length === 0) return { kind: "noAppendix" };
    return { kind: "verified", verification: verifyCopy(tables, result.consolidation) };
  }

  async #load<T>(load: () => Promise<T>): Promise<T> {
    try {
      return await load();
    } catch (error) {
      throw new NotLoaded(String(error));
    }
  }

  async #excerpt(file: PackedFile, at: At): Promise<Excerpt | null> {
    const { content } = await this.#open(file);
    const sheet = isOpened(content) ? content.sheets.find((one) => isNamed(one, at.sheet)) : undefined;
    return sheet ? takeExcerpt(sheet, at.cell) : null;
  }

  #open({ name, blob }: PackedFile) {
    return this.#files.open(this.cache.unpack(blob), name);
  }
}

async function openBlob(
  blob: Blob,
  name: string,
  open: (bytes: Uint8Array, name: string) => Promise<OpenedPlan>,
): Promise<OpenedPlan> {
  const tooLarge = refuseSize(blob.size);
  if (tooLarge) return tooLarge;
  const bytes = await takeBytes(blob);
  return bytes === null ? { variant: "unopened" } : open(bytes, name);
}

/** Findings name a sheet as it reads once its letters are Unicode. */
const isNamed = (sheet: SheetSnapshot, name: string): boolean =>
  sheet.name === name || decodeSnapshot(sheet).snapshot.name === name;
