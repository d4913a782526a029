import { unzipSync, zipSync } from "fflate";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import type { Adjustment } from "../../../src/model/adjustment";
import type { WorkbookReading } from "../../../src/model/report";
import { defaultSettings } from "../../../src/sheets/settings";
import type { PaneCommand } from "../../../src/taskpane/state/deps";
import type { PaneState, Work } from "../../../src/taskpane/state/pane";
import { consolidateWorkbook } from "../../../src/excel/consolidateWorkbook";
import type { WorkerRequest } from "../../../src/taskpane/reading/messages";
import { startReadingThread } from "../../../src/taskpane/reading/thread";
import { makeSmallBench, request } from "../../excel/smallBook";
import { startInNode } from "../reading/nodePort";
import { sampleFiles, startPane } from "../fixtures/livePane";
import { makeMemoryThread } from "../fixtures/memoryThread";
import { readSamples } from "../fixtures/sampleResult";

/** The same workbook under the same name, in other bytes. */
async function packAnew(file: File): Promise<File> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return new File([new Uint8Array(zipSync(parts, { level: 1 }))], file.name);
}

/** The same workbook under the same name, with one figure changed by the officer who sent it. */
async function changeFigure(file: File): Promise<File> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const sheet = Object.keys(parts).find((part) => part.endsWith("sheet1.xml"))!;
  const xml = new TextDecoder().decode(parts[sheet]);
  const changed = xml.replace(/<v>(\d{3,})<\/v>/, (_, figure: string) => `<v>${Number(figure) + 7}</v>`);
  expect(changed).not.toBe(xml);
  const bytes = zipSync({ ...parts, [sheet]: new TextEncoder().encode(changed) });
  return new File([new Uint8Array(bytes)], file.name);
}

/** What is left of a file that was cut off on its way. */
const cutOff = (file: File): File => new File([file.slice(0, 5000)], file.name);

/** The kinds of work that a pane shows one after the other. */
function watchWork(pane: ReturnType<typeof startPane>): string[] {
  const kinds: string[] = [];
  const name = (work: Work | null): string =>
    work === null ? "–" : work.kind === "consolidating" ? work.step : work.kind;
  pane.store.subscribe(() => {
    const now = name(pane.state().work);
    if (kinds.at(-1) !== now) kinds.push(now);
  });
  return kinds;
}

/** A gate that calls wait at until it is opened. */
function makeGate(): {
  pass: (what: string) => Promise<void>;
  close: (what: string) => void;
  open: () => void;
} {
  let closed: string | null = null;
  let release: () => void = () => undefined;
  let waiting = Promise.resolve();
  return {
    pass: (what) => (what === closed ? waiting : Promise.resolve()),
    close: (what) => {
      closed = what;
      waiting = new Promise((resolve) => (release = resolve));
    },
    open: () => {
      closed = null;
      release();
    },
  };
}

const good = ({ outcome }: PaneState): number =>
  outcome?.result.consolidation.indicators.filter(({ status }) => status === "met" || status === "exceeded")
    .length ?? -1;

describe("opening", () => {
  it("takes the workbook's settings and looks at it by itself", async () => {
    const settings = { ...defaultSettings("en"), unitSet: "province:12" };
    const pane = startPane({ options: { opening: { settings } } });
    await pane.settle();
    expect(pane.state()).toMatchObject({ language: "en", settings, work: null });
    expect(pane.deps.port.calls).toEqual(["open", "check"]);
    expect(pane.state().checked?.result.consolidation.units).toHaveLength(39);
  });

  it("starts in Vietnamese", () => {
    expect(startPane().state().language).toBe("vi");
  });

  it("offers to put back a run that was cut off", async () => {
    const pane = startPane({ options: { opening: { unfinished: { since: "2025-06-04T08:30:00" } } } });
    await pane.settle();
    expect(pane.state().notices).toEqual([expect.objectContaining({ offer: "restore" })]);
    expect(pane.said()[0]).toContain("08:30 04/06/2025");
    await pane.actions.restore();
    expect(pane.state().opening?.unfinished).toBeNull();
    expect(pane.said()[0]).toContain("Đã khôi phục");
  });

  it("keeps saying what is not settled while other work comes and goes", async () => {
    const pane = startPane({ options: { opening: { unfinished: { since: "2025-06-04T08:30:00" } } } });
    await pane.settle();
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    await pane.settle();
    expect(pane.state().notices).toEqual([expect.objectContaining({ offer: "restore" })]);
    await pane.actions.consolidate();
    expect(pane.state()).toMatchObject({ opening: { unfinished: null }, notices: [{ tone: "success" }] });
  });

  it("is waited for by files that are chosen meanwhile", async () => {
    const settings = { ...defaultSettings("vi"), unitSet: "province:12" };
    const pane = startPane({ options: { opening: { settings } } });
    while (pane.state().work === null) await Promise.resolve();
    expect(pane.state()).toMatchObject({ work: { kind: "opening" }, opening: null });
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    await pane.settle();
    expect(pane.state()).toMatchObject({ files: [{}], settings, notices: [] });
    expect(pane.state().files[0]?.reading.candidates[0]?.identification.unit).not.toBe("PHONG_THO");
    expect(pane.deps.port.calls.filter((call) => call === "open")).toHaveLength(1);
  });

  it("comes before anything that is made with its settings", async () => {
    const settings = { ...defaultSettings("vi"), unitSet: "province:12" };
    const failures = new Map([["open", "editing"]] as const) as Map<string, "editing">;
    const pane = startPane({ options: { failures, opening: { settings } } });
    await pane.settle();
    failures.set("open", "editing");
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    expect(pane.state()).toMatchObject({ files: [], opening: null, notices: [{ offer: "retry" }] });
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    await pane.settle();
    expect(pane.state()).toMatchObject({ files: [{}], settings, notices: [] });
    expect(pane.state().files[0]?.reading.candidates[0]?.identification.unit).not.toBe("PHONG_THO");
  });

  it("is blocked by an Excel that is too old, and by nothing that passes", async () => {
    const old = startPane({ options: { failures: new Map([["open", "outdated"]]) } });
    await old.settle();
    expect(old.state().blocked?.kind).toBe("outdated");
    const busy = startPane({ options: { failures: new Map([["open", "editing"]]) } });
    await busy.settle();
    expect(busy.state()).toMatchObject({ blocked: null, notices: [{ tone: "error", offer: "retry" }] });
    await busy.retry();
    await busy.settle();
    expect(busy.state()).toMatchObject({ opening: { settingsNewer: false }, notices: [] });
    expect(busy.state().checked).not.toBeNull();
  });
});

