import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import type { Catalogue } from "../../../src/model/indicator";
import type { ConsolidationRequest } from "../../../src/model/consolidation";
import type { WorkbookSnapshot } from "../../../src/model/snapshot";
import { findUnitSet, loadUnitSet } from "../../../src/units/unitSets";
import { type ConsolidationEngine, directEngine } from "../../../src/excel/consolidationEngine";
import type { LayoutOptions } from "../../../src/sheets/options";
import type { WorkerRequest } from "../../../src/taskpane/reading/messages";
import type { ReadingThread } from "../../../src/taskpane/reading/reading";
import { TransferSender } from "../../../src/taskpane/reading/transfer";
import { TransferCache } from "../../../src/taskpane/reading/transfer";
import { startReadingThread, type ThreadOptions } from "../../../src/taskpane/reading/thread";
import { isFailure } from "../../../src/files/failure";
import { readWorkbookFile } from "../../../src/files/read";
import { writeWorkbook } from "../../../src/files/write/write";
import { type PortOptions, startInNode } from "./nodePort";

const samples = resolve("samples/lai-chau-2024-2025");
const names = readdirSync(samples).sort();
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(samples, name)));
const fileOf = (name: string, as = name): File => new File([bytesOf(name)], as);

const request: ConsolidationRequest = {
  catalogue: laiChau20242025,
  scope: { kind: "set", set: findUnitSet("lai-chau-districts")! },
  assignments: [],
  adjustments: [],
  previous: null,
  asOf: null,
};
/** Nobody stops. */
const on = new AbortController().signal;

const layout: LayoutOptions = {
  language: "vi",
  formulas: "native",
  journal: { entries: [], when: null, version: "1.0.0", options: [] },
};

function snapshotOf(name: string): WorkbookSnapshot {
  const snapshot = readWorkbookFile(bytesOf(name), null);
  if (isFailure(snapshot)) throw new Error(snapshot.variant);
  return snapshot;
}

/** A thread, with the requests that were sent to all its workers. */
function openThread(options: PortOptions & Partial<ThreadOptions> = {}) {
  const requests: WorkerRequest[] = [];
  const ports: ReturnType<typeof startInNode>[] = [];
  const start = () => {
    const onRequest = (request: WorkerRequest) => {
      requests.push(request);
      return options.onRequest?.(request);
    };
    ports.push(startInNode({ ...options, onRequest }));
    return ports.at(-1)!;
  };
  const { secondsPerFile = 30, secondsPerStep = 120 } = options;
  const waiting = new Set<() => void>();
  const timer = (callback: () => void) => {
    waiting.add(callback);
    return () => void waiting.delete(callback);
  };
  const thread = startReadingThread({ start, secondsPerFile, secondsPerStep, timer });
  /** The time of whatever is asked now is over; no test waits for a clock. */
  const endTime = () => void setImmediate(() => [...waiting].forEach((callback) => callback()));
  return { thread, requests, ports, endTime };
}

const read = (thread: ReadingThread, files: readonly File[], signal = on) =>
  thread.readFiles(files, request, { onRead: () => undefined, signal });

const variantsOf = (files: Awaited<ReturnType<typeof read>>) =>
  files.map(
    ({ reading }) => reading.findings.find(({ code }) => code === "UNREADABLE_FILE")?.variant ?? "read",
  );

const engines: Readonly<Record<string, () => ConsolidationEngine>> = {
  direct: () => directEngine,
  thread: () => openThread().thread.engine(on),
};

describe.each(Object.entries(engines))("the engine (%s)", (_, open) => {
  test("reads, consolidates and lays out as the pure steps do", async () => {
    const engine = open();
    const snapshots = names.map((name) => ({ ...snapshotOf(name), file: name }));
    const readings = [];
    for (const snapshot of snapshots) readings.push(await engine.read(snapshot, request));
    const result = await engine.consolidate(readings, request);
    const direct = await Promise.all(snapshots.map((snapshot) => directEngine.read(snapshot, request)));
    expect(readings).toEqual(direct);
    expect(result.consolidation.indicators.map(({ status }) => status)).toContain("shortfall");
    expect(result).toEqual(await directEngine.consolidate(direct, request));
    expect(await engine.layOut(result, layout)).toEqual(await directEngine.layOut(result, layout));
  });

  test("says so where it fails", async () => {
    const broken = { file: null, sheets: null, mark: null } as unknown as WorkbookSnapshot;
    await expect(open().read(broken, request)).rejects.toThrow();
  });
});

