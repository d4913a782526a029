import type { ReadingContext } from "../../reading/context";
import { refuseFile } from "../../reading/refusedFile";
import type { WorkbookReading } from "../../model/report";
import { Refusal } from "../../excel/refusal";
import { secondsPerFile } from "../../files/limits.data";
import { makeWorkerEngine, takeAnswer } from "./workerEngine";
import { WorkerClient, type Outcome, type Timer, type WorkerPort } from "./workerClient";
import type { FileAnswer } from "./messages";
import type {
  ChosenFile,
  CopyVerified,
  Excerpt,
  HistoryRead,
  ReadBackContent,
  PlanAnswered,
  FileRefusal,
  FileWatch,
  ReadingThread,
  StandardsRead,
} from "./reading";
import { startWorker } from "./startWorker";

/** Seconds that loading a part of the program, or one step of a run, may take: a hundred times what either does. */
const secondsPerStep = 120;

/** How the thread is started, and how long one file and one step of anything else may take. */
export interface ThreadOptions {
  readonly start: () => WorkerPort;
  readonly secondsPerFile: number;
  readonly secondsPerStep: number;
  /** Tells the end of such a time; the clock's by default. */
  readonly timer?: Timer;
}

/**
 * The page's thread for reading and summing. It starts when first asked; a file that is skipped for taking long, or that breaks it,
 * is a finding in its reading, and a fresh thread goes on with the rest. A promise fails only where the program itself does
 * (`Refusal` "notLoaded" where a part of it cannot be fetched).
 */
export function startReadingThread(options: Partial<ThreadOptions> = {}): ReadingThread {
  return new PageThread({ start: startWorker, secondsPerFile, secondsPerStep, ...options });
}

class PageThread implements ReadingThread {
  readonly #client: WorkerClient;
  readonly #seconds: number;
  readonly #stepSeconds: number;
  /** Files as chosen, by the name that they are known by here. */
  readonly #files = new Map<string, File>();
  /** The plan that was read last, which the thread keeps for the next answer. */
  #plan: File | null = null;
  /** Ends the file that is being read, and no later one. */
  #skipping = new AbortController();

  constructor(options: ThreadOptions) {
    this.#client = new WorkerClient(options.start, options.timer);
    this.#seconds = options.secondsPerFile;
    this.#stepSeconds = options.secondsPerStep;
  }