describe("files", () => {
  it("are read, looked at once, and consolidated", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    await pane.settle();
    expect(pane.state().files).toHaveLength(9);
    expect(pane.state().checked?.result.consolidation.missingUnits).toEqual([]);
    expect(pane.deps.port.calls).toEqual(["open", "check", "check"]);
    const work = watchWork(pane);
    await pane.actions.consolidate();
    expect(work).toEqual(["reading", "consolidating", "preparing", "saving", "writing", "–"]);
    expect(pane.state()).toMatchObject({ section: "result", attention: 1 });
    expect(pane.state().outcome).toMatchObject({ written: true, stale: false, before: null });
    expect(good(pane.state())).toBe(14);
    expect(pane.said()).toEqual(["Đã tổng hợp xong: 14/26 chỉ tiêu đạt và vượt."]);
  });

  it("that cannot be read or are no workbooks are told, never dropped in silence", async () => {
    const pane = startPane();
    await pane.settle();
    const text = new File(["xin chào"], "ghi chú.docx");
    const broken = new File(["không phải sổ tính"], "hong.xlsx");
    await pane.actions.addFiles([text, broken]);
    expect(pane.said()[0]).toContain("ghi chú.docx");
    await pane.settle();
    const findings = pane.state().checked?.result.findings ?? [];
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "UNREADABLE_FILE",
        at: expect.objectContaining({ file: "hong.xlsx" }),
      }),
    );
  });

  it("with the very same content are not added twice", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    expect(pane.state().files).toHaveLength(1);
    expect(pane.said()[0]).toContain("giống hệt");
  });

  it("chosen again after they were corrected take their own place, and are no longer put aside", async () => {
    const pane = startPane();
    await pane.settle();
    const [phongTho, sinHo] = sampleFiles("PhongTho", "SIN-HO");
    await pane.actions.addFiles([phongTho!, sinHo!]);
    await pane.settle();
    const origin = { file: phongTho!.name, sheet: pane.state().files[0]!.reading.candidates[0]!.sheet };
    await pane.actions.saveSettings({ ...pane.state().settings, excluded: [origin] });
    await pane.actions.addFiles([await packAnew(phongTho!)]);
    await pane.settle();
    expect(pane.state().files.map(({ name }) => name)).toEqual([sinHo!.name, phongTho!.name]);
    expect(pane.state().settings.excluded).toEqual([]);
    expect(pane.said()).toEqual([expect.stringContaining("thay cho bản đã chọn trước")]);
    expect(pane.state().checked?.result.consolidation.missingUnits).not.toContain("PHONG_THO");
  });

  it("of another unit under the same name stand beside the first", async () => {
    const pane = startPane();
    await pane.settle();
    for (const file of sampleFiles("PhongTho", "tan-uyen"))
      await pane.actions.addFiles([new File([file], "bao-cao.xlsx")]);
    expect(pane.state().files.map(({ name }) => name)).toEqual(["bao-cao.xlsx", "bao-cao (2).xlsx"]);
  });

  it("of one unit and one name in one choice are two reports, of which the officer decides", async () => {
    const pane = startPane();
    await pane.settle();
    const [file] = sampleFiles("PhongTho");
    await pane.actions.addFiles([file!, await changeFigure(file!)]);
    await pane.settle();
    expect(pane.state().files.map(({ name }) => name)).toEqual([
      file!.name,
      file!.name.replace(".", " (2)."),
    ]);
    expect(pane.said()).toEqual([]);
    const findings = pane.state().checked?.result.findings ?? [];
    expect(findings).toContainEqual(expect.objectContaining({ severity: "error", code: "UNIT_DUPLICATE" }));
  });

  it("that could not be read give way to those that are chosen under their names", async () => {
    const pane = startPane();
    await pane.settle();
    const [file] = sampleFiles("PhongTho");
    await pane.actions.addFiles([cutOff(file!)]);
    await pane.actions.addFiles([file!]);
    await pane.settle();
    expect(pane.state().files.map(({ name }) => name)).toEqual([file!.name]);
    expect(pane.said()).toEqual([expect.stringContaining("thay cho bản đã chọn trước")]);
    const codes = pane.state().checked?.result.findings.map(({ code }) => code);
    expect(codes).not.toContain("UNREADABLE_FILE");
  });

  it("that cannot be read take nobody's place", async () => {
    const pane = startPane();
    await pane.settle();
    const [file] = sampleFiles("PhongTho");
    await pane.actions.addFiles([file!]);
    await pane.actions.addFiles([cutOff(file!)]);
    expect(pane.state().files.map(({ reading }) => reading.candidates.length > 0)).toEqual([true, false]);
  });

  it("make a result out of date when they change", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    await pane.actions.consolidate();
    await pane.actions.dropFile("PhongTho_BC_chitieu-2024-2025.xlsx");
    expect(pane.state().outcome?.stale).toBe(true);
    await pane.settle();
    expect(pane.state().checked?.result.consolidation.missingUnits).toEqual(["PHONG_THO"]);
    expect(pane.state().outcome?.stale).toBe(true);
  });

  it("that have been read stay when the rest is stopped", async () => {
    const pane = startPane();
    await pane.settle();
    const reading = pane.actions.addFiles(sampleFiles());
    const stop = pane.store.subscribe(() => {
      if (pane.state().files.length === 2) pane.actions.cancel();
    });
    await reading;
    stop();
    expect(pane.state().files.length).toBeLessThan(9);
    expect(pane.said()).toContain(`Đã dừng. ${pane.state().files.length} tệp đã đọc xong vẫn được giữ.`);
    expect(pane.state()).toMatchObject({ work: null, stopping: false });
  });
});