describe("what crosses to the thread", () => {
  test("everything that a request says, and nothing that stands beside it", async () => {
    const asked: ConsolidationRequest = {
      ...request,
      readingAnswers: { columns: [], cells: [] },
      previous: { schoolYear: "2023-2024", byUnit: {} },
      asOf: "2025-05-31",
      decisions: { DAT_PCGD_MN: { SIN_HO: true } },
      confirmed: ["units"],
      offered: null,
    };
    const sender = new TransferSender();
    const cache = new TransferCache();
    const beside = { ...asked, engine: { read: () => undefined } };
    const first = structuredClone(sender.packRequest(beside));
    expect(cache.unpackRequest(first)).toEqual(asked);
    // The second time only numbers cross for what is large.
    const second = structuredClone(sender.packRequest(asked));
    expect(JSON.stringify(second).length).toBeLessThan(500);
    expect(cache.unpackRequest(second)).toEqual(asked);
  });

  test("a confirmation is heard in the thread", async () => {
    const scope = { kind: "set", set: (await loadUnitSet("province:12"))! } as const;
    const { thread } = openThread();
    const codesOf = async (more: Partial<ConsolidationRequest>): Promise<string[]> => {
      const { findings } = await thread.engine(on).consolidate([], { ...request, scope, ...more });
      return findings
        .filter(({ severity, code }) => severity === "error" && code === "PLAN_OUTSIDE_UNITS")
        .map(({ code }) => code);
    };
    expect(await codesOf({})).toEqual(["PLAN_OUTSIDE_UNITS"]);
    expect(await codesOf({ confirmed: ["units"] })).toEqual([]);
  });

  test("catalogue and units cross once, a reading and a result not at all", async () => {
    const { thread, requests } = openThread();
    const [first, second] = [snapshotOf(names[0]!), snapshotOf(names[1]!)];
    const readings = [
      await thread.engine(on).read(first, request),
      await thread.engine(on).read(second, request),
    ];
    const result = await thread.engine(on).consolidate(readings, request);
    await thread.engine(on).layOut(result, layout);
    const texts = requests.map((request) => JSON.stringify(request.question));
    expect(requests[0]!.question).toHaveProperty("context.catalogue.content");
    expect(requests[1]!.question).not.toHaveProperty("context.catalogue.content");
    expect(texts[2]!.length).toBeLessThan(300);
    expect(texts[3]!.length).toBeLessThan(300);
  });

  test("after its end a new thread is sent everything again", async () => {
    const { thread, ports } = openThread();
    const reading = await thread.engine(on).read(snapshotOf(names[0]!), request);
    thread.close();
    const result = await thread.engine(on).consolidate([reading], request);
    expect(ports).toHaveLength(2);
    expect(result).toEqual(await directEngine.consolidate([reading], request));
  });

  test("what cannot cross is a failure, and the next question is answered", async () => {
    const { thread } = openThread();
    const reading = await thread.engine(on).read(snapshotOf(names[0]!), request);
    const result = await thread.engine(on).consolidate([reading], request);
    await expect(thread.engine(on).layOut(result, { ...layout, linkTo: () => null })).rejects.toThrow();
    expect(await thread.engine(on).layOut(result, layout)).toEqual(await directEngine.layOut(result, layout));
  });
});

