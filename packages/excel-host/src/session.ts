/**
 * The stand-in for Excel: a workbook behind the protocol of Microsoft's client.
 *
 * 1. The client sends one request for each `context.sync()`; requests are carried out one after the other.
 * 2. Its size, the edit mode and planned faults are looked at first.
 * 3. The actions run in order on the workbook; formulas are calculated where something changed.
 * 4. The answer goes back as JSON, changes are recorded for undo, and events follow later.
 */
import { bringUpToDate, type CalculationEngine, noCalculation, recalculate } from "./calculation";
import { HostError, type HostErrorCode } from "./errors";
import { EventPost } from "./eventPost";
import { type Fault, FaultPlan, type RequestLog } from "./faults";
import { WorkbookModel } from "./model/workbook";
import { UndoHistory } from "./undo";
import { Batch, wireError } from "./wire/batch";
import type { HostWorld } from "./wire/objects";
import {
  type ExecutorRequest,
  type ExecutorResponse,
  type WireRequest,
  type WireResponse,
  actionTypes,
  requestFlags,
} from "./wire/protocol";

/** Header by which the connection marks the requests of one merged undo group. */
export const undoGroupHeader = "X-Host-Undo-Group";

/** How the stand-in behaves. */
export interface HostOptions {
  readonly workbook?: WorkbookModel;
  readonly engine?: CalculationEngine;
  /** Most bytes of a request and of an answer: 5 MB as in Excel on the web (default), null as on the desktop. */
  readonly sizeLimit?: number | null;
  /** False where extensions are hardened and `Excel.createWorkbook` fails. */
  readonly mayCreateWorkbooks?: boolean;
  /** False where no printer is installed and Excel refuses sizes of paper. */
  readonly hasPrinter?: boolean;
  /** The collection of the workbook's names holds those of sheets too (office-js #1011). */
  readonly listsSheetNames?: boolean;
  /** False where fitting to pages does not take (office-js #1860). */
  readonly fitsPages?: boolean;
  /** False where Excel fails a run that is to be one undo step, with a code of its own (office-js #6255, #6491). */
  readonly mergesUndo?: boolean;
  /** Told after every request, act and undo, when the workbook may have changed: for whoever shows it. */
  readonly onSettled?: () => void;
}

/** Request and answer limit of Excel on the web (Microsoft, "Resource limits and performance optimization"). */
const webSizeLimit = 5 * 1024 * 1024;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A stand-in Excel with one open workbook. */
export class ExcelHost {
  readonly workbook: WorkbookModel;
  readonly undoHistory: UndoHistory;
  readonly faults = new FaultPlan();
  readonly requests: RequestLog[] = [];
  readonly events: EventPost;
  private readonly world: HostWorld;
  private readonly sizeLimit: number | null;
  private readonly mergesUndo: boolean;
  private readonly settled: () => void;
  private last: Promise<unknown> = Promise.resolve();
  private holding: ((request: RequestLog) => boolean) | null = null;
  private heldUp: (() => void)[] = [];
  private editEnds: (() => void)[] = [];
  private editMode = false;

  constructor(options: HostOptions = {}) {
    this.workbook = options.workbook ?? new WorkbookModel();
    this.sizeLimit = options.sizeLimit === undefined ? webSizeLimit : options.sizeLimit;
    this.mergesUndo = options.mergesUndo ?? true;
    this.settled = options.onSettled ?? (() => undefined);
    this.undoHistory = new UndoHistory(this.workbook);
    this.world = {
      workbook: this.workbook,
      engine: options.engine ?? noCalculation,
      references: new Map(),
      registrations: new Set(),
      createdWorkbooks: [],
      mayCreateWorkbooks: options.mayCreateWorkbooks ?? true,
      hasPrinter: options.hasPrinter ?? true,
      listsSheetNames: options.listsSheetNames ?? false,
      fitsPages: options.fitsPages ?? true,
      installation: "",
      eventsEnabled: true,
      calculationAsked: false,
    };
    this.events = new EventPost(this.world);
  }

  /** Number of `context.sync()` calls that reached the host; the client's own clean-ups are not counted. */
  get syncs(): number {
    return this.requests.filter(({ cleanup }) => !cleanup).length;
  }

  /** Workbooks that the add-in asked to create, as base64 text (null: a blank one). */
  get createdWorkbooks(): readonly (string | null)[] {
    return this.world.createdWorkbooks;
  }

  /** Number of objects that the add-in still tracks. */
  get trackedObjects(): number {
    return this.world.references.size;
  }