describe("one work at a time", () => {
  it("tells whoever asks for more", async () => {
    const gate = makeGate();
    const pane = startPane({ options: { pause: gate.pass } });
    await pane.settle();
    gate.close("writing");
    const first = pane.actions.consolidate();
    await pane.settle();
    await pane.actions.repairFormulas();
    expect(pane.deps.port.calls).not.toContain("repairFormulas");
    expect(pane.said()[0]).toContain("Đang làm việc khác");
    gate.open();
    await first;
    expect(pane.state().work).toBeNull();
  });

  it("lets an automatic look make way", async () => {
    const gate = makeGate();
    gate.close("check");
    const pane = startPane({ options: { pause: gate.pass } });
    await pane.settle();
    expect(pane.state().work?.kind).toBe("checking");
    await pane.actions.consolidate();
    expect(pane.deps.port.calls).toContain("writing");
    expect(pane.state().work).toBeNull();
  });

  it("of two drops that wait for a look takes one and says so of the other, so that no two files have one name", async () => {
    const gate = makeGate();
    gate.close("check");
    const pane = startPane({ options: { pause: gate.pass } });
    await pane.settle();
    expect(pane.state().work?.kind).toBe("checking");
    const [one, two] = sampleFiles("PhongTho", "SIN-HO").map((file) => new File([file], "bao-cao.xlsx"));
    await Promise.all([pane.actions.addFiles([one!]), pane.actions.addFiles([two!])]);
    expect(pane.state().files.map(({ name }) => name)).toEqual(["bao-cao.xlsx"]);
    expect(pane.said()).toEqual([expect.stringContaining("Đang làm việc khác")]);
  });

  it("drops a look that files have overtaken", async () => {
    const gate = makeGate();
    const pane = startPane({ options: { pause: gate.pass } });
    await pane.settle();
    gate.close("check");
    const look = pane.actions.check();
    await pane.settle();
    await pane.actions.dropFile("không có.xlsx");
    const before = pane.state().checked;
    gate.open();
    await look;
    expect(pane.state().checked).toBe(before);
    await pane.settle();
    expect(pane.state().checked).not.toBe(before);
  });
});

describe("a run that was written", () => {
  it("shows Tổng hợp in Excel, but not to somebody who adjusts a figure or changes nothing", async () => {
    const pane = startPane();
    await pane.settle();
    const timesShown = (): number => pane.deps.port.calls.filter((call) => call === "show").length;
    await pane.actions.consolidate();
    expect(pane.said()[0]).toContain("Chưa có báo cáo nào dùng được");
    expect(timesShown()).toBe(0);
    await pane.actions.addFiles(sampleFiles("01", "02"));
    await pane.actions.consolidate();
    expect(timesShown()).toBe(1);
    await pane.actions.consolidate({ add: [], withdraw: [] });
    expect(timesShown()).toBe(1);
  });
});

describe("a run that does not end well", () => {
  const troubles = [
    ["reading", "untouched", "vẫn nguyên như trước"],
    ["consolidating", "untouched", "vẫn nguyên như trước"],
    ["writing", "restored", "đưa về như trước"],
  ] as const;
  it.each(troubles)(
    "failing while %s says that nothing was lost (%s), and can be done again",
    async (step, _, words) => {
      const pane = startPane({ options: { failures: new Map([[step, "busy"]]) } });
      await pane.settle();
      await pane.actions.addFiles(sampleFiles());
      await pane.settle();
      await pane.actions.consolidate();
      expect(pane.state().outcome).toBeNull();
      expect(pane.state().notices).toEqual([expect.objectContaining({ tone: "error", offer: "retry" })]);
      expect(pane.said()[0]).toContain(words);
      await pane.retry();
      expect(good(pane.state())).toBe(14);
    },
  );

  it("is tried again by its own message, whatever has failed by itself since", async () => {
    const failures = new Map([["writing", "busy"]] as const) as Map<string, "busy">;
    const pane = startPane({ options: { failures } });
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    await pane.settle();
    await pane.actions.withdraw({} as Adjustment);
    failures.set("check", "busy");
    await pane.actions.dropFile("PhongTho_BC_chitieu-2024-2025.xlsx");
    await pane.settle();
    const calls = pane.deps.port.calls.length;
    await pane.retry();
    expect(pane.deps.port.calls.slice(calls)).toEqual(["check"]);
  });

  it("cancelled leaves no result and no error", async () => {
    const pane = startPane();
    await pane.settle();
    const run = pane.actions.consolidate();
    pane.store.subscribe(
      () => pane.state().work?.kind === "consolidating" && !pane.state().stopping && pane.actions.cancel(),
    );
    pane.actions.cancel();
    await run;
    expect(pane.state()).toMatchObject({ outcome: null, work: null, notices: [{ tone: "info" }] });
  });

  it("without a usable report says where to look", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.consolidate();
    expect(pane.state()).toMatchObject({ outcome: null, section: "sources" });
    expect(pane.said()[0]).toContain("chưa ghi gì vào sổ");
  });
});