describe("chosen files", () => {
  test("are read in turn, each told with its size and sum", async () => {
    const { thread } = openThread();
    const told: [string, number][] = [];
    const files = await thread.readFiles(
      names.map((name) => fileOf(name)),
      request,
      {
        onRead: ({ name }, done) => told.push([name, done]),
        signal: new AbortController().signal,
      },
    );
    expect(told).toEqual(names.map((name, index) => [name, index + 1]));
    for (const { name, size, sha256, reading } of files) {
      expect(reading.candidates).not.toEqual([]);
      expect(size).toBe(bytesOf(name).length);
      expect(sha256).toBe(createHash("sha256").update(bytesOf(name)).digest("hex"));
    }
  });

  test("of one name are told apart", async () => {
    const { thread } = openThread();
    const files = await read(thread, [fileOf(names[0]!, "báo cáo.xlsx"), fileOf(names[1]!, "báo cáo.xlsx")]);
    expect(files.map(({ name }) => name)).toEqual(["báo cáo.xlsx", "báo cáo (2).xlsx"]);
    expect(files[1]!.reading.candidates[0]!.at.file).toBe("báo cáo (2).xlsx");
    thread.drop("báo cáo.xlsx");
    const [again] = await read(thread, [fileOf(names[2]!, "báo cáo.xlsx")]);
    expect(again!.name).toBe("báo cáo.xlsx");
  });

  test("are read again for other units, without being opened again", async () => {
    const { thread, requests } = openThread();
    await read(thread, [fileOf(names[0]!), fileOf(names[1]!)]);
    thread.drop(names[0]!);
    const context = { ...request, scope: { kind: "any" } } as const;
    const again = (await thread.readAgain(context, { signal: on }))!;
    expect(again.map(({ name }) => name)).toEqual([names[1]]);
    const direct = await directEngine.read({ ...snapshotOf(names[1]!), file: names[1]! }, context);
    expect(again[0]!.reading).toEqual(direct);
    expect(requests.at(-1)!.question).not.toHaveProperty("file.blob.content");
    expect(requests.flatMap(({ forget }) => forget)).toHaveLength(1);
  });

  test("one that takes too long is a finding, and a fresh thread reads the rest", async () => {
    const wait = ({ question }: WorkerRequest) => {
      if (question.kind !== "readFile" || question.file.name !== names[1]) return undefined;
      endTime();
      return new Promise<void>(() => undefined);
    };
    const { thread, ports, endTime } = openThread({ onRequest: wait });
    const files = await read(
      thread,
      names.slice(0, 3).map((name) => fileOf(name)),
    );
    expect(variantsOf(files)).toEqual(["read", "timeout", "read"]);
    expect(files[1]!.sha256).toBeNull();
    expect(ports.map((port) => port.ended())).toEqual([true, false]);
  });

  /** The second file is not answered before somebody says so. */
  function holdSecond() {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const opened = openThread({
      onRequest: ({ question }) => {
        if (question.kind !== "readFile" || question.file.name !== names[1]) return undefined;
        opened.endTime();
        return held;
      },
    });
    return { ...opened, release };
  }

  const three = names.slice(0, 3).map((name) => fileOf(name));

  test("one that takes long is told and read on: no time takes it from an officer who can be asked", async () => {
    const { thread, ports, release } = holdSecond();
    const slow: string[] = [];
    const onSlow = (name: string): void => {
      slow.push(name);
      release();
    };
    const files = await thread.readFiles(three, request, { onRead: () => undefined, onSlow, signal: on });
    expect(slow).toEqual([names[1]]);
    expect(variantsOf(files)).toEqual(["read", "read", "read"]);
    expect(ports.map((port) => port.ended())).toEqual([false]);
  });

  test("one that the officer skips is a finding, the rest is read, and it can be read once more", async () => {
    const { thread, ports, release } = holdSecond();
    const onSlow = (): void => thread.skipFile();
    const watch = { onRead: () => undefined, onSlow, signal: on };
    const files = await thread.readFiles(three, request, watch);
    expect(variantsOf(files)).toEqual(["read", "timeout", "read"]);
    expect(files[1]!.sha256).toBeNull();
    expect(ports.map((port) => port.ended())).toEqual([true, false]);
    release();
    const patient = { signal: on, onSlow: () => undefined };
    const again = await thread.readOnce(names[1]!, request, patient);
    expect(variantsOf([again!])).toEqual(["read"]);
    expect(await thread.readOnce("không có.xlsx", request, patient)).toBeNull();
    // What is skipped is one file, and none that is read later.
    expect(variantsOf((await thread.readAgain(request, patient))!)).toEqual(["read", "read", "read"]);
  });

  test.each([
    ["Out of memory", "memory"],
    ["Uncaught RangeError: Invalid array length", "default"],
  ])("one that breaks the thread (%s) is a finding (%s)", async (message, variant) => {
    const onRequest = ({ question }: WorkerRequest) => {
      if (question.kind === "readFile" && question.file.name === names[0]) throw new Error(message);
    };
    const { thread } = openThread({ onRequest });
    const files = await read(thread, [fileOf(names[0]!), fileOf(names[1]!)]);
    expect(variantsOf(files)).toEqual([variant, "read"]);
  });

  test("one that is gone from the disk is a finding", async () => {
    const { thread } = openThread();
    const gone = new File([], "đã xóa.xlsx");
    // Node's copy of a file always has its bytes; the browser's asks the disk.
    const arrayBuffer = jest
      .spyOn(Blob.prototype, "arrayBuffer")
      .mockRejectedValueOnce(new Error("NotReadable"));
    expect(variantsOf(await read(thread, [gone]))).toEqual(["unopened"]);
    arrayBuffer.mockRestore();
  });

  test("one that another program held is read once it is free", async () => {
    const { thread } = openThread();
    const arrayBuffer = jest.spyOn(Blob.prototype, "arrayBuffer").mockRejectedValueOnce(new Error("locked"));
    expect(variantsOf(await read(thread, [fileOf(names[0]!)]))).toEqual(["unopened"]);
    arrayBuffer.mockRestore();
    expect(variantsOf((await thread.readAgain(request, { signal: on }))!)).toEqual(["read"]);
  });

  test("one above the limit of size is refused before a byte of it is taken", async () => {
    const { thread } = openThread();
    const arrayBuffer = jest.spyOn(Blob.prototype, "arrayBuffer");
    const large = new File([new Uint8Array(51 * 1024 * 1024)], "lớn.xlsx");
    expect(variantsOf(await read(thread, [large]))).toEqual(["tooLarge"]);
    expect(arrayBuffer).not.toHaveBeenCalled();
    arrayBuffer.mockRestore();
  });

  test("stop at once where the officer stops, and those read stay", async () => {
    const stop = new AbortController();
    const onRequest = ({ question }: WorkerRequest) => {
      if (question.kind !== "readFile" || question.file.name !== names[1]) return undefined;
      stop.abort();
      return new Promise<void>(() => undefined);
    };
    const { thread, ports } = openThread({ onRequest });
    const files = await read(
      thread,
      names.map((name) => fileOf(name)),
      stop.signal,
    );
    expect(files.map(({ name }) => name)).toEqual([names[0]]);
    expect(ports[0]!.ended()).toBe(true);
    expect((await thread.readAgain(request, { signal: on }))!.map(({ name }) => name)).toEqual([names[0]]);
  });
});