  /** What the client takes for a session. */
  readonly session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://host.invalid/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, flags: number, message: ExecutorRequest) =>
        this.execute(flags, message),
    }),
  };

  /** From now on the add-in runs through another installation, which sees none of the settings of this one. */
  installAs(installation: string): void {
    this.world.installation = installation === "" ? "" : `${installation}::`;
  }

  /** Starts counting anew. */
  resetCounts(): void {
    this.requests.length = 0;
  }

  /** A cell is being edited. */
  get isEditing(): boolean {
    return this.editMode;
  }

  /** The user begins to edit a cell: every request fails, or waits when it says so. */
  beginEdit(): void {
    this.editMode = true;
  }

  /** The user ends the edit. */
  endEdit(): void {
    this.editMode = false;
    for (const resume of this.editEnds.splice(0)) resume();
  }

  /** Excel becomes slow: requests that are meant wait, and all behind them, until `release`. */
  hold(when: (request: RequestLog) => boolean): void {
    this.holding = when;
  }

  /** A request is waiting. */
  get isHeldUp(): boolean {
    return this.heldUp.length > 0;
  }

  /** Excel goes on. */
  release(): void {
    this.holding = null;
    for (const resume of this.heldUp.splice(0)) resume();
  }

  /** Something that the user does by hand: recorded for undo, calculated, and told to the add-in. */
  async act(change: (workbook: WorkbookModel) => void): Promise<void> {
    const before = this.workbook.snapshot();
    change(this.workbook);
    await this.calculateIfDue();
    this.undoHistory.record(before, null);
    this.events.post("Unknown");
    this.settled();
  }

  /** The user presses Ctrl+Z; false when there was nothing to take back. */
  async undo(): Promise<boolean> {
    const undone = this.undoHistory.undo();
    await this.calculateIfDue();
    this.settled();
    return undone;
  }

  /** One request of the client. */
  private execute(flags: number, message: ExecutorRequest): Promise<ExecutorResponse> {
    const answer = this.last.then(() => this.answer(flags, message)).finally(this.settled);
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async answer(flags: number, message: ExecutorRequest): Promise<ExecutorResponse> {
    // The client and the host share no object: everything passes as JSON, as between two processes.
    const sent = JSON.stringify(message.Body);
    const request = JSON.parse(sent) as WireRequest;
    const log = this.log(flags, request, bytesOf(sent));
    if (this.holding?.(log)) await new Promise<void>((resume) => this.heldUp.push(resume));
    if (this.editMode) {
      if ((flags & requestFlags.delayForCellEdit) === 0)
        return refusal(log, "InvalidOperationInCellEditMode");
      await new Promise<void>((resume) => this.editEnds.push(resume));
    }
    if (this.sizeLimit !== null && log.requestBytes > this.sizeLimit) {
      return this.send(log, failure("RequestPayloadSizeLimitExceeded", `${log.requestBytes} bytes`));
    }
    const fault = this.faults.take(log);
    if (fault?.moment === "before") return this.strike(log, fault);
    const group = message.Headers[undoGroupHeader] ?? null;
    if (group !== null && !this.mergesUndo) return this.send(log, failure("GeneralException", "merged undo"));
    const body = await this.carryOut(flags, group, request, fault);
    return fault?.moment === "after" ? this.strike(log, fault) : this.send(log, body);
  }

  private log(flags: number, request: WireRequest, requestBytes: number): RequestLog {
    const cleanup = request.Actions.every(
      ({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name === "_RemoveReference",
    );
    const isCleanup = cleanup && request.Actions.some(({ Name }) => Name === "_RemoveReference");
    const log: RequestLog = {
      number: isCleanup ? 0 : this.syncs + 1,
      cleanup: isCleanup,
      writes: (flags & requestFlags.write) !== 0,
      actions: request.Actions.length,
      requestBytes,
      responseBytes: 0,
      error: null,
    };
    this.requests.push(log);
    return log;
  }

  private async carryOut(
    flags: number,
    group: string | null,
    request: WireRequest,
    fault: Fault | null,
  ): Promise<WireResponse> {
    const { workbook, world } = this;
    const before = (flags & requestFlags.write) !== 0 ? workbook.snapshot() : null;
    const actionFault =
      typeof fault?.moment === "number"
        ? { actionIndex: fault.moment, error: new HostError(fault.code) }
        : null;
    const body = await new Batch(world, request, this.undoHistory.guard(group), actionFault).run();
    await this.calculateIfDue();
    if (before) this.undoHistory.record(before, group);
    this.forgetUntracked();
    this.events.post("ThisLocalAddin");
    return body;
  }

  private async calculateIfDue(): Promise<void> {
    const { workbook, world } = this;
    const { calculationAsked } = world;
    world.calculationAsked = false;
    await (calculationAsked ? recalculate : bringUpToDate)(workbook, world.engine);
  }

  /** Ranges that the add-in does not track end with their request. */
  private forgetUntracked(): void {
    const tracked = new Set([...this.world.references.values()].map(({ target }) => target));
    for (const range of this.workbook.liveRanges)
      if (!tracked.has(range)) this.workbook.liveRanges.delete(range);
  }

  private strike(log: RequestLog, { code, kind }: Fault): ExecutorResponse {
    return kind === "transport" ? refusal(log, code) : this.send(log, failure(code));
  }

  private send(log: RequestLog, body: WireResponse): ExecutorResponse {
    const text = JSON.stringify(body);
    log.responseBytes = bytesOf(text);
    log.error = body.Error?.Code ?? null;
    if (this.sizeLimit !== null && log.responseBytes > this.sizeLimit) {
      log.error = "ResponsePayloadSizeLimitExceeded";
      return answered(failure("ResponsePayloadSizeLimitExceeded", `${log.responseBytes} bytes`));
    }
    return answered(JSON.parse(text) as WireResponse);
  }
}

function failure(code: HostErrorCode, detail?: string): WireResponse {
  return { Error: wireError(new HostError(code, detail), -1) };
}

function answered(body: WireResponse): ExecutorResponse {
  return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: body };
}

function refusal(log: RequestLog, code: HostErrorCode): ExecutorResponse {
  const error = new HostError(code);
  log.error = code;
  return {
    HttpStatusCode: error.status,
    ErrorCode: code,
    ErrorMessage: error.message,
    Headers: {},
    Body: null,
  };
}