describe("settings", () => {
  it("are saved in the workbook, several changes at once", async () => {
    const pane = startPane();
    await pane.settle();
    const settings = { ...pane.state().settings, language: "en" } as const;
    await pane.actions.saveSettings(settings);
    await pane.actions.saveSettings({ ...settings, asOf: "2025-05-31" });
    expect(pane.state().language).toBe("en");
    await pane.settle();
    expect(pane.deps.port.calls.filter((call) => call === "saveSettings")).toHaveLength(1);
    expect(pane.deps.port.settings?.asOf).toBe("2025-05-31");
  });

  it.each([
    ["language", { language: "en" }, false],
    ["signatures", { signatures: true }, false],
    ["date of the figures", { asOf: "2025-05-31" }, true],
    ["set of units", { unitSet: "province:12" }, true],
  ] as const)("%s: the result is out of date or not", async (_, change, stale) => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    await pane.actions.consolidate();
    await pane.actions.saveSettings({ ...pane.state().settings, ...change });
    expect(pane.state().outcome?.stale).toBe(stale);
  });

  it("read the files again for other units, before anything is made from them", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    await pane.settle();
    expect(pane.state().files[0]?.reading.candidates[0]?.identification.unit).toBe("PHONG_THO");
    await pane.actions.saveSettings({ ...pane.state().settings, unitSet: "province:12" });
    await pane.actions.consolidate();
    expect(pane.state().files[0]?.reading.candidates[0]?.identification.unit).not.toBe("PHONG_THO");
  });

  it("of a newer version are not written over", async () => {
    const pane = startPane({ options: { opening: { settingsNewer: true } } });
    await pane.settle();
    expect(pane.said()[0]).toContain("không bị ghi đè");
    await pane.actions.saveSettings({ ...pane.state().settings, signatures: true });
    await pane.settle();
    expect(pane.deps.port.calls).not.toContain("saveSettings");
  });

  it("that cannot be read are not written over before the officer says so", async () => {
    const settingsUnreadable = { vi: "Không đọc được các cài đặt.", en: "The settings cannot be read." };
    const pane = startPane({ options: { opening: { settingsUnreadable } } });
    await pane.settle();
    await pane.actions.saveSettings({ ...pane.state().settings, signatures: true });
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    await pane.settle();
    expect(pane.deps.port.calls).not.toContain("saveSettings");
    expect(pane.state().notices).toEqual([expect.objectContaining({ offer: "replaceSettings" })]);
    expect(pane.said()[0]).toContain("Không đọc được các cài đặt. Cài đặt cũ trong sổ chưa bị ghi đè");
    await pane.actions.replaceSettings();
    await pane.settle();
    expect(pane.deps.port.settings?.signatures).toBe(true);
    expect(pane.state().notices).toEqual([expect.objectContaining({ tone: "success" })]);
  });

  it("that could not be saved are saved with the next work", async () => {
    const pane = startPane({ options: { failures: new Map([["saveSettings", "editing"]]) } });
    await pane.settle();
    await pane.actions.saveSettings({ ...pane.state().settings, signatures: true });
    await pane.settle();
    expect(pane.deps.port.settings).toBeNull();
    await pane.actions.highlight();
    await pane.settle();
    expect(pane.deps.port.settings?.signatures).toBe(true);
    expect(pane.deps.port.calls.filter((call) => call === "saveSettings")).toHaveLength(2);
  });

  it("that cannot be saved hold all the same", async () => {
    const pane = startPane({ options: { failures: new Map([["saveSettings", "denied"]]) } });
    await pane.settle();
    await pane.actions.saveSettings({ ...pane.state().settings, signatures: true });
    await pane.settle();
    expect(pane.said()[0]).toContain("Chưa lưu được cài đặt");
    expect(pane.state().settings.signatures).toBe(true);
  });
});