describe("a program that cannot be loaded", () => {
  test("refuses in words, and starts when it can", async () => {
    const options = { starts: false };
    const { thread } = openThread(options);
    await expect(read(thread, [fileOf(names[0]!)])).rejects.toMatchObject({ kind: "notLoaded" });
    options.starts = true;
    expect(variantsOf(await read(openThread(options).thread, [fileOf(names[0]!)]))).toEqual(["read"]);
  });

  test("is no fault of the file", async () => {
    const { thread } = openThread({ loadReader: () => Promise.reject(new Error("ChunkLoadError")) });
    await expect(read(thread, [fileOf(names[0]!)])).rejects.toMatchObject({ kind: "notLoaded" });
    const snapshot = snapshotOf(names[0]!);
    await expect(thread.engine(on).read(snapshot, request)).resolves.toMatchObject({ mark: null });
  });
});

describe("a thread that does not answer", () => {
  type Hang = (thread: ReadingThread, signal: AbortSignal) => Promise<unknown>;
  const snapshot = snapshotOf(names[0]!);
  const readSheets: Hang = (thread, signal) => thread.engine(signal).read(snapshot, request);
  const readBack: Hang = (thread, signal) => thread.readBack(fileOf(names[0]!), laiChau20242025, signal);
  const readFiles: Hang = (thread, signal) => read(thread, [fileOf(names[0]!)], signal);
  const never = () => new Promise<never>(() => undefined);
  const hangAt = (kind: WorkerRequest["question"]["kind"], onHang: () => void = () => undefined) => ({
    onRequest: ({ question }: WorkerRequest) => (question.kind === kind ? (onHang(), never()) : undefined),
  });

  test.each([
    ["sums", "readSheets", readSheets],
    ["last year's workbook", "readBack", readBack],
    ["the part that opens files", "prepare", readBack],
  ] as const)("lets go of %s at once where the officer stops", async (_, kind, ask) => {
    const stop = new AbortController();
    const { thread, ports } = openThread(hangAt(kind, () => stop.abort()));
    await expect(ask(thread, stop.signal)).rejects.toMatchObject({ kind: "cancelled" });
    expect(ports[0]!.ended()).toBe(true);
  });

  type Hanging = (onHang: () => void) => PortOptions;
  const hangInSums: Hanging = (onHang) => hangAt("readSheets", onHang);
  const hangInLoading: Hanging = (onHang) => ({ loadReader: () => (onHang(), never()) });

  test.each([
    ["sums", hangInSums, readSheets, { message: "no answer within 120 seconds" }],
    ["the part that opens files", hangInLoading, readBack, { kind: "notLoaded" }],
    ["the part that opens files", hangInLoading, readFiles, { kind: "notLoaded" }],
  ] as const)("is given up over %s in the end, and another answers", async (_, hang, ask, failure) => {
    const { thread, ports, endTime } = openThread(hang(() => endTime()));
    await expect(ask(thread, on)).rejects.toMatchObject(failure);
    expect(ports[0]!.ended()).toBe(true);
    const reading = await directEngine.read(snapshot, request);
    await expect(thread.engine(on).consolidate([reading], request)).resolves.toMatchObject({});
  });

  test("does not keep a question waiting that is no longer wanted, nor the others out of turn", async () => {
    const stop = new AbortController();
    const { thread } = openThread(hangAt("readSheets"));
    const end = new AbortController();
    const hanging = readSheets(thread, end.signal).catch(() => "ended");
    const waiting = readFiles(thread, stop.signal);
    const last = readFiles(thread, on);
    stop.abort();
    expect(await waiting).toEqual([]);
    end.abort();
    expect(await hanging).toBe("ended");
    expect(await last).toHaveLength(1);
  });

  test("reads nothing again where the officer stops", async () => {
    const stop = new AbortController();
    let again = 0;
    const onRequest = ({ question }: WorkerRequest) => {
      if (question.kind !== "readFile" || question.context.scope.content === undefined) return;
      if (++again === 2) stop.abort();
    };
    const { thread } = openThread({ onRequest });
    await read(
      thread,
      names.slice(0, 3).map((name) => fileOf(name)),
    );
    expect(await thread.readAgain({ ...request, scope: { kind: "any" } }, stop)).toBeNull();
    expect(await thread.readAgain(request, { signal: on })).toHaveLength(3);
  });
});

