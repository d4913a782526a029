import { layOut, plainJournal, sheetOf } from "../layouts";
import { believableFigures, catalogue, districts, resultOf } from "../results";

const result = resultOf({ figures: believableFigures(catalogue, districts, 3) });

const note = { unit: "Huyện Sìn Hồ", older: "a.xlsx", newer: "b.xlsx", when: "2025-06-04" };

const notesIn = (resubmissions?: readonly (typeof note & { readonly accepted: boolean })[]): string[] =>
  sheetOf(
    layOut(result, { journal: { ...plainJournal, ...(resubmissions && { resubmissions }) } }),
    "journal",
  )
    .rows.filter((row) => row[0]?.value === "Báo cáo gửi lại")
    .map((row) => String(row[1]?.value));

test("what was decided about a report that came again stands in the journal, a line for each", () => {
  expect(
    notesIn([
      { ...note, accepted: false },
      { ...note, accepted: true },
    ]),
  ).toEqual([
    "Huyện Sìn Hồ: giữ “a.xlsx”, không nhận “b.xlsx” (4/6/2025)",
    "Huyện Sìn Hồ: nhận “b.xlsx” thay cho “a.xlsx” (4/6/2025)",
  ]);
});

test("without any it says nothing of it", () => {
  expect(notesIn()).toEqual([]);
});

test("a unit whose report could not be used is not told from as if nothing had come", () => {
  const { consolidation } = result;
  const [first, second, ...others] = consolidation.units;
  const units = [
    { ...first!, file: null, received: false, cameUnused: true },
    { ...second!, file: null, received: false },
    ...others,
  ];
  const { rows } = sheetOf(layOut({ ...result, consolidation: { ...consolidation, units } }), "journal");
  const fileOf = (name: string) => rows.find((row) => row[0]?.value === name)?.[1]?.value;
  expect([fileOf(first!.unit.name), fileOf(second!.unit.name)]).toEqual([
    "(đã gửi, chưa dùng được)",
    "(chưa nhận)",
  ]);
});