describe("the officer's answers", () => {
  it("say whose a report is, and can be taken back", async () => {
    const pane = startPane();
    await pane.settle();
    const [file] = sampleFiles("SIN-HO");
    await pane.actions.addFiles([file!]);
    await pane.settle();
    const { file: name, sheet } = pane.state().files[0]!.reading.candidates[0]!;
    await pane.actions.assign({ file: name, sheet }, "PHONG_THO");
    await pane.settle();
    const received = (): string[] =>
      (pane.state().checked?.result.consolidation.units ?? [])
        .filter((unit) => unit.received)
        .map(({ unit }) => unit.code);
    expect(received()).toEqual(["PHONG_THO"]);
    expect(pane.deps.port.settings?.assignments).toEqual([{ file: name, sheet, unit: "PHONG_THO" }]);
    await pane.actions.assign({ file: name, sheet }, null);
    await pane.settle();
    expect(received()).toEqual(["SIN_HO"]);
  });

  it("choose one of a unit's reports and put the others aside", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles("PhongTho", "SIN-HO"));
    await pane.settle();
    const [first, second] = pane
      .state()
      .files.map(({ reading }) => reading.candidates.find(({ draft }) => !draft)!);
    await pane.actions.assign({ file: second!.file, sheet: second!.sheet }, "PHONG_THO");
    await pane.settle();
    const codes = (): string[] => (pane.state().checked?.result.findings ?? []).map(({ code }) => code);
    expect(codes()).toContain("UNIT_DUPLICATE");
    await pane.actions.keepOnly("PHONG_THO", { file: first!.file, sheet: first!.sheet });
    await pane.settle();
    expect(codes()).not.toContain("UNIT_DUPLICATE");
    expect(pane.state().settings.excluded).toEqual([{ file: second!.file, sheet: second!.sheet }]);
    await pane.actions.keepOnly("PHONG_THO", { file: second!.file, sheet: second!.sheet });
    await pane.settle();
    expect(pane.state().settings.excluded).toEqual([{ file: first!.file, sheet: first!.sheet }]);
  });

  it("for files that are not chosen today are kept and say nothing", async () => {
    const settings = {
      ...defaultSettings("vi"),
      assignments: [{ file: "hom-qua.xlsx", sheet: "Biểu 1", unit: "SIN_HO" }],
    };
    const pane = startPane({ options: { opening: { settings } } });
    await pane.settle();
    const codes = (pane.state().checked?.result.findings ?? []).map(({ code }) => code);
    expect(codes).not.toContain("ASSIGNMENT_UNUSED");
    expect(pane.state().settings.assignments).toHaveLength(1);
  });
});

describe("adjustments", () => {
  const row = {
    unit: "SIN_HO",
    indicator: "GV_TH_CHUAN",
    field: "numerator",
    old: 465,
    new: 471,
    reason: "Bổ sung",
    document: "",
    confirmedBy: "Lò Thị Mai",
  } as const;

  it("are written with today's date in one run, and taken back with another", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    pane.actions.draftAdjustment({ unit: "SIN_HO", indicator: null });
    expect(pane.state()).toMatchObject({ section: "adjustments", drafted: { unit: "SIN_HO" } });
    expect(await pane.actions.adjust([row])).toBe(true);
    const [written] = pane.state().checked!.result.consolidation.adjustments;
    expect(written).toEqual({ ...row, when: "2025-06-04" });
    expect(pane.state().section).toBe("adjustments");
    expect(pane.state().notices).toEqual([expect.objectContaining({ tone: "success", offer: "undo" })]);
    await pane.actions.withdraw(written!);
    expect(pane.state().checked!.result.consolidation.adjustments).toEqual([]);
  });

  it("made for both halves of a rate are taken back together, others stay", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    await pane.actions.adjust([row, { ...row, field: "denominator", new: 530 }]);
    await pane.actions.adjust([{ ...row, unit: "TAM_DUONG", reason: "theo công văn" }]);
    const [half] = pane.state().checked!.result.consolidation.adjustments;
    await pane.actions.withdraw(half!);
    expect(pane.state().checked!.result.consolidation.adjustments).toMatchObject([{ unit: "TAM_DUONG" }]);
  });

  it("are not taken for written where the run fails", async () => {
    const pane = startPane({ options: { failures: new Map([["writing", "denied"]]) } });
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    expect(await pane.actions.adjust([row])).toBe(false);
  });

  it("of a second run know the rows of the first", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    await pane.actions.consolidate();
    await pane.actions.adjust([row]);
    expect(pane.state().outcome?.before?.["GV_TH_CHUAN"]?.status).toBe("shortfall");
    await pane.actions.undo();
    expect(pane.state().outcome).toBeNull();
    expect(pane.said()[0]).toContain("Đã hoàn tác");
    expect(pane.state().opening).toMatchObject({ undoable: true, undone: true });
    await pane.actions.undo();
    expect(pane.said()[0]).toContain("Đã làm lại");
    expect(pane.state().opening).toMatchObject({ undoable: true, undone: false });
  });
});

describe("places", () => {
  it("of files that come late do not call back whoever has gone on", async () => {
    const gate = makeGate();
    const thread = makeMemoryThread();
    const pane = startPane({
      thread: { ...thread, excerpt: async (at) => (await gate.pass("excerpt"), thread.excerpt(at)) },
    });
    await pane.settle();
    gate.close("excerpt");
    const opening = pane.actions.openPlace({ file: "a.xlsx", sheet: "Biểu 1", cell: "F12" });
    pane.actions.go("settings");
    gate.open();
    await opening;
    expect(pane.state()).toMatchObject({ section: "settings", excerpt: null });
  });

  it("of the workbook are selected in Excel; where that is no longer possible it is said", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.openPlace({ sheet: "Biểu 1", cell: "F12" });
    expect(pane.deps.port.selected).toEqual([{ sheet: "Biểu 1", cell: "F12" }]);
    await pane.actions.openPlace({ sheet: "Đã xóa", cell: "A1" });
    expect(pane.said()[0]).toContain("Không còn trang tính “Đã xóa”");
  });

  it("of files show what stands around them", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    const { at } = pane.state().files[0]!.reading.candidates[0]!;
    await pane.actions.openPlace(at);
    expect(pane.state().excerpt?.cells?.rows.length).toBeGreaterThan(1);
    pane.actions.closeExcerpt();
    await pane.actions.dropFile(at.file!);
    await pane.actions.openPlace(at);
    expect(pane.state().excerpt).toEqual({ at, cells: null });
  });
});