describe("a cell of a chosen file", () => {
  test("is shown with the cells around it, as the file shows them", async () => {
    const { thread } = openThread();
    const [file] = await read(thread, [fileOf("SIN-HO-chi-tieu-2024-2025.xls")]);
    const sheet = file!.reading.candidates[0]!.sheet;
    const excerpt = await thread.excerpt({ file: file!.name, sheet, cell: "F25" });
    expect(excerpt).toMatchObject({ sheet, top: 20, left: 1 });
    expect(excerpt!.rows).toHaveLength(8);
    expect(excerpt!.rows[4]![4]).toBe("89,7");
    expect(excerpt!.rows[4]!.slice(2, 4)).toEqual(["465", "525"]);
    expect(await thread.excerpt({ file: file!.name, sheet: "không có", cell: "A1" })).toBeNull();
    expect(await thread.excerpt({ file: "khác.xlsx", sheet, cell: "A1" })).toBeNull();
  });
});

describe("a list of decisions", () => {
  const LIST = resolve("samples/pho-cap-phong-tho-2023/quyet-dinh.xlsx");
  const { catalogue, scope } = request;

  test("is read for the catalogue and the units", async () => {
    const file = new File([new Uint8Array(readFileSync(LIST))], "qd.xlsx");
    const { thread } = openThread();
    const answer = await thread.readStandards(file, "decisions", { catalogue, scope }, on);
    if (answer.kind !== "faulty") throw new Error(answer.kind);
    // Of communes of Phong Thổ, which are no units of the province's districts.
    expect(answer.faults.map(({ at }) => at.cell)).toContain("B5");
    const own = JSON.parse(readFileSync(resolve(LIST, "../danh-muc.json"), "utf8")) as Catalogue;
    const any = await thread.readStandards(file, "decisions", { catalogue: own, scope: { kind: "any" } }, on);
    expect(any).toMatchObject({ kind: "read", content: { listed: { length: 10 } } });
  });

  test("that cannot be opened says why it cannot be read", async () => {
    const { thread } = openThread();
    const answer = await thread.readStandards(
      new File(["PK"], "a.xlsx"),
      "conditions",
      { catalogue, scope },
      on,
    );
    expect(answer).toMatchObject({ kind: "refused", failure: { variant: "damaged" } });
  });
});

describe("a workbook of ours", () => {
  test("gives its figures and its catalogue; any other gives nothing", async () => {
    const { thread } = openThread();
    const readings = names.map((name) => directEngine.read({ ...snapshotOf(name), file: name }, request));
    const result = await directEngine.consolidate(await Promise.all(readings), request);
    const bytes = await writeWorkbook(await directEngine.layOut(result, layout), {
      createdAt: new Date(0),
    });
    const own = await thread.readBack(
      new File([new Uint8Array(bytes)], "tổng hợp.xlsx"),
      laiChau20242025,
      on,
    );
    expect(own).toMatchObject({ unitSet: "lai-chau-districts", previous: { schoolYear: "2024-2025" } });
    expect(own!.catalogue).toMatchObject({ indicators: expect.arrayContaining([]) });
    expect(await thread.readBack(fileOf(names[0]!), laiChau20242025, on)).toBeNull();
    expect(await thread.readBack(new File(["không"], "x.xlsx"), laiChau20242025, on)).toBeNull();
  });
});
