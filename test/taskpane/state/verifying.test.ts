import { layOutSubmission } from "../../../src/sheets/submission";
import type { WorkbookSpec } from "../../../src/sheets/spec";
import { writeWorkbook } from "../../../src/files/write/write";
import { sampleFiles, startPane, type TestedPane } from "../fixtures/livePane";
import { writePlan } from "../fixtures/newYearFiles";

jest.setTimeout(120_000);

const fileOf = async (spec: WorkbookSpec): Promise<File> => {
  const bytes = await writeWorkbook(spec, { createdAt: new Date("2025-06-04T00:00:00Z") });
  return new File([bytes as BlobPart], "phu-luc.xlsx");
};

const copyOf = (pane: TestedPane): WorkbookSpec =>
  layOutSubmission(pane.state().checked!.result, {
    form: "A",
    figures: "values",
    heading: pane.state().settings.heading,
    signatures: false,
    notes: {},
  });

async function withSamples(): Promise<TestedPane> {
  const pane = startPane();
  await pane.settle();
  await pane.actions.addFiles(sampleFiles());
  await pane.settle();
  return pane;
}

test("a copy of the result is proved", async () => {
  const pane = await withSamples();
  await pane.actions.verifyCopy(await fileOf(copyOf(pane)));
  const { verification, name } = pane.state().verified!;
  expect(name).toBe("phu-luc.xlsx");
  expect(verification.rows.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(verification).toMatchObject({ agrees: true });
});

test("a figure that was changed is found with its cell", async () => {
  const pane = await withSamples();
  const spec = copyOf(pane);
  const [sheet] = spec.sheets;
  const result = pane.state().checked!.result.consolidation.indicators[0]!.actual;
  const rows = sheet!.rows.map((row) =>
    row.map((cell) => (cell?.value === result ? { ...cell!, value: 12.3 } : cell)),
  );
  await pane.actions.verifyCopy(await fileOf({ ...spec, sheets: [{ ...sheet!, rows }] }));
  const { agrees, rows: found } = pane.state().verified!.verification;
  expect(agrees).toBe(false);
  const wrong = found.filter((row) => !row.agrees);
  expect(wrong[0]).toMatchObject({
    differs: expect.arrayContaining(["result"]),
    at: { sheet: sheet!.title },
  });
  expect(wrong[0]!.submitted!.result).toBe("12,3");
});

test("what holds no appendix and what cannot be read is told", async () => {
  const pane = await withSamples();
  await pane.actions.verifyCopy(new File(["nothing"], "hong.xlsx"));
  expect(pane.said().join("\n")).toMatch(/Không đọc được “hong.xlsx”: tệp thực ra là văn bản thường/);
  await pane.actions.verifyCopy(new File([(await writePlan()) as BlobPart], "ke-hoach.xlsx"));
  expect(pane.said().join("\n")).toMatch(/Không tìm thấy phụ lục kết quả .* “ke-hoach.xlsx”/);
  expect(pane.state().verified).toBeNull();
});

test("without reports there is nothing to hold it against", async () => {
  const pane = startPane();
  await pane.settle();
  await pane.actions.verifyCopy(new File(["x"], "phu-luc.xlsx"));
  expect(pane.said().join()).toMatch(/Chưa có báo cáo nào dùng được để đối chiếu/);
});