describe("the ribbon", () => {
  it.each<[PaneCommand, string, PaneState["section"]]>([
    ["consolidate", "writing", "sources"],
    ["check", "check", "checks"],
    ["finish", "open", "finish"],
    ["repairFormulas", "repairFormulas", "sources"],
    ["highlight", "highlight", "sources"],
    ["clearHighlight", "clearHighlight", "sources"],
    ["openPane", "open", "sources"],
  ])(
    "%s is done after the workbook is open, and shows where its result stands",
    async (command, call, section) => {
      const pane = startPane();
      pane.deps.command(command);
      await pane.settle();
      expect(pane.deps.port.calls[0]).toBe("open");
      expect(pane.deps.port.calls).toContain(call);
      expect(pane.state().section).toBe(section);
    },
  );

  it("makes the forms, one for each unit, in one file", async () => {
    const written: string[] = [];
    const pane = startPane({
      writeWorkbook: async ({ title }) => {
        written.push(title);
        return new Uint8Array([1]);
      },
    });
    pane.deps.command("forms");
    await pane.settle();
    expect(written).toHaveLength(9);
    expect(pane.deps.downloaded).toEqual(["bieu-mau-2024-2025.zip"]);
    expect(pane.state().section).toBe("settings");
  });
});

describe("last year and the catalogue", () => {
  it("refuse a workbook that is not ours, and say so", async () => {
    const pane = startPane();
    await pane.settle();
    const [file] = sampleFiles("PhongTho");
    await pane.actions.choosePrevious([file!]);
    expect(pane.said()[0]).toContain("không phải sổ tổng hợp");
    await pane.actions.chooseCatalogue(file!);
    expect(pane.said()[0]).toContain("không phải sổ tổng hợp");
    expect(pane.state().settings).toEqual(defaultSettings("vi"));
  });

  it("refuse a catalogue that is not right, naming what is wrong", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.chooseCatalogue(new File(['{"plan": {}}'], "danh-muc.json"));
    expect(pane.said()[0]).toContain("chưa đúng");
    await pane.actions.chooseCatalogue(new File(["{"], "danh-muc.json"));
    expect(pane.said().at(-1)).toContain("không phải tệp JSON");
    expect(pane.state().settings.catalogue).toBeNull();
  });
});

describe("another catalogue", () => {
  it("does without last year's figures of the one before", async () => {
    const { baselineYear } = laiChau20242025.plan;
    const previous = { schoolYear: baselineYear, byUnit: {} };
    const pane = startPane({ options: { opening: { settings: { ...defaultSettings("vi"), previous } } } });
    await pane.settle();
    await pane.actions.chooseCatalogue(null);
    expect(pane.state().settings.previous).toBe(previous);
    const plan = { ...laiChau20242025.plan, baselineYear: "2024-2025", targetYear: "2025-2026" };
    const file = new File([JSON.stringify({ ...laiChau20242025, plan })], "danh-muc.json");
    await pane.actions.chooseCatalogue(file);
    expect(pane.said().join()).toContain(`Số liệu năm học ${baselineYear}`);
    expect(pane.state().settings).toMatchObject({ previous: null, catalogue: { plan } });
  });
});

describe("what is handed out", () => {
  it("says whether it is there", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.copy("Kính gửi");
    expect(pane.deps.copied).toEqual(["Kính gửi"]);
    expect(pane.said().at(-1)).toContain("Đã sao chép");
    await pane.actions.download("phieu.txt", "Phiếu");
    expect(pane.deps.downloaded).toEqual(["phieu.txt"]);
    const without = startPane({ clipboard: async () => false, download: async () => false });
    await without.settle();
    await without.actions.copy("x");
    await without.actions.download("x.txt", "x");
    expect(without.said().join()).toMatch(/Ctrl\+C.*không.*tải xuống|Không tải xuống/);
  });

  it("is no submission copy without a current result", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.saveCopy({ form: "A", figures: "values", confirmed: true });
    expect(pane.said()[0]).toContain("Hãy bấm “Tổng hợp” trước");
    expect(pane.deps.port.calls).not.toContain("saveCopy");
  });
});

it("tells a port or thread that throws all the same as our own defect", async () => {
  const pane = startPane();
  await pane.settle();
  pane.deps.port.select = () => Promise.reject(new Error("hỏng"));
  await pane.actions.openPlace({ sheet: "Biểu 1", cell: "A1" });
  expect(pane.said()[0]).toContain("Lỗi của chính công cụ");
});