  engine(signal: AbortSignal): ReturnType<ReadingThread["engine"]> {
    return makeWorkerEngine(this.#client, { seconds: this.#stepSeconds, signal });
  }

  async readFiles(
    files: readonly File[],
    context: ReadingContext,
    { onRead, ...watch }: Parameters<ReadingThread["readFiles"]>[2],
  ): Promise<readonly ChosenFile[]> {
    const read: ChosenFile[] = [];
    if (!(await this.#prepare(watch.signal))) return read;
    for (const file of files) {
      const name = makeUnique(file.name, (taken) => this.#files.has(taken));
      const chosen = await this.#readFile(name, file, context, watch);
      if (!chosen) break;
      this.#files.set(name, file);
      read.push(chosen);
      onRead(chosen, read.length);
    }
    return read;
  }

  async readAgain(context: ReadingContext, watch: FileWatch): Promise<readonly ChosenFile[] | null> {
    const read: ChosenFile[] = [];
    if (this.#files.size === 0) return read;
    if (!(await this.#prepare(watch.signal))) return null;
    for (const [name, file] of [...this.#files]) {
      const chosen = await this.#readFile(name, file, context, watch);
      if (!chosen) return null;
      if (this.#files.has(name)) read.push(chosen);
    }
    return read;
  }

  async readOnce(name: string, context: ReadingContext, watch: FileWatch): Promise<ChosenFile | null> {
    const file = this.#files.get(name);
    if (!file || !(await this.#prepare(watch.signal))) return null;
    return this.#readFile(name, file, context, watch);
  }

  skipFile(): void {
    this.#skipping.abort();
  }

  async readBack(
    ...[file, catalogue, signal]: Parameters<ReadingThread["readBack"]>
  ): Promise<ReadBackContent | null> {
    if (!(await this.#prepare(signal))) throw new Refusal("cancelled");
    const outcome = await this.#client.ask<ReadBackContent | null>(
      (sender) => ({
        kind: "readBack",
        file: { name: file.name, blob: sender.pack(file) },
        catalogue: sender.pack(catalogue),
      }),
      { seconds: this.#seconds, signal },
    );
    this.#client.sender.drop(file);
    return isFileAtFault(outcome) ? null : takeAnswer(outcome);
  }

  async readPlan(
    ...[file, asked, known, signal]: Parameters<ReadingThread["readPlan"]>
  ): Promise<PlanAnswered> {
    if (!(await this.#prepare(signal))) throw new Refusal("cancelled");
    if (this.#plan && this.#plan !== file) this.#client.sender.drop(this.#plan);
    this.#plan = file;
    const outcome = await this.#client.ask<PlanAnswered>(
      (sender) => ({
        kind: "readPlan",
        file: { name: file.name, blob: sender.pack(file) },
        asked,
        known: sender.pack(known),
      }),
      { seconds: this.#seconds, signal },
    );
    if (!isFileAtFault(outcome)) return takeAnswer(outcome);
    return { kind: "refused", failure: failureOf(outcome, this.#seconds) };
  }

  async readHistory(
    ...[file, catalogue, signal]: Parameters<ReadingThread["readHistory"]>
  ): Promise<HistoryRead> {
    if (!(await this.#prepare(signal))) throw new Refusal("cancelled");
    const outcome = await this.#client.ask<HistoryRead>(
      (sender) => ({
        kind: "readHistory",
        file: { name: file.name, blob: sender.pack(file) },
        catalogue: sender.pack(catalogue),
      }),
      { seconds: this.#seconds, signal },
    );
    this.#client.sender.drop(file);
    return isFileAtFault(outcome) ? { kind: "unreadable" } : takeAnswer(outcome);
  }

  async readStandards(
    ...[file, part, { catalogue, scope }, signal]: Parameters<ReadingThread["readStandards"]>
  ): Promise<StandardsRead> {
    if (!(await this.#prepare(signal))) throw new Refusal("cancelled");
    const outcome = await this.#client.ask<StandardsRead>(
      (sender) => ({
        kind: "readStandards",
        part,
        file: { name: file.name, blob: sender.pack(file) },
        catalogue: sender.pack(catalogue),
        scope: sender.pack(scope),
      }),
      { seconds: this.#seconds, signal },
    );
    this.#client.sender.drop(file);
    if (!isFileAtFault(outcome)) return takeAnswer(outcome);
    return { kind: "refused", failure: failureOf(outcome, this.#seconds) };
  }

  async verify(...[file, result, signal]: Parameters<ReadingThread["verify"]>): Promise<CopyVerified> {
    if (!(await this.#prepare(signal))) throw new Refusal("cancelled");
    const outcome = await this.#client.ask<CopyVerified>(
      (sender) => ({
        kind: "verify",
        file: { name: file.name, blob: sender.pack(file) },
        result: sender.pack(result),
      }),
      { seconds: this.#seconds, signal },
    );
    this.#client.sender.drop(file);
    if (!isFileAtFault(outcome)) return takeAnswer(outcome);
    return { kind: "refused", failure: failureOf(outcome, this.#seconds) };
  }

  drop(name: string): void {
    const file = this.#files.get(name);
    if (file) this.#client.sender.drop(file);
    this.#files.delete(name);
  }

  async excerpt(at: Parameters<ReadingThread["excerpt"]>[0]): Promise<Excerpt | null> {
    const name = at.file ?? "";
    const file = this.#files.get(name);
    if (!file) return null;
    await this.#prepare();
    const outcome = await this.#client.ask<Excerpt | null>(
      (sender) => ({ kind: "excerpt", file: { name, blob: sender.pack(file) }, at }),
      { seconds: this.#seconds },
    );
    return isFileAtFault(outcome) ? null : takeAnswer(outcome);
  }

  close(): void {
    this.#client.close();
  }

  /** Loading the part that opens files takes none of a file's time; `false` where the officer stopped. */
  async #prepare(signal?: AbortSignal): Promise<boolean> {
    const outcome = await this.#client.ask<void>(() => ({ kind: "prepare" }), {
      seconds: this.#stepSeconds,
      signal,
    });
    if (outcome.kind === "cancelled") return false;
    if (outcome.kind === "late") throw new Refusal("notLoaded");
    takeAnswer(outcome);
    return true;
  }

  /** `null` where the officer stopped. */
  async #readFile(
    name: string,
    file: File,
    context: ReadingContext,
    { signal, onSlow }: FileWatch,
  ): Promise<ChosenFile | null> {
    const as = this.#client.sender.reserve();
    this.#skipping = new AbortController();
    const outcome = await this.#client.ask<FileAnswer>(
      (sender) => ({
        kind: "readFile",
        file: { name, blob: sender.pack(file) },
        context: sender.packContext(context),
        as,
      }),
      {
        seconds: this.#seconds,
        signal,
        skip: this.#skipping.signal,
        ...(onSlow && { onSlow: () => onSlow(name) }),
      },
    );
    if (outcome.kind === "cancelled") return null;
    if (isFileAtFault(outcome))
      return { name, size: file.size, sha256: null, reading: this.#giveUp(name, outcome) };
    const { reading, sha256 } = takeAnswer(outcome);
    this.#client.sender.learn(reading, as);
    return { name, size: file.size, sha256, reading };
  }

  /** A file that breaks its thread is worded as on the command line. */
  #giveUp(name: string, outcome: Outcome<unknown>): WorkbookReading {
    return refuseFile(name, failureOf(outcome, this.#seconds));
  }
}

function failureOf(outcome: Outcome<unknown>, seconds: number): FileRefusal {
  if (outcome.kind === "late") return { variant: "timeout", params: { seconds } };
  const outOfMemory = "reason" in outcome && /memory/i.test(outcome.reason);
  return { variant: outOfMemory ? "memory" : "default" };
}

const isFileAtFault = ({ kind }: Outcome<unknown>): boolean =>
  kind === "late" || kind === "broken" || kind === "defect";

/** "a.xlsx" beside another "a.xlsx" is "a (2).xlsx". */
function makeUnique(name: string, isTaken: (name: string) => boolean): string {
  const [, stem = name, ending = ""] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${stem} (${number})${ending}`;
    if (!isTaken(candidate)) return candidate;
  }
}
