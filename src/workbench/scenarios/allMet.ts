import { laiChauUnits } from "../../units/laiChau.data";
import { addSnapshots } from "../snapshots";
import { filledForm } from "./filledForm";
import type { Scenario } from "./scenario";

const units = laiChauUnits.sets.find(({ id }) => id === "lai-chau-districts")?.units ?? [];

/** Nine forms of the project's own, filled in so that no target is missed: the state without shortfalls. */
export const allMet = {
  title: { vi: "Đạt tất cả", en: "All met" },
  about: {
    vi: "Chín biểu mẫu điền đủ, chỉ tiêu nào cũng đạt: không còn gì màu đỏ.",
    en: "Nine forms filled in so that every target is met: nothing is red.",
  },
  fill: ({ workbook }) => {
    addSnapshots(
      workbook,
      units.map((unit) => filledForm(unit, unit.name)),
    );
    return Promise.resolve();
  },
  expect: { received: 9, missing: [], outcome: "written", statuses: { exceeded: 21, met: 5 } },
} as const satisfies Scenario;