describe("a figure that is corrected in the workbook after a run", () => {
  const [phongTho] = readSamples().filter(({ file }) => file?.startsWith("PhongTho"));
  const own: WorkbookReading = {
    ...phongTho!,
    file: null,
    candidates: phongTho!.candidates.map((candidate) => ({ ...candidate, file: null })),
    findings: [],
  };
  const corrected: WorkbookReading = {
    ...own,
    candidates: own.candidates.map((candidate) => ({ ...candidate, figures: {} })),
  };

  async function runAndCorrect() {
    const options = { own };
    const pane = startPane({ options });
    await pane.settle();
    await pane.actions.consolidate();
    expect(pane.state().outcome).toMatchObject({ written: true, stale: false });
    options.own = corrected;
    return pane;
  }

  it.each(["result", "checks", "adjustments", "finish"] as const)(
    "is seen on entering %s",
    async (section) => {
      const pane = await runAndCorrect();
      pane.actions.go(section);
      await pane.settle();
      expect(pane.state()).toMatchObject({ outcome: { stale: true }, section });
      expect(pane.said().at(-1)).toContain("Tổng hợp lại");
    },
  );

  it("is not handed in as it was before", async () => {
    const pane = await runAndCorrect();
    await pane.actions.saveCopy({ form: "A", figures: "values", confirmed: true });
    expect(pane.deps.port.calls).not.toContain("saveCopy");
    expect(pane.state()).toMatchObject({ outcome: { stale: true }, savedCopy: null });
    expect(pane.said()).toEqual([expect.stringContaining("đã thay đổi")]);
  });

  it("leaves a result as it is where it is the same", async () => {
    const options = { own };
    const pane = startPane({ options });
    await pane.settle();
    await pane.actions.consolidate();
    options.own = { ...own };
    pane.actions.go("finish");
    await pane.settle();
    expect(pane.state()).toMatchObject({ outcome: { stale: false }, notices: [] });
  });
});

describe("files that are read again for other units", () => {
  it("are read for the units that were chosen last, and stay away once dropped", async () => {
    const gate = makeGate();
    const thread = makeMemoryThread();
    const contexts: string[] = [];
    const pane = startPane({
      thread: {
        ...thread,
        readAgain: async (context, watch) => {
          contexts.push(context.scope.kind === "set" ? context.scope.set.id : "any");
          await gate.pass("again");
          return thread.readAgain(context, watch);
        },
      },
    });
    await pane.settle();
    await pane.actions.addFiles(sampleFiles("PhongTho", "SIN-HO"));
    await pane.settle();
    gate.close("again");
    const choose = (unitSet: string) => pane.actions.saveSettings({ ...pane.state().settings, unitSet });
    await choose("province:12");
    const run = pane.actions.consolidate();
    await pane.settle();
    await choose("lai-chau-districts");
    await pane.actions.dropFile("SIN-HO-chi-tieu-2024-2025.xls");
    gate.open();
    await run;
    expect(contexts).toEqual(["province:12", "lai-chau-districts"]);
    expect(pane.state().files.map(({ name }) => name)).toEqual(["PhongTho_BC_chitieu-2024-2025.xlsx"]);
    expect(pane.state().outcome).toMatchObject({ stale: false, written: true });
  });
});

describe("stopping", () => {
  it("leaves files that were to be read again to the next run, which is made from none read for other units", async () => {
    const gate = makeGate();
    const thread = makeMemoryThread();
    const pane = startPane({
      thread: {
        ...thread,
        readAgain: async (...given) => (await gate.pass("again"), thread.readAgain(...given)),
      },
    });
    await pane.settle();
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    await pane.settle();
    gate.close("again");
    await pane.actions.saveSettings({ ...pane.state().settings, unitSet: "province:12" });
    const run = pane.actions.consolidate();
    await pane.settle();
    pane.actions.cancel();
    gate.open();
    await run;
    expect(pane.state()).toMatchObject({ outcome: null, work: null, notices: [{ tone: "info" }] });
    await pane.actions.consolidate();
    expect(pane.state().files[0]?.reading.candidates[0]?.identification.unit).not.toBe("PHONG_THO");
  });

  it("stops reading last year's workbook, and changes nothing", async () => {
    const never = () => new Promise<never>(() => undefined);
    const thread = startReadingThread({ start: () => startInNode({ loadReader: never }) });
    const pane = startPane({ thread });
    await pane.settle();
    const choosing = pane.actions.choosePrevious([sampleFiles("PhongTho")[0]!]);
    await pane.settle();
    pane.actions.cancel();
    await choosing;
    expect(pane.state()).toMatchObject({ work: null, stopping: false, settings: { previous: null } });
    expect(pane.state().notices).toEqual([expect.objectContaining({ tone: "info" })]);
    expect(pane.said()[0]).toContain("Đã dừng");
    await pane.actions.consolidate();
    expect(pane.said()[0]).not.toContain("Đang làm việc khác");
  });

  it("ends sums that the thread does not answer, with the workbook as it was", async () => {
    const onRequest = ({ question }: WorkerRequest) =>
      question.kind === "consolidate" ? new Promise<void>(() => undefined) : undefined;
    const thread = startReadingThread({ start: () => startInNode({ onRequest }) });
    const stop = new AbortController();
    const onStep = (step: string): void => void (step === "consolidating" && setTimeout(() => stop.abort()));
    const given = request({ engine: thread.engine(stop.signal) });
    expect(await consolidateWorkbook(makeSmallBench(), given, { signal: stop.signal, onStep })).toMatchObject(
      {
        kind: "cancelled",
        state: "untouched",
      },
    );
  });
});

