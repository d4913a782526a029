import { readFileSync } from "node:fs";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { findUnitSet } from "../../../src/units/unitSets";
import { sampleFiles, startPane, type TestedPane } from "../fixtures/livePane";
import { writeReport } from "../fixtures/newYearFiles";

jest.setTimeout(120_000);

const units = findUnitSet("lai-chau-districts")!.units;
const place = units.findIndex(({ code }) => code === "SIN_HO");
const SIN_HO = units[place]!;

/** Another file of Sìn Hồ, in which every figure is another. */
const newer = async (name = "Sin-Ho-gui-lai.xlsx"): Promise<File> =>
  new File([(await writeReport(SIN_HO, place, laiChau20242025)) as BlobPart], name);

async function withSamples(): Promise<TestedPane> {
  const pane = startPane();
  await pane.settle();
  await pane.actions.addFiles(sampleFiles());
  await pane.settle();
  return pane;
}

const fileOf = (pane: TestedPane): string | null =>
  pane.state().checked!.result.consolidation.units.find(({ unit }) => unit.code === "SIN_HO")!.file;

test("a preview names the unit, what it stands against and what changes; nothing is changed by it", async () => {
  const pane = await withSamples();
  const before = pane.state();
  await pane.actions.previewResubmission(await newer());
  const { resubmission, files, settings } = pane.state();
  expect(pane.said()).toEqual([]);
  expect(resubmission!.unit).toEqual({ code: "SIN_HO", name: "Huyện Sìn Hồ" });
  expect(resubmission!.older).toMatchObject([{ file: "SIN-HO-chi-tieu-2024-2025.xls" }]);
  expect(resubmission!.comparison.figures.length).toBeGreaterThan(10);
  expect({ files, settings }).toEqual({ files: before.files, settings: before.settings });
});

test("accepted, the newer file takes the older one's place, which is noted", async () => {
  const pane = await withSamples();
  await pane.actions.previewResubmission(await newer());
  await pane.actions.settleResubmission(true);
  await pane.settle();
  const { files, settings, resubmission } = pane.state();
  expect(resubmission).toBeNull();
  expect(files).toHaveLength(9);
  expect(fileOf(pane)).toBe("Sin-Ho-gui-lai.xlsx");
  expect(settings.resubmissions).toEqual([
    {
      unit: "Huyện Sìn Hồ",
      older: "SIN-HO-chi-tieu-2024-2025.xls",
      newer: "Sin-Ho-gui-lai.xlsx",
      accepted: true,
      when: "2025-06-04",
    },
  ]);
  expect(pane.deps.port.settings).toEqual(settings);
});

test("kept, the older one stays as it was, which is noted too", async () => {
  const pane = await withSamples();
  const { files } = pane.state();
  await pane.actions.previewResubmission(await newer());
  await pane.actions.settleResubmission(false);
  await pane.settle();
  expect(pane.state().files).toEqual(files);
  expect(fileOf(pane)).toBe("SIN-HO-chi-tieu-2024-2025.xls");
  expect(pane.state().settings.resubmissions).toMatchObject([{ accepted: false }]);
});

test("one that can no longer be read takes nobody's place: the older one stays, and nothing is noted", async () => {
  const pane = await withSamples();
  const { files, settings } = pane.state();
  const file = await newer();
  await pane.actions.previewResubmission(file);
  file.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  await pane.actions.settleResubmission(true);
  await pane.settle();
  expect(pane.state().files).toEqual(files);
  expect(pane.state().settings).toEqual(settings);
  expect(fileOf(pane)).toBe("SIN-HO-chi-tieu-2024-2025.xls");
  expect(pane.said().join()).toMatch(/chưa nhận; bản đang dùng không bị thay/);
  expect(pane.said().join()).not.toMatch(/đã nhận/);
});

test("one whose content has changed since the preview is not taken for the one that was compared", async () => {
  const pane = await withSamples();
  const file = await newer();
  await pane.actions.previewResubmission(file);
  const [other] = sampleFiles("TamDuong");
  file.arrayBuffer = () => other!.arrayBuffer();
  await pane.actions.settleResubmission(true);
  await pane.settle();
  expect(pane.state().files.map(({ name }) => name)).toContain("SIN-HO-chi-tieu-2024-2025.xls");
  expect(pane.state().settings.resubmissions).toBeUndefined();
});

test("other units or another catalogue put the preview away, which is told", async () => {
  const pane = await withSamples();
  await pane.actions.previewResubmission(await newer());
  expect(pane.state().resubmission).not.toBeNull();
  await pane.actions.saveSettings({ ...pane.state().settings, catalogue: { ...laiChau20242025 } });
  expect(pane.state().resubmission).toBeNull();
  expect(pane.said().join()).toMatch(/phần so sánh của “Sin-Ho-gui-lai.xlsx” không còn đúng/);
});

test("a file of the same name takes the place under its own name", async () => {
  const pane = await withSamples();
  await pane.actions.previewResubmission(await newer("SIN-HO-chi-tieu-2024-2025.xls"));
  await pane.actions.settleResubmission(true);
  await pane.settle();
  expect(fileOf(pane)).toBe("SIN-HO-chi-tieu-2024-2025.xls");
  expect(pane.state().files).toHaveLength(9);
});

test("the very file in use, one without a report and one of a unit that has not sent are told, and change nothing", async () => {
  const pane = await withSamples();
  await pane.actions.previewResubmission(sampleFiles("SIN-HO")[0]!);
  await pane.actions.previewResubmission(new File([readFileSync("package.json")], "khac.xlsx"));
  await pane.actions.dropFile("SIN-HO-chi-tieu-2024-2025.xls");
  await pane.settle();
  expect(pane.said().join("\n")).toMatch(/không có biểu báo cáo nào đọc được/);
  await pane.actions.previewResubmission(await newer());
  expect(pane.said().join("\n")).toMatch(/chưa có bản nào đang dùng để so/);
  expect(pane.state().resubmission ?? null).toBeNull();
  expect(pane.state().files).toHaveLength(8);
});
