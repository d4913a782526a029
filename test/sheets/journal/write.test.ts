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