describe("the submission copy", () => {
  it("is made once what is open has been confirmed, and tells how it was saved", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    await pane.actions.consolidate();
    const choice = { form: "A", figures: "values" } as const;
    await pane.actions.saveCopy({ ...choice, confirmed: false });
    expect(pane.said()[0]).toContain("cần xác nhận");
    await pane.actions.saveCopy({ ...choice, confirmed: true });
    expect(pane.state().savedCopy).toEqual({ kind: "download", name: "phu-luc-A-2024-2025.xlsx" });
    expect(pane.said()[0]).toContain("phu-luc-A-2024-2025.xlsx");
  });

  it("holds what the officer has typed into Ghi chú, up to the moment of saving", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    await pane.actions.consolidate();
    const { code } = pane.state().outcome!.result.consolidation.indicators[0]!.indicator;
    const { port } = pane.deps;
    port.typedNotes = { [code]: "Theo Công văn 12/PGDĐT" };
    await pane.actions.saveCopy({ form: "A", figures: "values", confirmed: true });
    const cells = port.savedCopy!.sheets[0]!.rows.flat();
    expect(cells.filter((cell) => String(cell?.value).startsWith("Theo Công văn 12/PGDĐT"))).toHaveLength(1);
  });
});

describe("Dọn trước khi gửi", () => {
  it("says what was removed, offers no Hoàn tác any more, and saves no choices that were waiting", async () => {
    const pane = startPane();
    await pane.settle();
    await pane.actions.addFiles(sampleFiles());
    await pane.actions.consolidate();
    await pane.settle();
    expect(pane.state().opening).toMatchObject({ undoable: true });
    const { port } = pane.deps;
    port.calls.length = 0;
    await pane.actions.clean(false);
    await pane.settle();
    expect(pane.said()[0]).toMatch(/^Đã gỡ khỏi sổ/);
    expect(pane.state().opening).toMatchObject({ undoable: false });
    expect(port.calls).toContain("clean");
    expect(port.calls).not.toContain("saveSettings");
  });

  it.each([
    ["edits", { edits: [{}] }],
    ["what was typed over a formula", { typedOver: [{}] }],
    ["a Danh mục", { catalogue: { kind: "broken", problems: [] } }],
  ])("is refused while %s waits for an answer", async (_, found) => {
    const pane = startPane();
    await pane.settle();
    const { port } = pane.deps;
    const standing = { edits: [], typedOver: [], catalogue: null, lost: [], used: [], ...found } as never;
    const check = port.check.bind(port);
    port.check = async (...given) => {
      const attempt = await check(...given);
      return attempt.ok ? { ok: true, value: { ...attempt.value, standing } } : attempt;
    };
    await pane.actions.clean(true);
    expect(port.calls).not.toContain("clean");
    expect(pane.said()[0]).toMatch(/chưa dọn, không có gì bị gỡ/);
  });

  it("is not done where the workbook cannot be looked at first", async () => {
    const failures = new Map([["check", "halfWritten" as const]]);
    const pane = startPane();
    await pane.settle();
    const { port } = pane.deps;
    Object.assign((port as unknown as { options: object }).options, { failures });
    await pane.actions.clean(true);
    expect(port.calls).not.toContain("clean");
    expect(pane.said()[0]).toMatch(/đang được ghi dở/);
  });

  it.each([
    ["of a newer version", { settingsNewer: true }],
    ["that cannot be read", { settingsUnreadable: { vi: "hỏng", en: "broken" } }],
  ])("lets choices be saved again where the workbook had settings %s", async (_, opening) => {
    const pane = startPane({ options: { opening } });
    await pane.settle();
    await pane.actions.clean(false);
    await pane.settle();
    await pane.actions.saveSettings({ ...pane.state().settings, signatures: true });
    await pane.settle();
    expect(pane.deps.port.settings).toMatchObject({ signatures: true });
    expect(pane.state().notices.map(({ offer }) => offer)).not.toContain("replaceSettings");
  });

  it("tells why it cannot", async () => {
    const failures = new Map([["clean", "halfWritten" as const]]);
    const pane = startPane({ options: { failures } });
    await pane.settle();
    await pane.actions.clean(true);
    expect(pane.said()[0]).toMatch(/đang được ghi dở/);
  });
});

describe("reports of another set of units", () => {
  it("are one offer, which is settled by the switch", async () => {
    const pane = startPane({
      options: { opening: { settings: { ...defaultSettings("vi"), unitSet: "province:46" } } },
    });
    await pane.settle();
    await pane.actions.addFiles(sampleFiles("PhongTho", "SIN-HO", "TamDuong"));
    await pane.settle();
    expect(pane.state().offered).toMatchObject({
      id: "lai-chau-districts",
      level: "district",
      units: 3,
    });
    await pane.actions.saveSettings({ ...pane.state().settings, unitSet: pane.state().offered!.id });
    await pane.settle();
    expect(pane.state()).toMatchObject({ offered: null, settings: { unitSet: "lai-chau-districts" } });
    expect(good(pane.state())).toBe(-1);
  });
});

describe("a set of units that this version does not know", () => {
  it("is told, and no other takes its place", async () => {
    const settings = { ...defaultSettings("vi"), unitSet: "province:98" };
    const pane = startPane({ options: { opening: { settings } } });
    await pane.settle();
    expect(pane.said().join()).toContain("province:98");
    expect(pane.state().checked?.result.consolidation.units).toEqual([]);
    await pane.actions.saveSettings({ ...pane.state().settings, unitSet: "province:97" });
    expect(pane.state().settings.unitSet).toBe("province:98");
  });
});
